#pragma once

// An Auth emulator behind the sandbox, which knows the users; the sandbox adds what the emulator lacks: revocation,
// disabled and deleted users on refresh (PROTOCOL.md#emulator). Owned by CompanyParts.

#include "sandbox/company_parts.h"

#include <QNetworkAccessManager>

class QNetworkReply;

namespace sandbox {

class Upstream {
public:
    struct Refreshed {
        QByteArray refusal; ///< an error code of PROTOCOL.md#verdicts
        QByteArray idToken; ///< the emulator's; both empty: it did not answer
    };

    explicit Upstream(const QUrl &base)
        : m_base(base)
    {
    }
    void forward(const QString &path, const Request &request, const Respond &respond);
    void refresh(const RefreshGrant &grant, const std::function<void(const Refreshed &)> &done);

private:
    using Done = std::function<void(int status, const QByteArray &body, const QByteArray &contentType)>;
    void post(
        const QString &path, const QString &query, const Headers &headers, const QByteArray &body, const Done &done);
    void send(const QByteArray &method, const QString &path, const QString &query, const Headers &headers,
        const QByteArray &body, const Done &done);
    void fetchToken(const RefreshGrant &grant, const std::function<void(const Refreshed &)> &done);

    QUrl m_base;
    QNetworkAccessManager m_network;
};

}
