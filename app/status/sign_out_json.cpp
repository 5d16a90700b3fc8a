#include "status/sign_out_json.h"

#include "status/json_values.h"

namespace lanyard {

QJsonObject signOutJson(const SignOutReport &report)
{
    return {
        {QStringLiteral("signedOut"), QJsonArray::fromStringList(report.signedOut)},
        {QStringLiteral("stillActive"), QJsonArray::fromStringList(report.stillActive)},
        {QStringLiteral("copiesUntil"), timeJson(report.copiesUntil)},
        {QStringLiteral("serverTold"), report.serverTold},
        {QStringLiteral("stillInBrowsers"), QJsonArray::fromStringList(report.browsers.signedIn)},
        {QStringLiteral("signingOutInBrowsers"), QJsonArray::fromStringList(report.browsers.signingOut)},
        {QStringLiteral("stillSignedInAt"), QJsonArray::fromStringList(report.browsers.pages)},
        {QStringLiteral("leftInKeychain"), QJsonArray::fromStringList(report.leftInKeychain)},
    };
}

static SignOutReport signOutFrom(JsonReader &fields)
{
    SignOutReport report;
    report.signedOut = fields.texts(QLatin1String("signedOut"));
    report.stillActive = fields.texts(QLatin1String("stillActive"));
    report.copiesUntil = fields.timeOrNull(QLatin1String("copiesUntil"));
    report.serverTold = fields.flag(QLatin1String("serverTold"));
    report.browsers.signedIn = fields.texts(QLatin1String("stillInBrowsers"));
    report.browsers.signingOut = fields.texts(QLatin1String("signingOutInBrowsers"));
    report.browsers.pages = fields.texts(QLatin1String("stillSignedInAt"));
    report.leftInKeychain = fields.texts(QLatin1String("leftInKeychain"));
    return report;
}

tl::expected<SignOutReport, JsonError> readSignOut(const QJsonObject &json)
{
    return readObject(json, signOutFrom);
}

}
