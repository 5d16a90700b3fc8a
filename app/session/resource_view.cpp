#include "session/resource_view.h"

namespace lanyard {

namespace {

bool isLive(const ResourceRecord &record, const QDateTime &serverNow)
{
    return record.live && serverNow < record.live->expiresAt;
}

// The account's refusal outlives a single attempt and is shared by all its resources.
std::optional<Error> troubleOf(const ResourceRecord &record, const AccountStore &accounts)
{
    if (const auto key = accountOf(record, accounts)) {
        if (const auto refusal = accounts.refusal(*key))
            return refusal;
    }
    return record.trouble;
}

QString tenantName(const ResourceRecord &record, const QString &id)
{
    for (const Tenant &tenant : record.config.tenants) {
        if (tenant.id == id)
            return tenant.name;
    }
    return id;
}

std::optional<AccountView> accountView(const ResourceRecord &record, const AccountStore &accounts)
{
    if (record.live)
        return AccountView{record.live->email, record.live->uid, record.live->account.tenant,
            tenantName(record, record.live->account.tenant)};
    const auto key = accountOf(record, accounts);
    if (!key)
        return std::nullopt;
    const Account account = accounts.account(*key);
    return AccountView{account.email, account.uid, key->tenant, tenantName(record, key->tenant)};
}

QList<TenantView> tenantViews(const ResourceRecord &record, const AccountStore &accounts)
{
    QList<TenantView> views;
    const auto pin = pinOf(record);
    const auto current = record.live ? std::optional(record.live->account) : accountOf(record, accounts);
    const QStringList tenants = tenantsOf(record);
    for (const QString &tenant : tenants) {
        TenantView view;
        view.id = tenant;
        view.name = tenantName(record, tenant);
        view.signedIn = pin && accounts.has(AccountKey{pin->authOrigin, pin->apiKey, tenant});
        view.current = current && current->tenant == tenant;
        views += view;
    }
    return views;
}

RefreshMethod refreshMethodOf(const ResourceRecord &record)
{
    if (record.learnt.isInteractive)
        return RefreshMethod::Interactive;
    return record.config.refresh == RefreshMode::Web ? RefreshMethod::Web : RefreshMethod::Silent;
}

// A renewal is due and rests. What went wrong before, and passes by itself, is no longer what keeps it from working.
void explainPause(SessionView &view, const ResourceRecord &record, const Moment &now)
{
    view.refreshAt = {};
    const bool isDue = record.dueAt && *record.dueAt <= now.sinceBoot && !record.refreshing;
    const bool isRenewable =
        view.state == State::Active || view.state == State::Expired || view.state == State::Waiting;
    const Remedy remedyNow = remedy(view.reason);
    if (!isDue || !isRenewable || (remedyNow != Remedy::None && remedyNow != Remedy::Retry))
        return;
    view.reason = Reason::Metered;
    view.message = ReasonText::of(view.reason);
    if (view.state == State::Expired)
        view.state = State::Waiting;
}

}

State stateOf(const ResourceRecord &record, const AccountStore &accounts, const QDateTime &serverNow)
{
    if (isLive(record, serverNow))
        return State::Active;
    if (const auto trouble = troubleOf(record, accounts)) {
        switch (remedy(trouble->reason)) {
        case Remedy::Retry:
            return State::Waiting;
        case Remedy::SignIn:
            return State::SignInNeeded;
        case Remedy::Operator:
            return State::Error;
        case Remedy::None:
            break;
        }
    }
    if (record.live)
        return record.learnt.isInteractive || !accountOf(record, accounts) ? State::SignInNeeded : State::Expired;
    if (accountOf(record, accounts))
        return State::Expired;
    return record.learnt.isInteractive && !record.learnt.isSignedOut ? State::SignInNeeded : State::SignedOut;
}

Error reasonOf(const ResourceRecord &record, const AccountStore &accounts, const QDateTime &serverNow)
{
    if (const auto trouble = troubleOf(record, accounts))
        return *trouble;
    Error error;
    error.reason =
        stateOf(record, accounts, serverNow) == State::SignInNeeded ? Reason::InteractiveRequired : Reason::Ok;
    return error;
}

SessionView viewOf(const ResourceRecord &record, const AccountStore &accounts, const Moment &now)
{
    const Error why = reasonOf(record, accounts, now.serverNow);
    SessionView view;
    view.id = record.config.id;
    view.name = record.config.name;
    view.url = record.config.url;
    view.state = stateOf(record, accounts, now.serverNow);
    view.refreshing = record.refreshing;
    view.reason = why.reason;
    view.message = why.text();
    view.account = accountView(record, accounts);
    if (record.live) {
        view.startedAt = record.live->startedAt;
        view.expiresAt = record.live->expiresAt;
        view.verifiedAt = record.live->verifiedAt;
    }
    if (record.dueAt)
        view.refreshAt = now.serverNow.addMSecs((*record.dueAt - now.sinceBoot).count());
    view.renewal = refreshMethodOf(record);
    view.tenants = tenantViews(record, accounts);
    if (const auto pin = pinOf(record))
        view.authOrigin = pin->authOrigin;
    view.removable = !record.config.fromPolicy;
    if (now.isPaused)
        explainPause(view, record, now);
    return view;
}

}
