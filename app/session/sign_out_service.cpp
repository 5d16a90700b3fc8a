#include "session/sign_out_service.h"

#include "base/logging.h"
#include "iap/identity.h"
#include "net/http.h"
#include "refresh/token_minter.h"
#include "state/account_store.h"
#include "state/resource_accounts.h"
#include "state/resource_registry.h"
#include "status/sign_out_report.h"

#include <QSet>
#include <algorithm>
#include <vector>

namespace lanyard {

SignOutService::SignOutService(ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, Http &http)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_http(http)
{
}

std::set<AccountKey> SignOutService::accountsBehind(const QStringList &ids) const
{
    std::set<AccountKey> keys;
    for (const QString &id : ids) {
        const ResourceState *resource = m_resources.find(id);
        if (!resource)
            continue;
        if (resource->live() && m_accounts.has(resource->live()->account))
            keys.insert(resource->live()->account);
        const QList<AccountKey> own = accountsOf(*resource, m_accounts);
        keys.insert(own.begin(), own.end());
    }
    return keys;
}

QStringList SignOutService::sharing(const QStringList &ids) const
{
    const std::set<AccountKey> keys = accountsBehind(ids);
    const QSet<QString> ours(ids.begin(), ids.end());
    QStringList names;
    for (const ResourceState &other : m_resources.all()) {
        const auto account = other.live() ? std::optional(other.live()->account) : accountOf(other, m_accounts);
        if (account && keys.contains(*account) && !ours.contains(other.config().id))
            names += other.config().name;
    }
    return names;
}

/// Others that the user did not sign out of.
QStringList SignOutService::usersBeside(const QStringList &ids) const
{
    QStringList users;
    for (const ResourceState &other : m_resources.all()) {
        if (!ids.contains(other.config().id) && !other.memory().isSignedOut)
            users += other.config().id;
    }
    return users;
}

std::set<AccountKey> SignOutService::accountsOnlyOf(const QStringList &ids) const
{
    std::set<AccountKey> keys = accountsBehind(ids);
    for (const AccountKey &used : accountsBehind(usersBeside(ids)))
        keys.erase(used);
    return keys;
}

QStringList SignOutService::keeping(const QStringList &ids) const
{
    const std::set<AccountKey> keys = accountsBehind(ids);
    QStringList names;
    const QStringList users = usersBeside(ids);
    for (const QString &user : users) {
        const std::set<AccountKey> used = accountsBehind(QStringList(user));
        if (std::any_of(used.begin(), used.end(), [&keys](const AccountKey &key) { return keys.contains(key); }))
            names += m_resources.find(user)->config().name;
    }
    return names;
}

QList<AccountKey> SignOutService::accountsToEnd(const QStringList &ids, AccountsToEnd accounts) const
{
    if (accounts == AccountsToEnd::All)
        return m_accounts.allKeys();
    const std::set<AccountKey> keys = accounts == AccountsToEnd::Theirs ? accountsBehind(ids) : accountsOnlyOf(ids);
    return {keys.begin(), keys.end()};
}

QDateTime SignOutService::lastEnd(const QStringList &ids, const QDateTime &serverNow) const
{
    QDateTime last;
    for (const QString &id : ids) {
        const ResourceState *resource = m_resources.find(id);
        const bool isLive = resource && resource->isLive(serverNow);
        if (isLive && (!last.isValid() || resource->live()->expiresAt > last))
            last = resource->live()->expiresAt;
    }
    return last;
}

// What is on disk goes first and in one step, so that a crash leaves all of it or none.
QList<Cookies> SignOutService::dropSessions(
    const QStringList &ids, const QList<AccountKey> &keys, SignOutReport &report)
{
    QList<Cookies> sessions;
    for (const QString &id : ids) {
        const ResourceState *resource = m_resources.find(id);
        sessions += resource && resource->live() ? resource->live()->cookies : Cookies();
        if (!resource)
            continue;
        report.signedOut += resource->config().name;
        m_resources.apply(id, &ResourceState::signedOut);
    }
    m_accounts.recordSignOut(keys);
    return sessions;
}

QCoro::Task<SignOutReport> SignOutService::signOut(QStringList ids, AccountsToEnd accounts, QDateTime serverNow)
{
    SignOutReport report;
    report.copiesUntil = lastEnd(ids, serverNow);
    if (accounts == AccountsToEnd::Theirs)
        report.stillActive = sharing(ids);
    const QList<AccountKey> keys = accountsToEnd(ids, accounts);
    QStringList people; // as they are called while they are known
    for (const AccountKey &key : keys) {
        const QString name = nameOf(m_accounts.account(key).person);
        people.append(name.isEmpty() ? key.authOrigin : name);
    }
    // Everything of ours is gone before the first wait.
    const QList<Cookies> sessions = dropSessions(ids, keys, report);
    std::vector<QCoro::Task<bool>> forgetting;
    for (const AccountKey &key : keys) {
        m_tokens.forget(key);
        forgetting.push_back(m_accounts.erase(key));
    }
    std::vector<QCoro::Task<bool>> telling;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const ResourceState *resource = m_resources.find(ids.at(i));
        if (resource && sessions.at(i).hasSession())
            telling.push_back(tellServer(resource->config().url, sessions.at(i)));
    }
    for (auto &task : telling) {
        const bool told = co_await task;
        report.serverTold = report.serverTold && told;
    }
    for (size_t i = 0; i < forgetting.size(); ++i) {
        auto &task = forgetting.at(i);
        const bool gone = co_await task;
        if (!gone)
            report.leftInKeychain.append(people.at(qsizetype(i)));
    }
    qCInfo(logSession) << "signed out of" << report.signedOut;
    co_return report;
}

QCoro::Task<bool> SignOutService::tellServer(QUrl resource, Cookies session)
{
    HttpRequest request = signOutRequest(resource, session);
    const HttpReply reply = co_await m_http.send(std::move(request));
    co_return reply.hasMarker() && reply.status < 400; // IAP itself, and no error: it ended the session
}

}
