#include "state/resource_view.h"

#include "state/account_store.h"
#include "state/resource_accounts.h"
#include "state/resource_state.h"

namespace lanyard {

namespace {

// The account's refusal outlives a single attempt and is shared by all its resources.
std::optional<Error> troubleOf(const ResourceState &resource, const AccountStore &accounts)
{
    if (const auto key = accountOf(resource, accounts)) {
        if (const auto refusal = accounts.refusal(*key))
            return refusal;
    }
    return resource.trouble();
}

QString tenantName(const ResourceState &resource, const QString &id)
{
    for (const Tenant &tenant : resource.config().tenants) {
        if (tenant.id == id)
            return tenant.name;
    }
    return id;
}

std::optional<AccountView> accountView(const ResourceState &resource, const AccountStore &accounts)
{
    const auto view = [&resource](const Person &person, const QString &tenant) {
        return AccountView{nameOf(person), person.email, person.uid, tenant, tenantName(resource, tenant)};
    };
    if (resource.live())
        return view(resource.live()->person, resource.live()->account.tenant);
    const auto key = accountOf(resource, accounts);
    return key ? std::optional(view(accounts.account(*key).person, key->tenant)) : std::nullopt;
}

QList<TenantView> tenantViews(const ResourceState &resource, const AccountStore &accounts)
{
    QList<TenantView> views;
    const auto pin = resource.pin();
    const auto current = resource.live() ? std::optional(resource.live()->account) : accountOf(resource, accounts);
    const QStringList tenants = resource.tenants();
    for (const QString &tenant : tenants) {
        TenantView view;
        view.id = tenant;
        view.name = tenantName(resource, tenant);
        view.signedIn = pin && accounts.has(AccountKey{pin->authOrigin, pin->apiKey, tenant});
        view.current = current && current->tenant == tenant;
        views += view;
    }
    return views;
}

RefreshMethod refreshMethodOf(const ResourceState &resource)
{
    if (resource.memory().isInteractive)
        return RefreshMethod::Interactive;
    return resource.config().refresh == RefreshMode::Web ? RefreshMethod::Web : RefreshMethod::Silent;
}

// A refresh is due and rests. What went wrong before, and passes by itself, is no longer what keeps it from working.
void explainPause(SessionView &view, const ResourceState &resource, const Now &now)
{
    view.refreshAt = {};
    const bool isDue = resource.dueAt() && *resource.dueAt() <= now.sinceBoot && !resource.isRefreshing();
    const bool isRefreshable =
        view.state == State::Active || view.state == State::Expired || view.state == State::Waiting;
    const Remedy remedyNow = remedy(view.reason);
    if (!isDue || !isRefreshable || (remedyNow != Remedy::None && remedyNow != Remedy::Retry))
        return;
    view.reason = Reason::Metered;
    view.message = ReasonText::of(view.reason);
    if (view.state == State::Expired)
        view.state = State::Waiting;
}

}

State stateOf(const ResourceState &resource, const AccountStore &accounts, const QDateTime &serverNow)
{
    if (resource.isLive(serverNow))
        return State::Active;
    const bool isSomebodys = resource.live() || resource.memory().isInteractive || accountOf(resource, accounts);
    const auto trouble = troubleOf(resource, accounts);
    if (trouble && isSomebodys) {
        switch (remedy(trouble->reason)) {
        case Remedy::Retry:
            return State::Waiting;
        case Remedy::SignIn:
            return State::SignInNeeded;
        case Remedy::ContactAdmin: // whose user gets a session by hand gets it in spite of that
            return resource.memory().isInteractive ? State::SignInNeeded : State::Error;
        case Remedy::None:
            break;
        }
    }
    if (resource.live())
        return resource.memory().isInteractive || !accountOf(resource, accounts) ? State::SignInNeeded : State::Expired;
    if (accountOf(resource, accounts))
        return State::Expired;
    return resource.memory().isInteractive && !resource.memory().isSignedOut ? State::SignInNeeded : State::SignedOut;
}

Error reasonOf(const ResourceState &resource, const AccountStore &accounts, const QDateTime &serverNow)
{
    if (const auto trouble = troubleOf(resource, accounts))
        return *trouble;
    Error error;
    error.reason =
        stateOf(resource, accounts, serverNow) == State::SignInNeeded ? Reason::InteractiveRequired : Reason::Ok;
    return error;
}

SessionView viewOf(const ResourceState &resource, const AccountStore &accounts, const Now &now, bool isPaused)
{
    const Error why = reasonOf(resource, accounts, now.server);
    SessionView view;
    view.id = resource.config().id;
    view.name = resource.config().name;
    view.url = resource.config().url;
    view.state = stateOf(resource, accounts, now.server);
    view.refreshing = resource.isRefreshing();
    view.reason = why.reason;
    view.message = why.text();
    view.account = accountView(resource, accounts);
    if (resource.live()) {
        view.startedAt = resource.live()->startedAt;
        view.expiresAt = resource.live()->expiresAt;
        view.verifiedAt = resource.live()->verifiedAt;
    }
    if (resource.dueAt() && !resource.isRefreshing())
        view.refreshAt = now.server.addMSecs((*resource.dueAt() - now.sinceBoot).count());
    view.refreshMethod = refreshMethodOf(resource);
    if (resource.memory().isInteractive && !resource.memory().isSignedOut)
        view.note = KeepingText::of(resource.memory().keeping);
    view.tenants = tenantViews(resource, accounts);
    if (const auto pin = resource.pin())
        view.authOrigin = pin->authOrigin;
    view.removable = !resource.config().fromPolicy;
    if (isPaused)
        explainPause(view, resource, now);
    return view;
}

}
