// What can be asked about the user's own browsers.

#include "control/answers.h"
#include "control/methods.h"
#include "control/params.h"
#include "desktop/browser_service.h"
#include "desktop/desktop_actions.h"
#include "status/browsers/browsers_json.h"

namespace lanyard::control {

namespace {

constexpr QLatin1String kBrowser("browser");

}

tl::expected<QString, Failure> Methods::profileId(const QString &browser) const
{
    QStringList found;
    const QList<BrowserProfileView> profiles = m_desktop.browsers().view().profiles;
    for (const BrowserProfileView &profile : profiles) {
        if (browser.isEmpty() || profile.id == browser || profile.name == browser)
            found.append(profile.id);
    }
    if (found.size() == 1)
        return found.constFirst();
    if (profiles.isEmpty())
        return tl::unexpected(Failure{Code::Failed, tr("No browser is connected to Lanyard yet.")});
    if (browser.isEmpty()) {
        const QString message = tr(
            "More than one browser is connected. Choose one with --browser; “lanyard browser status” lists their ids.");
        return tl::unexpected(Failure{Code::InvalidParams, message});
    }
    //: %1 is what the user typed: an id or a browser's name
    const QString message =
        tr("“%1” does not name one browser. “lanyard browser status” lists their ids.").arg(browser);
    return tl::unexpected(Failure{Code::InvalidParams, message});
}

QCoro::Task<Answer> Methods::browsers(QJsonObject object)
{
    if (const auto read = Params(object).finish(); !read)
        co_return tl::unexpected(read.error());
    co_return browsersJson(m_desktop.browsers().view());
}

tl::expected<Methods::BrowserSite, Failure> Methods::browserSite(const QJsonObject &object) const
{
    Params params(object);
    const QString browser = params.optionalText(kBrowser);
    const auto resource = resourceId(params, params.text(QLatin1String("resource")));
    if (!resource)
        return tl::unexpected(resource.error());
    const auto profile = profileId(browser);
    if (!profile)
        return tl::unexpected(profile.error());
    return BrowserSite{*profile, *resource};
}

QCoro::Task<Answer> Methods::enableInBrowser(QJsonObject object)
{
    const auto site = browserSite(object);
    if (!site)
        co_return tl::unexpected(site.error());
    const Result<void> enabled = co_await m_desktop.browsers().enable(site->profile, site->resource);
    co_return toAnswer(enabled);
}

QCoro::Task<Answer> Methods::disableInBrowser(QJsonObject object)
{
    const auto site = browserSite(object);
    if (!site)
        co_return tl::unexpected(site.error());
    co_return toAnswer(m_desktop.browsers().disable(site->profile, site->resource));
}

QCoro::Task<Answer> Methods::signInWithBrowser(QJsonObject object)
{
    Params params(object);
    const auto resource = resourceId(params, params.text(QLatin1String("resource")));
    if (!resource)
        co_return tl::unexpected(resource.error());
    const QString anyProfile;
    const Result<void> signedIn = co_await m_sessions.signInWithBrowser(*resource, anyProfile);
    co_return toAnswer(signedIn);
}

}
