#pragma once

// What can be asked over the control socket: one coroutine per method, from params to an Answer.
// Owned by the Server, which outlives the event loop. Knows nothing of connections.

#include "control/message.h"
#include "session/session_service.h"

#include <QHash>
#include <functional>

namespace lanyard {
class DesktopActions;
}

namespace lanyard::control {

class Params;
struct Action;

class Methods {
    Q_DECLARE_TR_FUNCTIONS(lanyard::ControlMethods)
public:
    /// The process's own memory figures as JSON; no other process can read them, because it is not dumpable.
    using MemoryProbe = std::function<QJsonObject()>;

    /// @param sessions and desktop outlive this
    Methods(SessionService &sessions, DesktopActions &desktop, MemoryProbe memory);
    Q_DISABLE_COPY_MOVE(Methods)

    QCoro::Task<Answer> call(QString method, QJsonObject params);
    /// Of every method that call() knows; resources/openrpc.json describes them.
    static QStringList names();

private:
    QCoro::Task<Answer> perform(Action action, QJsonObject params);
    QCoro::Task<Answer> discover(QJsonObject params);
    QCoro::Task<Answer> status(QJsonObject params);
    QCoro::Task<Answer> token(QJsonObject params);
    QCoro::Task<Answer> cookies(QJsonObject params);
    QCoro::Task<Answer> add(QJsonObject params);
    QCoro::Task<Answer> remove(QJsonObject params);
    QCoro::Task<Answer> about(QJsonObject params);
    QCoro::Task<Answer> log(QJsonObject params);
    QCoro::Task<Answer> memory(QJsonObject params);
    QCoro::Task<Answer> browsers(QJsonObject params);
    QCoro::Task<Answer> enableInBrowser(QJsonObject params);
    QCoro::Task<Answer> disableInBrowser(QJsonObject params);
    QCoro::Task<Answer> signInWithBrowser(QJsonObject params);

    /// The id behind params.resource, once all params are read; a Failure that names what is wrong.
    tl::expected<QString, Failure> resourceId(Params &params, const QString &resource) const;
    /// The profile that `browser` names, by id or name: the only one where it is empty.
    tl::expected<QString, Failure> profileId(const QString &browser) const;
    struct BrowserSite {
        QString profile;
        QString resource;
    };
    /// What params.browser and params.resource name.
    tl::expected<BrowserSite, Failure> browserSite(const QJsonObject &params) const;
    /// A Failure where the policy keeps sessions inside Lanyard.
    tl::expected<void, Failure> checkExport() const;

    /// A Failure that names the maximum, where no token could do; never less than asked for.
    tl::expected<void, Failure> checkLife(const BearerToken &token, std::chrono::seconds minValid) const;

    using Handler = QCoro::Task<Answer> (Methods::*)(QJsonObject);
    static const QHash<QString, Handler> &handlers();

    SessionService &m_sessions;
    DesktopActions &m_desktop;
    MemoryProbe m_memory;
};

}
