// curl, exec: the session goes to another program as a file in memory; each cookie in it is for one host.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/cookie_text.h"
#include "cli/curl/curl_options.h"
#include "cli/gateway/gateway_start.h"
#include "cli/held_run.h"
#include "cli/memory_file.h"
#include "cli/output.h"
#include "cli/tray.h"

#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace lanyard::cli {
namespace {

constexpr auto kResourceKey = QLatin1String("resource");

int reportSystemError(const QString &sentence)
{
    printMessage(sentence.arg(QString::fromLocal8Bit(std::strerror(errno))));
    return int(Exit::Failed);
}

tl::expected<QJsonArray, control::Failure> cookiesOf(const CommandLine &line)
{
    return callTray(line, QStringLiteral("cookies"), {{kResourceKey, line.argument(0)}}, kAfterNetwork)
        .map([](const QJsonObject &answer) { return answer.value(QLatin1String("cookies")).toArray(); });
}

/// -q first: the user's .curlrc could hold a proxy or a trace.
QStringList curlLine(const CommandLine &line, const QString &cookieFile, const QStringList &more)
{
    return QStringList{QStringLiteral("curl"), QStringLiteral("-q"), QStringLiteral("--globoff"),
               QStringLiteral("--cookie"), cookieFile}
    + more + line.passedOn() + QStringList{QStringLiteral("--url"), line.argument(0)};
}

/// IAP itself refused: the session has ended, and the resource has not seen the request.
bool isRefusedByIap(const QByteArray &header)
{
    const QByteArray status = header.mid(header.indexOf(' ') + 1, 3);
    if (status != "401" && status != "302")
        return false;
    const QByteArray lines = header.toLower();
    return lines.contains("\nx-goog-iap-generated-response: true\r\n");
}

/// curl's output goes where the terminal is, but through us: the progress that curl leaves out there, it leaves out.
QStringList terminalOptions()
{
    return isatty(STDOUT_FILENO) == 1 ? QStringList{QStringLiteral("--no-progress-meter")} : QStringList();
}

/// Nothing when the session had ended, and something can be done about it.
std::optional<int> tryOnce(const CommandLine &line, const QString &cookieFile)
{
    const auto command = [&](const QString &headers) {
        const QStringList watched{
            QStringLiteral("--dump-header"), headers, QStringLiteral("--suppress-connect-headers")};
        return curlLine(line, cookieFile, watched + terminalOptions());
    };
    return runHeld(
        command, [](const QByteArray &header) { return isRefusedByIap(header) ? Verdict::Forget : Verdict::PassOn; });
}

int runOnce(const CommandLine &line, const QString &cookieFile)
{
    flushed();
    become(curlLine(line, cookieFile, {}));
    return reportSystemError(CliText::tr("curl could not be started: %1."));
}

std::optional<QString> cookieFileOf(const QJsonArray &cookies)
{
    return memoryFile("cookies", netscapeFile(cookies));
}

int runWith(const CommandLine &line, const QJsonArray &cookies)
{
    const auto file = cookieFileOf(cookies);
    if (!file)
        return reportSystemError(CliText::tr("The session could not be passed on: %1."));
    if (readsOnlyOnce(line.passedOn()))
        return runOnce(line, *file);
    const auto exit = tryOnce(line, *file);
    if (exit)
        return *exit == -1 ? reportSystemError(CliText::tr("curl could not be started: %1.")) : *exit;
    const Answer refreshed =
        callTray(line, QStringLiteral("refresh"), {{kResourceKey, line.argument(0)}}, kAfterNetwork);
    if (!refreshed)
        return reportFailure(line, refreshed.error());
    const auto fresh = cookiesOf(line);
    if (!fresh)
        return reportFailure(line, fresh.error());
    const auto second = cookieFileOf(*fresh);
    return second ? runOnce(line, *second) : reportSystemError(CliText::tr("The session could not be passed on: %1."));
}

}

int runCurl(const CommandLine &line)
{
    const QString url = line.argument(0);
    if (!url.startsWith(QLatin1String("https://")) && !url.startsWith(QLatin1String("http://")))
        return line.usageError(CliText::tr("“%1” is not the URL of a resource.").arg(url));
    const auto passed = passableCurlArguments(line.passedOn());
    if (!passed)
        return line.usageError(CliText::tr(
            "curl argument “%1” is not allowed because it could send your session elsewhere, or it is incomplete.")
                                   .arg(passed.error()));
    ::unsetenv("SSLKEYLOGFILE"); // with it curl would log the keys of its connection
    const auto cookies = cookiesOf(line);
    return cookies ? runWith(line, *cookies) : reportFailure(line, cookies.error());
}

int runExec(const CommandLine &line)
{
    QStringList command = line.passedOn();
    if (!command.isEmpty() && command.constFirst() == QLatin1String("--"))
        command.removeFirst();
    if (command.isEmpty())
        return line.usageError(CliText::tr("%1 is missing.").arg(QStringLiteral("COMMAND")));
    if (line.has("gateway"))
        return execWithGateway(line, command);
    if (line.has("cacert"))
        return line.usageError(CliText::tr("--cacert needs --gateway."));
    const auto cookies = cookiesOf(line);
    if (!cookies)
        return reportFailure(line, cookies.error());
    const auto file = cookieFileOf(*cookies);
    const auto header = memoryFile("header", cookieHeader(*cookies) + '\n');
    if (!file || !header)
        return reportSystemError(CliText::tr("The session could not be passed on: %1."));
    qputenv("LANYARD_COOKIE_FILE", file->toUtf8());
    qputenv("LANYARD_HEADER_FILE", header->toUtf8());
    flushed();
    become(command);
    return reportNoStart(command.constFirst());
}

}
