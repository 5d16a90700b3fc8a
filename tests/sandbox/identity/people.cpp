#include "sandbox/identity/people.h"

#include "sandbox/web/random_text.h"

#include <algorithm>

namespace sandbox {

QString People::add(User user, const QString &defaultProject)
{
    if (user.uid.isEmpty())
        user.uid = QString::fromLatin1(randomBase64Url(28));
    if (user.project.isEmpty())
        user.project = defaultProject;
    m_accounts.append(Account{user, 0, m_clock.now(), m_clock.now(), m_clock.now()});
    return user.uid;
}

Account *People::find(const QString &who, const QString &tenant)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account &account) {
        const User &user = account.user;
        const bool isThis =
            user.email.compare(who, Qt::CaseInsensitive) == 0 || user.phoneNumber == who || user.uid == who;
        return isThis && !who.isEmpty() && user.tenant == tenant;
    });
    return found == m_accounts.end() ? nullptr : &*found;
}

Account *People::findUid(const QString &project, const QString &tenant, const QString &uid)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account &account) {
        return account.user.project == project && account.user.tenant == tenant && account.user.uid == uid;
    });
    return found == m_accounts.end() ? nullptr : &*found;
}

bool People::remove(const QString &who, const QString &tenant)
{
    const Account *account = find(who, tenant);
    if (!account)
        return false;
    m_accounts.removeAt(account - m_accounts.constData());
    return true;
}

void People::revoke(Account &account)
{
    ++account.generation;
    account.validSince = m_clock.now();
}

bool People::hasTenant(const QString &tenant) const
{
    return std::any_of(
        m_accounts.cbegin(), m_accounts.cend(), [&](const Account &account) { return account.user.tenant == tenant; });
}

QByteArray People::grant(const RefreshGrant &grant)
{
    const QByteArray token = "AMf-v" + randomBase64Url(180);
    m_grants.insert(token, grant);
    m_issued.note(IssuedSecret::Kind::RefreshToken, token);
    return token;
}

RefreshGrant People::grantFor(Account &account, const QString &provider)
{
    account.lastLogin = m_clock.now();
    return RefreshGrant{account.user.project, account.user.tenant, account.user.uid, account.generation, m_clock.now(),
        provider, {}, 0};
}

std::optional<RefreshGrant> People::grantOf(const QByteArray &refreshToken) const
{
    const auto found = m_grants.constFind(refreshToken);
    return found == m_grants.cend() ? std::nullopt : std::optional(*found);
}

QByteArray People::refusal(const RefreshGrant &grant)
{
    const Account *account = findUid(grant.project, grant.tenant, grant.uid);
    if (!account)
        return "USER_NOT_FOUND";
    if (account->user.disabled)
        return "USER_DISABLED";
    if (account->generation != grant.generation)
        return "TOKEN_EXPIRED";
    return {};
}

}
