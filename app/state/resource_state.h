#pragma once

// What is known of one resource right now: a plain value that changes by named transitions only and waits for nothing.
// Owned by the ResourceRegistry, which applies the transitions and saves what is to be remembered.

#include "base/result.h"
#include "base/text/person.h"
#include "iap/account_key.h"
#include "iap/cookies.h"
#include "iap/trust.h"
#include "policy/policy.h"
#include "state/ledger.h"
#include "state/timing.h"

#include <optional>

namespace lanyard {

struct RefreshedSession;

/// A session that IAP accepts until `expiresAt`.
struct LiveSession {
    Cookies cookies;
    AccountKey account;
    Person person;
    QDateTime expiresAt; ///< UTC, server time: exp of the ID token exchanged
    QDateTime verifiedAt; ///< UTC, server time
    QDateTime startedAt; ///< UTC, server time: iat of the ID token exchanged
    QString project; ///< of the person; empty where nobody tells
};

class ResourceState {
public:
    /// @param epoch above that of every earlier state of the same id
    explicit ResourceState(Resource config, quint64 epoch = 0);

    const Resource &config() const { return m_config; }
    /// As in the ledger, or as last seen in a challenge while isPinned() is false.
    const ResourceMemory &memory() const { return m_memory; }
    /// memory() is of a completed exchange, or confirmed by the user.
    bool isPinned() const { return m_isPinned; }
    const std::optional<LiveSession> &live() const { return m_live; }
    bool isLive(const QDateTime &serverNow) const { return m_live && serverNow < m_live->expiresAt; }
    /// Why the last attempt failed; none after a success.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// Failed attempts in a row.
    int failures() const { return m_failures; }
    /// Of these, the last ones that had the trouble's remedy.
    int likeFailures() const { return m_trouble ? m_likeFailures : 0; }
    /// The last attempts in a row whose answer nobody knows (PROTOCOL.md#verdicts).
    int unknownAnswers() const { return m_unknownAnswers; }
    /// When the next attempt is due.
    std::optional<BootTime> dueAt() const { return m_dueAt; }
    bool isRefreshing() const { return m_running > 0; }
    bool isWarnedOfEnd() const { return m_live && m_warnedOf == m_live->expiresAt; }
    /// Results begun in an older epoch are dropped: a sign-out, or another account, came between.
    quint64 epoch() const { return m_epoch; }

    /// Policy's pin, or the learnt one. None before the first contact.
    const std::optional<Pin> &pin() const { return m_pin; }
    /// Tenant ids that the resource allows, as far as known; an empty id means no tenants.
    QStringList tenants() const;
    /// Of the live session; an hour without one.
    std::chrono::seconds lifetime() const;

    /// A new configuration. What is known is kept where the address stays; else it is another resource.
    void configured(const Resource &config);
    /// The ledger knows it from earlier.
    void remembered(const ResourceMemory &memory);
    /// Somebody looked at its challenge. Pins nothing.
    /// Where nobody has signed in yet, an earlier look's failure is over with it.
    void challengeSeen(const QUrl &authPage, const QString &apiKey, const QStringList &tenants);
    /// Its own back end names itself so, in every challenge.
    void backendSeen(const QUrl &redirectUri);
    /// The user accepts another sign-in page: the next session pins it.
    void pinOpened();

    /// Refreshes may overlap: each start has its end.
    void refreshStarted();
    void refreshEnded();
    void refreshSucceeded(const AccountKey &account, const RefreshedSession &refreshed);
    void refreshFailed(const Error &error);
    /// So did this one, by an answer that nobody knows.
    void answerUnknown(const Error &error);
    /// When the next refresh starts by itself. A refresh and its outcome leave that as it is; a session's end clears
    /// it.
    void scheduled(BootTime at);
    void unscheduled();

    /// A window brought a session that nothing can refresh.
    /// @param keeping why not
    void sessionAdopted(const LiveSession &session, const QUrl &authPage, Keeping keeping);
    /// A session that a window brought is over.
    void adoptedSessionEnded();
    void warnedOfEnd();

    /// Somebody signed in with that tenant; a session is still to come.
    /// @param keepsTenant the one before is in use until then
    void signedIn(const QString &tenant, bool keepsTenant);
    /// By the user: nothing starts by itself, and what is in flight is dropped.
    void signedOut();

private:
    void endSession();
    void updatePin();

    Resource m_config;
    ResourceMemory m_memory;
    bool m_isPinned = false;
    std::optional<Pin> m_pin; ///< of both
    std::optional<LiveSession> m_live;
    std::optional<Error> m_trouble;
    int m_failures = 0;
    int m_likeFailures = 0;
    int m_unknownAnswers = 0;
    std::optional<BootTime> m_dueAt;
    int m_running = 0; ///< refreshes
    QDateTime m_warnedOf; ///< the session's end that the user was warned of
    quint64 m_epoch = 0;
};

}
