// curl: passes the session to curl as an anonymous cookie file, by descriptor; each cookie in it is for one host.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/cookie_text.h"
#include "cli/curl_options.h"
#include "cli/output.h"
#include "cli/tray.h"

#include <QFile>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace lanyard::cli {
namespace {

/// A file in memory that curl inherits; -1 if the system cannot provide one.
int memoryFile(const QByteArray &content)
{
    const int fd = ::memfd_create("cookies", 0);
    if (fd < 0 || ::write(fd, content.constData(), size_t(content.size())) != content.size())
        return -1;
    ::lseek(fd, 0, SEEK_SET);
    return fd;
}

/// Becomes curl; returns only when that failed.
void become(const QStringList &arguments)
{
    QList<QByteArray> encoded;
    for (const QString &argument : arguments)
        encoded.append(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &argument : encoded)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    ::unsetenv("SSLKEYLOGFILE"); // with it curl would log the keys of its connection
    ::execvp("curl", pointers.data());
}

int usage(const QString &sentence)
{
    printMessage(QStringLiteral("curl: ") + sentence);
    printMessage(CliText::tr("Usage: %1").arg(QStringLiteral("lanyard curl RESOURCE-URL [curl arguments]")));
    return int(Exit::Usage);
}

}

int runCurl(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return usage(CliText::tr("%1 is missing.").arg(QStringLiteral("RESOURCE-URL")));
    if (arguments.constFirst() == QLatin1String("--help")) {
        print(CliText::tr("Usage: %1").arg(QStringLiteral("lanyard curl RESOURCE-URL [curl arguments]")));
        print(CliText::tr("Call a resource with curl and its session. The exit code is curl's."));
        return int(Exit::Done);
    }
    const QString url = arguments.constFirst();
    if (!url.startsWith(QLatin1String("https://")) && !url.startsWith(QLatin1String("http://")))
        return usage(CliText::tr("“%1” is not the URL of a resource.").arg(url));
    const auto passed = passableCurlArguments(arguments.sliced(1));
    if (!passed)
        return usage(CliText::tr(
            "curl argument “%1” is not allowed because it could send your session elsewhere, or it is incomplete.")
                         .arg(passed.error()));
    const Answer answer = callTray(QStringLiteral("cookies"), {{QStringLiteral("resource"), url}}, kAfterNetwork);
    if (!answer)
        return reportFailure(answer.error());
    const int fd = memoryFile(netscapeFile(answer->value(QLatin1String("cookies")).toArray()));
    if (fd < 0) {
        printMessage(CliText::tr("The session could not be passed to curl: %1.")
                         .arg(QString::fromLocal8Bit(std::strerror(errno))));
        return int(Exit::Failed);
    }
    // -q first: the user's .curlrc could hold a proxy or a trace.
    become(QStringList{QStringLiteral("curl"), QStringLiteral("-q"), QStringLiteral("--globoff"),
               QStringLiteral("--cookie"), QStringLiteral("/dev/fd/%1").arg(fd)}
        + *passed + QStringList{QStringLiteral("--url"), url});
    printMessage(CliText::tr("curl could not be started: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return int(Exit::Failed);
}

}
