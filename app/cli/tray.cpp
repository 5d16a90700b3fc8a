#include "cli/tray.h"

#include "cli/command_line.h"
#include "cli/output.h"
#include "control/socket_path.h"

#include <QJsonDocument>

namespace lanyard::cli {
namespace {

QJsonObject failureJson(const control::Failure &failure)
{
    QJsonObject error{{QStringLiteral("message"), failure.message}, {QStringLiteral("exitCode"), int(exitFor(failure))},
        {QStringLiteral("code"), int(failure.code)}};
    if (failure.reason)
        error.insert(QLatin1String("reason"), code(*failure.reason));
    return {{QStringLiteral("error"), error}};
}

}

Answer askTray(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit)
{
    control::Client client;
    if (const auto connected = client.connectTo(control::socketPath()); !connected)
        return tl::unexpected(connected.error());
    return client.call(method, params, limit);
}

Answer callTray(
    const CommandLine &line, const QString &method, const QJsonObject &params, std::chrono::milliseconds limit)
{
    return askTray(method, params, line.limit(limit));
}

int reportFailure(const CommandLine &line, const control::Failure &failure)
{
    if (line.wantsJson())
        printErrorLine(QJsonDocument(failureJson(failure)).toJson(QJsonDocument::Compact));
    else
        printMessage(failure.message);
    return int(exitFor(failure));
}

int reportDone(const CommandLine &line, const Answer &answer, const QString &sentence)
{
    if (!answer)
        return reportFailure(line, answer.error());
    if (line.isQuiet())
        return int(Exit::Done);
    if (line.wantsJson())
        printJson(*answer);
    else
        print(sentence);
    return int(Exit::Done);
}

}
