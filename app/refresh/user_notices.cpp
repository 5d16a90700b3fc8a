#include "refresh/user_notices.h"

#include "base/text/bidi_isolate.h"
#include "state/account_store.h"
#include "state/resource_accounts.h"
#include "state/resource_registry.h"
#include "status/proxy_text.h"
#include "status/sign_out_text.h"

#include <utility>

namespace lanyard {

namespace {

QString tenantName(const Resource &resource, const QString &id)
{
    for (const Tenant &tenant : resource.tenants) {
        if (tenant.id == id)
            return tenant.name;
    }
    return id;
}

}

UserNotices::UserNotices(const ResourceRegistry &resources, const AccountStore &accounts)
    : m_resources(resources)
    , m_accounts(accounts)
{
}

void UserNotices::signInNeeded(const QString &id, const Error &why)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource)
        return;
    const auto account = accountOf(*resource, m_accounts);
    const bool isAccounts = account && m_accounts.refusal(*account);
    const QString who = isAccounts ? account->toText() : id;
    if (m_notifiedReasons.contains(who) && m_notifiedReasons.value(who) == why.reason)
        return;
    m_notifiedReasons.insert(who, why.reason);
    QStringList ids;
    for (const ResourceState &other : m_resources.all()) {
        if (other.config().id == id || (isAccounts && accountOf(other, m_accounts) == account))
            ids += other.config().id;
    }
    Notice told;
    told.kind = Notice::Kind::SignInNeeded;
    told.resources = ids;
    //: %1: a resource's name, %2: a sentence that says why
    told.text = ids.size() == 1 ? tr("%1: %2").arg(m_resources.nameOf(ids.first()), why.text())
                                : tr("%n resources need you to sign in. %1", nullptr, int(ids.size())).arg(why.text());
    told.opensWindow = m_prompt == PromptOnExpiry::Open;
    Q_EMIT notice(told);
}

void UserNotices::refreshFailed(const QString &id, const Error &why)
{
    if (remedy(why.reason) == Remedy::SignIn)
        signInNeeded(id, why);
}

// A session that its user must bring every hour ends for the reason that he knows.
void UserNotices::sessionRefreshed(const QString &id)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource || !resource->live() || resource->memory().isInteractive)
        return;
    m_notifiedReasons.remove(resource->live()->account.toText());
    m_notifiedReasons.remove(id);
}

void UserNotices::forget(const QStringList &ids)
{
    for (const QString &id : ids)
        m_notifiedReasons.remove(id);
}

void UserNotices::endingSoon(const QStringList &ids)
{
    Notice told;
    told.kind = Notice::Kind::EndsSoon;
    told.resources = ids;
    told.text = ids.size() == 1
        ? tr("The session for %1 ends soon and could not be refreshed yet.").arg(m_resources.nameOf(ids.first()))
        : tr("%n sessions end soon and could not be refreshed yet.", nullptr, int(ids.size()));
    Q_EMIT notice(told);
}

void UserNotices::switched(const QString &id)
{
    const ResourceState *resource = m_resources.find(id);
    if (!resource || !resource->live())
        return;
    const LiveSession &live = *resource->live();
    Notice told;
    told.kind = Notice::Kind::Switched;
    told.resources.append(id);
    const QString person = isolated(nameOf(live.person));
    //: %1: a resource's name, %2: an e-mail address, a phone number or a name, %3: a tenant's name
    told.text = tr("%1 now uses %2 (%3).")
                    .arg(m_resources.nameOf(id), person, tenantName(resource->config(), live.account.tenant));
    Q_EMIT notice(told);
}

void UserNotices::signedOut(const QStringList &ids, const SignOutReport &report)
{
    Q_EMIT notice(Notice{Notice::Kind::SignedOut, ids, SignOutText::report(report)});
}

void UserNotices::proxyWaits(const QString &proxy)
{
    Q_EMIT notice(Notice{Notice::Kind::ProxySignIn, {}, ProxyText::question(proxy)});
}

void UserNotices::problem(const QString &sentence)
{
    Q_EMIT notice(Notice{Notice::Kind::PolicyProblem, {}, sentence});
}

}
