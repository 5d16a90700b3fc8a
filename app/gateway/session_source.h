#pragma once

// The resource's session as the tray has it now. Asks when it must, once for all who wait; the tray tells when
// something is different. Forgets a session that the tray has withdrawn, and provides no other afterwards: the next
// one may be another person's. Lives as long as the io_context runs.

#include "base/secret.h"
#include "gateway/tray_link.h"

namespace lanyard::gateway {

struct Session {
    Secret cookies; ///< "a=1; b=2"
    quint64 number = 0; ///< counts the sessions of this run
};

/// The resource whose session is needed, and the host that may receive it.
struct SessionSubject {
    QString resource;
    QString host; ///< of the resource, as on the wire: no other host's cookies go there
};

class SessionSource {
public:
    /// @param withdrawn the user signed out, became another, or policy forbids it: what is open must end
    SessionSource(
        asio::io_context &context, const QString &socket, SessionSubject subject, std::function<void()> withdrawn);

    void start();
    /// A sentence for the user where there is none.
    Task<tl::expected<Session, QString>> current();
    /// Another than that one, which IAP refused.
    Task<tl::expected<Session, QString>> after(quint64 refused);

private:
    Task<tl::expected<Session, QString>> ask(bool refreshFirst);
    void onTold(const control::Notification &told);
    void withdraw();
    void endRun();

    asio::io_context &m_context;
    TrayLink m_tray;
    SessionSubject m_subject;
    std::function<void()> m_withdrawn;
    std::optional<Session> m_session;
    Bell m_answered;
    bool m_isAsking = false;
    bool m_isWithdrawn = false; ///< for the rest of this run
    quint64 m_changes = 0; ///< that the tray told of, so that an answer from before one is not kept
    quint64 m_lastNumber = 0;
    std::chrono::steady_clock::time_point m_lastRefresh;
    QString m_whyNotRefreshed; ///< the last time; empty: it was
};

}
