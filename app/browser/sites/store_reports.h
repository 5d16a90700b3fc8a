#pragma once

// What browsers said last of their stores: for people to see. Nothing is believed beyond that. A value; bounded.

#include "browser/message/browser_message.h"
#include "status/browsers/browsers_view.h"

#include <QHash>
#include <QMap>

namespace lanyard::browser {

/// The worst of a site's stores in one profile.
struct SiteReport {
    BrowserSiteState state = BrowserSiteState::Pending;
    QString person; ///< Foreign only
};

class StoreReports {
public:
    /// A browser may have no more stores of a site than this: older ones are forgotten.
    static constexpr qsizetype kMostStores = 64;

    void take(const QString &profile, const Report &report);
    /// Pending where nothing was said.
    SiteReport of(const QString &profile, const QString &site) const;
    /// A store gave up our cookie, and is still to end the browser's own sign-in; none keeps it.
    bool isLeaving(const QString &profile, const QString &site) const;
    /// A store may keep our cookie, for the extension may not access the site.
    bool isOutOfReach(const QString &profile, const QString &site) const;
    void forget(const QString &profile, const QString &site) { m_reports.remove({profile, site}); }
    void forget(const QString &profile);

private:
    bool isAny(const QString &profile, const QString &site, StoreState state) const;

    QHash<std::pair<QString, QString>, QMap<QString, Report>> m_reports; ///< by profile and site, then by store
};

}
