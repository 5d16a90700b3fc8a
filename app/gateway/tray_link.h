#pragma once

// The gateway's connection to the tray: calls, and what the tray tells by itself. Tried every second until it is there,
// and not again once it was lost. Owned by the session source; lives as long as the io_context runs.

#include "control/message.h"
#include "gateway/asio_types.h"
#include "storage/line_reader.h"

#include <functional>
#include <map>
#include <memory>

namespace lanyard::gateway {

class TrayLink {
public:
    struct Listener {
        std::function<void(const control::Notification &)> told;
        std::function<void()> lost;
    };

    TrayLink(asio::io_context &context, QString path);

    /// Connects, and follows the tray's events until the connection is lost.
    Task<void> run(Listener listener);
    /// Failures of the connection have the code NotRunning.
    Task<control::Answer> call(QString method, QJsonObject params);

private:
    struct Pending {
        explicit Pending(asio::io_context &context)
            : bell(context)
        {
        }
        std::optional<control::Answer> answer;
        Bell bell;
    };

    Task<bool> connect();
    Task<void> readAll(const Listener &listener);
    void take(const QByteArray &line, const Listener &listener);
    void drop();

    asio::io_context &m_context;
    QString m_path;
    LocalStream m_socket;
    std::map<qint64, std::shared_ptr<Pending>> m_pending;
    qint64 m_lastId = 0;
    bool m_isConnected = false;
};

}
