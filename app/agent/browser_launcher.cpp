#include "agent/browser_launcher.h"

#include "agent/configuration.h"
#include "base/installation/outside_service.h"
#include "desktop/desktop_actions.h"
#include "platform/browsers.h"
#include "platform/hardening.h"

#include <QDesktopServices>

namespace lanyard {

static bool openWithDefault(const QUrl &url)
{
    if (!outsideService().isEmpty()) { // what Qt starts would be held by our service
        const auto browser = defaultBrowser();
        return browser && openWith(browser->id, url);
    }
    const UsersUmask umask;
    return isForBrowser(url) && QDesktopServices::openUrl(url);
}

BrowserLauncher::BrowserLauncher(const Configuration &configuration, DesktopActions &desktop)
    : m_configuration(configuration)
    , m_desktop(desktop)
{
}

void BrowserLauncher::open(const QUrl &url)
{
    const QString chosen = m_configuration.settings().values.browser;
    const auto opened = chosen.isEmpty() ? Result<void>() : openWith(chosen, url);
    if (!chosen.isEmpty() && opened)
        return;
    //: %1 is the name of a host
    QString title = tr("%1 could not be opened").arg(url.host());
    Error error{Reason::Internal, {}, {}, tr("No web browser could be started.")};
    if (openWithDefault(url)) {
        if (opened)
            return;
        //: %1 is the name of a host
        title = tr("%1 was opened in another browser").arg(url.host());
        //: %1 is a sentence: "The browser firefox.desktop is not installed."
        error.sentence = tr("%1 The desktop's default browser was used instead.").arg(opened.error().text());
    }
    m_desktop.reportFailure(title, error);
}

}
