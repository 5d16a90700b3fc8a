// token, cookies: secrets, asked for by name, go to stdout and nowhere else.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/cookie_text.h"
#include "cli/output.h"
#include "cli/tray.h"

#include <QJsonDocument>

namespace lanyard::cli {

int runToken(const CommandLine &line)
{
    QJsonObject params{{QStringLiteral("resource"), line.argument(0)}};
    if (line.has("min-valid")) {
        std::chrono::seconds minValid{};
        if (const auto exit = line.duration("min-valid", minValid))
            return *exit;
        params.insert(QLatin1String("minValid"), qint64(minValid.count()));
    }
    const Answer answer = callTray(line, QStringLiteral("token"), params, kAfterNetwork);
    if (!answer)
        return reportFailure(line, answer.error());
    const QByteArray token = answer->value(QLatin1String("token")).toString().toUtf8();
    if (line.wantsJson())
        printJson(*answer);
    else
        print(line.has("header") ? "Authorization: Bearer " + token : token);
    return int(Exit::Done);
}

int runCookies(const CommandLine &line)
{
    const QString format = line.wantsJson() ? QStringLiteral("json") : line.text("format");
    if (!QStringList{QStringLiteral("header"), QStringLiteral("netscape"), QStringLiteral("json")}.contains(format))
        return line.usageError(CliText::tr("--format must be header, netscape or json, not “%1”.").arg(format));
    const Answer answer =
        callTray(line, QStringLiteral("cookies"), {{QStringLiteral("resource"), line.argument(0)}}, kAfterNetwork);
    if (!answer)
        return reportFailure(line, answer.error());
    const QJsonArray cookies = answer->value(QLatin1String("cookies")).toArray();
    if (format == QLatin1String("json"))
        print(QJsonDocument(cookies).toJson(QJsonDocument::Indented).trimmed());
    else
        print(format == QLatin1String("header") ? cookieHeader(cookies) : netscapeFile(cookies).trimmed());
    return int(Exit::Done);
}

}
