// token, cookies: secrets, asked for by name, go to stdout and nowhere else.

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/cookie_text.h"
#include "cli/output.h"
#include "cli/tray.h"

#include <QJsonDocument>

namespace lanyard::cli {

int runToken(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("token"), {QStringLiteral("RESOURCE")},
        CliText::tr("Print an ID token for a resource, for programs that call it."));
    line.value(QStringLiteral("min-valid"), QStringLiteral("5m"),
        CliText::tr("Minimum remaining validity of the token (default: 5m)."), QStringLiteral("5m"));
    line.flag(QStringLiteral("header"), CliText::tr("Print a complete header: Authorization: Bearer ..."));
    if (const auto exit = line.read(arguments))
        return *exit;
    std::chrono::seconds minValid{};
    if (const auto exit = line.duration(QStringLiteral("min-valid"), minValid))
        return *exit;
    const QJsonObject params{
        {QStringLiteral("resource"), line.argument(0)}, {QStringLiteral("minValid"), qint64(minValid.count())}};
    const Answer answer = callTray(QStringLiteral("token"), params, kAfterNetwork);
    if (!answer)
        return reportFailure(answer.error());
    const QByteArray token = answer->value(QLatin1String("token")).toString().toUtf8();
    print(line.has(QStringLiteral("header")) ? "Authorization: Bearer " + token : token);
    return int(Exit::Done);
}

int runCookies(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("cookies"), {QStringLiteral("RESOURCE")},
        CliText::tr("Print the cookies of a resource's session."));
    line.value(QStringLiteral("format"), QStringLiteral("header|netscape|json"),
        CliText::tr("A Cookie header (default), a cookie file for curl and wget, or JSON."), QStringLiteral("header"));
    if (const auto exit = line.read(arguments))
        return *exit;
    const QString format = line.text(QStringLiteral("format"));
    if (!QStringList{QStringLiteral("header"), QStringLiteral("netscape"), QStringLiteral("json")}.contains(format))
        return line.usageError(CliText::tr("--format must be header, netscape or json, not “%1”.").arg(format));
    const Answer answer =
        callTray(QStringLiteral("cookies"), {{QStringLiteral("resource"), line.argument(0)}}, kAfterNetwork);
    if (!answer)
        return reportFailure(answer.error());
    const QJsonArray cookies = answer->value(QLatin1String("cookies")).toArray();
    if (format == QLatin1String("json"))
        print(QJsonDocument(cookies).toJson(QJsonDocument::Indented).trimmed());
    else
        print(format == QLatin1String("header") ? cookieHeader(cookies) : netscapeFile(cookies).trimmed());
    return int(Exit::Done);
}

}
