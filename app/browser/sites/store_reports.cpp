#include "browser/sites/store_reports.h"

#include <algorithm>

namespace lanyard::browser {

namespace {

constexpr QLatin1String kNoStore("none"); // the extension has set nothing in any

BrowserSiteState stateOf(StoreState state)
{
    switch (state) {
    case StoreState::Set:
        return BrowserSiteState::Set;
    case StoreState::Refused:
        return BrowserSiteState::Refused;
    case StoreState::KeptBack:
        return BrowserSiteState::KeptBack;
    case StoreState::Blocked:
        return BrowserSiteState::Blocked;
    case StoreState::NoPermission:
        return BrowserSiteState::NoPermission;
    case StoreState::TooLong:
        return BrowserSiteState::TooLong;
    case StoreState::Foreign:
        return BrowserSiteState::Foreign;
    case StoreState::SignedOut:
        return BrowserSiteState::SignedOut;
    case StoreState::Leaving:
        return BrowserSiteState::Leaving;
    case StoreState::Missing:
        return BrowserSiteState::Missing;
    case StoreState::Removed:
        return BrowserSiteState::Pending;
    }
    Q_UNREACHABLE();
}

/// What needs the user comes before what passes, and that before what is well.
int gravityOf(BrowserSiteState state)
{
    if (state == BrowserSiteState::Pending)
        return 0;
    if (state == BrowserSiteState::Set)
        return 1;
    return state == BrowserSiteState::Missing || state == BrowserSiteState::SignedOut ? 2 : 3;
}

}

void StoreReports::take(const QString &profile, const Report &report)
{
    auto &stores = m_reports[{profile, report.site}];
    if (report.state == StoreState::Removed && report.store == kNoStore) {
        stores.removeIf([&](const std::pair<const QString &, Report &> &one) {
            return one.second.generation <= report.generation;
        });
        return;
    }
    if (report.state == StoreState::Removed) {
        if (stores.value(report.store).generation <= report.generation)
            stores.remove(report.store); // a newer one may be there by now
        return;
    }
    if (!stores.contains(report.store) && stores.size() >= kMostStores)
        stores.erase(stores.begin());
    stores.insert(report.store, report);
}

SiteReport StoreReports::of(const QString &profile, const QString &site) const
{
    SiteReport worst;
    const auto stores = m_reports.value({profile, site});
    for (const Report &report : stores) {
        const BrowserSiteState state = stateOf(report.state);
        if (gravityOf(state) > gravityOf(worst.state))
            worst = {state, report.person};
    }
    return worst;
}

bool StoreReports::isAny(const QString &profile, const QString &site, StoreState state) const
{
    const auto stores = m_reports.value({profile, site});
    return std::any_of(stores.cbegin(), stores.cend(), [state](const Report &one) { return one.state == state; });
}

bool StoreReports::isLeaving(const QString &profile, const QString &site) const
{
    return isAny(profile, site, StoreState::Leaving) && !isOutOfReach(profile, site);
}

bool StoreReports::isOutOfReach(const QString &profile, const QString &site) const
{
    return isAny(profile, site, StoreState::NoPermission);
}

void StoreReports::forget(const QString &profile)
{
    for (auto entry = m_reports.begin(); entry != m_reports.end();)
        entry = entry.key().first == profile ? m_reports.erase(entry) : std::next(entry);
}

}
