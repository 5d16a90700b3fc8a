#include "session/sign_out_service.h"

#include "base/logging.h"

#include <vector>

namespace lanyard {

SignOutService::SignOutService(
    ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, RefreshService &renewals, Http &http)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_refreshService(renewals)
    , m_http(http)
{
}

QList<AccountKey> SignOutService::accountsBehind(const QStringList &ids) const
{
    QList<AccountKey> keys;
    const auto add = [&keys](const AccountKey &key) {
        if (!keys.contains(key))
            keys += key;
    };
    for (const QString &id : ids) {
        const ResourceRecord *record = m_resources.find(id);
        if (!record)
            continue;
        if (record->live && m_accounts.has(record->live->account))
            add(record->live->account);
        const QList<AccountKey> own = accountsOf(*record, m_accounts);
        for (const AccountKey &key : own)
            add(key);
    }
    return keys;
}

QStringList SignOutService::sharing(const QStringList &ids) const
{
    const QList<AccountKey> keys = accountsBehind(ids);
    QStringList names;
    for (const ResourceRecord &other : m_resources.all()) {
        const auto account = other.live ? std::optional(other.live->account) : accountOf(other, m_accounts);
        if (!ids.contains(other.config.id) && account && keys.contains(*account))
            names += other.config.name;
    }
    return names;
}

// What is on disk goes first and in one step, so that a crash leaves all of it or none.
QList<Cookies> SignOutService::dropSessions(
    const QStringList &ids, const QList<AccountKey> &keys, SignOutReport &report)
{
    QList<Cookies> sessions;
    QMap<QString, Learnt> signedOut;
    for (const QString &id : ids) {
        ResourceRecord *record = m_resources.find(id);
        Cookies cookies;
        if (record && record->live) {
            cookies = record->live->cookies;
            if (!report.copiesUntil.isValid() || record->live->expiresAt > report.copiesUntil)
                report.copiesUntil = record->live->expiresAt;
        }
        sessions += cookies;
        if (!record)
            continue;
        report.signedOut += record->config.name;
        record->learnt.isSignedOut = true;
        record->learnt.hasTenant = false;
        if (record->isPinned)
            signedOut.insert(id, record->learnt);
    }
    m_accounts.recordSignOut(signedOut, keys);
    for (const QString &id : ids)
        m_refreshService.drop(id);
    return sessions;
}

QCoro::Task<SignOutReport> SignOutService::signOut(QStringList ids, bool allAccounts)
{
    SignOutReport report;
    report.stillActive = sharing(ids);
    QList<AccountKey> keys = accountsBehind(ids);
    if (allAccounts)
        keys = m_accounts.allKeys();
    QStringList people; // as they are called while they are known
    for (const AccountKey &key : keys) {
        const QString email = m_accounts.account(key).email;
        people.append(email.isEmpty() ? key.authOrigin : email);
    }
    // Everything of ours is gone before the first wait.
    const QList<Cookies> sessions = dropSessions(ids, keys, report);
    std::vector<QCoro::Task<bool>> forgetting;
    for (const AccountKey &key : keys) {
        m_tokens.forget(key);
        forgetting.push_back(m_accounts.forget(key));
    }
    std::vector<QCoro::Task<bool>> telling;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const ResourceRecord *record = m_resources.find(ids.at(i));
        if (record && sessions.at(i).hasSession())
            telling.push_back(tellServer(record->config.url, sessions.at(i)));
    }
    for (auto &task : telling) {
        const bool told = co_await task;
        report.serverTold = report.serverTold || told;
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
