#include "signin/web/user_browser.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <pwd.h>
#include <unistd.h>

namespace lanyard::signin {

bool openInUserBrowser(const QUrl &url)
{
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const passwd *user = getpwuid(geteuid());
    if (!isWeb || !user)
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_DISABLE_SANDBOX"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), QString::fromLocal8Bit(user->pw_dir));
    QProcess opener;
    opener.setProgram(QStringLiteral("xdg-open"));
    opener.setArguments({url.toString(QUrl::FullyEncoded)});
    opener.setWorkingDirectory(QString::fromLocal8Bit(user->pw_dir));
    opener.setProcessEnvironment(environment);
    return opener.startDetached();
}

}
