#include "signin/process/user_browser.h"

#include "base/installation/outside_service.h"
#include "signin/process/engine_options.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <pwd.h>
#include <unistd.h>

namespace lanyard::signin {

QString userHome()
{
    const passwd *user = getpwuid(geteuid());
    return user ? QString::fromLocal8Bit(user->pw_dir) : QString();
}

bool openInUserBrowser(const QUrl &url)
{
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const QString home = userHome();
    if (!isWeb || home.isEmpty())
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : engineVariables())
        environment.remove(name);
    environment.insert(QStringLiteral("HOME"), home);
    QProcess opener;
    QStringList command = outsideService();
    const QString address = url.toString(QUrl::FullyEncoded);
    command << QStringLiteral("xdg-open") << (command.isEmpty() ? address : afterOutsideService(address));
    opener.setProgram(command.first());
    opener.setArguments(command.mid(1));
    opener.setWorkingDirectory(home);
    opener.setProcessEnvironment(environment);
    return opener.startDetached();
}

}
