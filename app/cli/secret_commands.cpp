// token, cookies: what is asked for by name goes to stdout and nowhere else.

#include "cli/commands.h"
#include "cli/cookie_text.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/tray.h"

#include <QJsonDocument>

namespace lanyard::cli {

int runToken(const QStringList &arguments)
{
    Options options(QStringLiteral("token"), {QStringLiteral("RESOURCE")},
        Text::tr("Print an ID token for a resource, for programs that call it."));
    options.value(QStringLiteral("min-valid"), QStringLiteral("5m"),
        Text::tr("How long the token must be valid at least; 5m if not given."), QStringLiteral("5m"));
    options.flag(QStringLiteral("header"), Text::tr("Print the whole header: Authorization: Bearer ..."));
    if (const auto exit = options.read(arguments))
        return *exit;
    std::chrono::seconds minValid{};
    if (const auto exit = options.duration(QStringLiteral("min-valid"), minValid))
        return *exit;
    const QJsonObject params{
        {QStringLiteral("resource"), options.argument(0)}, {QStringLiteral("minValid"), qint64(minValid.count())}};
    const Answer answer = ask(QStringLiteral("token"), params, kAfterNetwork);
    if (!answer)
        return fail(answer.error());
    const QByteArray token = answer->value(QLatin1String("token")).toString().toUtf8();
    print(options.has(QStringLiteral("header")) ? "Authorization: Bearer " + token : token);
    return int(Exit::Done);
}

int runCookies(const QStringList &arguments)
{
    Options options(QStringLiteral("cookies"), {QStringLiteral("RESOURCE")},
        Text::tr("Print the cookies of a resource's session."));
    options.value(QStringLiteral("format"), QStringLiteral("header|netscape|json"),
        Text::tr("A Cookie header (if not given), a cookie file for curl and wget, or JSON."),
        QStringLiteral("header"));
    if (const auto exit = options.read(arguments))
        return *exit;
    const QString format = options.text(QStringLiteral("format"));
    if (!QStringList{QStringLiteral("header"), QStringLiteral("netscape"), QStringLiteral("json")}.contains(format))
        return options.wrong(Text::tr("--format: “%1” is none of header, netscape, json.").arg(format));
    const Answer answer =
        ask(QStringLiteral("cookies"), {{QStringLiteral("resource"), options.argument(0)}}, kAfterNetwork);
    if (!answer)
        return fail(answer.error());
    const QJsonArray cookies = answer->value(QLatin1String("cookies")).toArray();
    if (format == QLatin1String("json"))
        print(QJsonDocument(cookies).toJson(QJsonDocument::Indented).trimmed());
    else
        print(format == QLatin1String("header") ? cookieHeader(cookies) : netscapeFile(cookies).trimmed());
    return int(Exit::Done);
}

}
