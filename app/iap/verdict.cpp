#include "iap/verdict.h"

#include "iap/google_error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace lanyard {

namespace {

constexpr const char *kKeyRefused = QT_TRANSLATE_NOOP(
    "lanyard::Verdict", "The sign-in service refuses this resource's API key. Tell your administrator.");
constexpr const char *kAppCheck = QT_TRANSLATE_NOOP("lanyard::Verdict",
    "The sign-in service wants proof from App Check, which only the sign-in page can give. Tell your administrator.");
constexpr const char *kProjectOff = QT_TRANSLATE_NOOP("lanyard::Verdict",
    "The sign-in service is switched off or suspended for this resource's project. Tell your administrator.");

struct CodeRow {
    const char *code;
    Reason reason;
    const char *sentence = nullptr; ///< none: the reason's own
};

// PROTOCOL.md#verdicts: the text before " : " of error.message, or a reason of error.details.
constexpr CodeRow kTokenCodes[] = {
    // the account's own
    {"TOKEN_EXPIRED", Reason::Revoked},
    {"USER_DISABLED", Reason::UserDisabled},
    {"USER_NOT_FOUND", Reason::UserNotFound},
    {"INVALID_REFRESH_TOKEN", Reason::TokenInvalid},
    // the request, the tenant
    {"PROJECT_NUMBER_MISMATCH", Reason::Configuration},
    {"INVALID_GRANT_TYPE", Reason::Configuration},
    {"MISSING_GRANT_TYPE", Reason::Configuration},
    {"MISSING_REFRESH_TOKEN", Reason::Configuration},
    {"Invalid JSON payload received", Reason::Configuration},
    {"CONFIGURATION_NOT_FOUND", Reason::Configuration},
    {"TENANT_NOT_FOUND", Reason::Configuration},
    {"TENANT_ID_MISMATCH", Reason::Configuration},
    {"INVALID_TENANT_ID", Reason::Configuration},
    {"UNSUPPORTED_TENANT_OPERATION", Reason::Configuration},
    {"INVALID_PROJECT_ID", Reason::Configuration},
    {"OPERATION_NOT_ALLOWED", Reason::Configuration},
    {"ADMIN_ONLY_OPERATION", Reason::Configuration},
    // the API key
    {"API key not valid", Reason::Configuration, kKeyRefused},
    {"API_KEY_INVALID", Reason::Configuration, kKeyRefused},
    {"API key expired", Reason::Configuration, kKeyRefused},
    {"The request is missing a valid API key", Reason::Configuration, kKeyRefused},
    {"Method doesn't allow unregistered callers", Reason::Configuration, kKeyRefused},
    {"Requests from referer", Reason::Configuration, kKeyRefused},
    {"Requests to this API", Reason::Configuration, kKeyRefused},
    {"API_KEY_HTTP_REFERRER_BLOCKED", Reason::Configuration, kKeyRefused},
    {"API_KEY_SERVICE_BLOCKED", Reason::Configuration, kKeyRefused},
    {"API_KEY_IP_ADDRESS_BLOCKED", Reason::Configuration, kKeyRefused},
    {"API_KEY_ANDROID_APP_BLOCKED", Reason::Configuration, kKeyRefused},
    {"API_KEY_IOS_APP_BLOCKED", Reason::Configuration, kKeyRefused},
    // App Check
    {"Firebase App Check token is invalid", Reason::Configuration, kAppCheck},
    {"MISSING_APP_CHECK_TOKEN", Reason::Configuration, kAppCheck},
    {"INVALID_APP_CHECK_TOKEN", Reason::Configuration, kAppCheck},
    // the project
    {"SERVICE_DISABLED", Reason::Configuration, kProjectOff},
    {"PROJECT_DISABLED", Reason::Configuration, kProjectOff},
    {"CONSUMER_SUSPENDED", Reason::Configuration, kProjectOff},
    {"CONSUMER_INVALID", Reason::Configuration, kProjectOff},
    {"BILLING_DISABLED", Reason::Configuration, kProjectOff},
    // how often
    {"QUOTA_EXCEEDED", Reason::RateLimited},
    {"TOO_MANY_ATTEMPTS_TRY_LATER", Reason::RateLimited},
    {"RESOURCE_EXHAUSTED", Reason::RateLimited},
    {"RATE_LIMIT_EXCEEDED", Reason::RateLimited},
    {"Quota exceeded", Reason::RateLimited},
};

// PROTOCOL.md#error-pages: the number in IAP's error text.
constexpr struct {
    int number;
    Reason reason;
    Next next;
} kPageErrors[] = {
    {8, Reason::IapUnavailable, Next::RetryThenContactAdmin},
    {37, Reason::IapUnavailable, Next::RestartWithNewToken},
    {38, Reason::Configuration, Next::AsReason},
    {39, Reason::Configuration, Next::AsReason},
    {40, Reason::IapUnavailable, Next::RetryThenContactAdmin},
    {41, Reason::IapUnavailable, Next::AsReason},
    {42, Reason::IapUnavailable, Next::RestartWithNewToken},
    {43, Reason::IapUnavailable, Next::RestartWithNewToken},
    {9, Reason::IapUnavailable, Next::Restart},
};

Verdict verdict(const HttpReply &reply, Reason reason, const QString &detail, Next next = Next::AsReason)
{
    return Verdict{{reason, detail, retryAfter(reply), {}}, next, reply.fault};
}

bool isServerTrouble(int status)
{
    return status == 408 || status == 409 || status == 499 || status >= 500;
}

// A web page or a redirect from these APIs comes from something between us and Google.
bool looksLikePortal(const HttpReply &reply)
{
    return (reply.status >= 200 && reply.status < 300 && reply.isHtml()) || (reply.status >= 300 && reply.status < 400)
        || reply.status == 511; // RFC 6585, section 6
}

// What the answer names, if it names anything.
std::optional<Verdict> judgeTokenCode(const HttpReply &reply, const GoogleError &error)
{
    // What a broken or busy server says about the token does not count.
    if (isServerTrouble(reply.status) || reply.status == 429)
        return std::nullopt;
    for (const CodeRow &row : kTokenCodes) {
        if (!error.names(row.code))
            continue;
        Verdict named = verdict(reply, row.reason, error.code.isEmpty() ? QString::fromLatin1(row.code) : error.code);
        if (row.sentence)
            named.error.sentence = QCoreApplication::translate("lanyard::Verdict", row.sentence);
        return named;
    }
    return std::nullopt;
}

Verdict judgeToken(const HttpReply &reply)
{
    const GoogleError error = readGoogleError(reply);
    if (const auto named = judgeTokenCode(reply, error))
        return *named;
    const QString detail = QStringLiteral("HTTP %1 %2").arg(reply.status).arg(error.code);
    if (reply.status == 429 || error.status == QLatin1String("RESOURCE_EXHAUSTED"))
        return verdict(reply, Reason::RateLimited, detail);
    if (looksLikePortal(reply))
        return verdict(reply, Reason::CaptivePortal, QStringLiteral("a web page instead of a token"));
    if (reply.status < 300)
        return verdict(reply, Reason::IdentityPlatformUnavailable, QStringLiteral("unreadable token reply"),
            Next::RetryThenContactAdmin);
    if (isServerTrouble(reply.status) || !reply.isJson())
        return verdict(reply, Reason::IdentityPlatformUnavailable, detail);
    // Google's own 400 may be about the token. A 401, a 403 or a gateway's answer is not: no sign-in would help.
    const bool mayBeTheAccounts = reply.status == 400 && error.isForm;
    return verdict(reply, Reason::IdentityPlatformUnavailable, detail,
        mayBeTheAccounts ? Next::RetryThenSignIn : Next::RetryThenContactAdmin);
}

Verdict judgeExchange(Step step, const HttpReply &reply)
{
    const GoogleError error = readGoogleError(reply);
    const QString detail = QStringLiteral("HTTP %1 %2: %3").arg(reply.status).arg(error.status, error.detail);
    if (looksLikePortal(reply))
        return verdict(reply, Reason::CaptivePortal, QStringLiteral("a web page instead of an exchange"));
    if (reply.status < 300)
        return verdict(
            reply, Reason::IapUnavailable, QStringLiteral("unreadable exchange reply"), Next::RetryThenContactAdmin);
    if (reply.status == 429 || error.status == QLatin1String("RESOURCE_EXHAUSTED"))
        return verdict(reply, Reason::RateLimited, detail);
    if (isServerTrouble(reply.status))
        return verdict(reply, Reason::IapUnavailable, detail);
    if (!error.isForm) // a gateway or a filter in between: not about the token or the tenant
        return verdict(reply, Reason::IapUnavailable, detail, Next::RetryThenContactAdmin);
    static const QRegularExpression stateComplaint(
        QStringLiteral("\\bstate\\b|restart the authentication process"), QRegularExpression::CaseInsensitiveOption);
    if (error.status == QLatin1String("FAILED_PRECONDITION")
        || (error.status == QLatin1String("INVALID_ARGUMENT") && stateComplaint.match(error.detail).hasMatch()))
        return verdict(reply, Reason::IapUnavailable, detail, Next::Restart);
    const bool isAboutToken = error.status == QLatin1String("UNAUTHENTICATED")
        || error.status == QLatin1String("INVALID_ARGUMENT") || reply.status == 401;
    if (isAboutToken && step == Step::Exchange) // the session information request has no token
        return verdict(reply, Reason::IapUnavailable, detail, Next::RestartWithNewToken);
    if (error.status == QLatin1String("PERMISSION_DENIED") || reply.status == 403)
        return verdict(reply, Reason::TenantNotAllowed, detail);
    return verdict(reply, Reason::IapUnavailable, detail, Next::RetryThenContactAdmin);
}

// Both wordings that IAP has used: "Error 37 code." and "Error code 37" (PROTOCOL.md#error-pages).
int pageErrorNumber(const QByteArray &body)
{
    static const QRegularExpression number(QStringLiteral("Error (?:code )?(\\d+)"));
    return number.match(QString::fromUtf8(body.left(4096))).captured(1).toInt();
}

Verdict judgeTargetUri(const HttpReply &reply)
{
    const int number = pageErrorNumber(reply.body);
    for (const auto &row : kPageErrors) {
        if (reply.status >= 400 && row.number == number)
            return verdict(reply, row.reason, QStringLiteral("IAP error %1").arg(number), row.next);
    }
    if (reply.status == 429)
        return verdict(reply, Reason::RateLimited, QStringLiteral("HTTP 429"));
    if (reply.status == 511)
        return verdict(reply, Reason::CaptivePortal, QStringLiteral("HTTP 511"));
    if (isServerTrouble(reply.status))
        return verdict(reply, Reason::IapUnavailable, QStringLiteral("HTTP %1").arg(reply.status));
    if (reply.status == 403 && reply.hasMarker())
        return verdict(reply, Reason::AccessDenied, QStringLiteral("HTTP 403"), Next::Restart);
    const bool isPortal = !reply.hasMarker() && looksLikePortal(reply);
    return verdict(reply, isPortal ? Reason::CaptivePortal : Reason::IapUnavailable,
        QStringLiteral("HTTP %1 and no session cookie").arg(reply.status), Next::Restart);
}

Verdict judgeResource(const HttpReply &reply)
{
    if (reply.status == 429)
        return verdict(reply, Reason::RateLimited, QStringLiteral("HTTP 429"));
    if (reply.status == 511)
        return verdict(reply, Reason::CaptivePortal, QStringLiteral("HTTP 511"));
    if (reply.status == 407)
        return verdict(reply, Reason::ProxySignIn, QStringLiteral("HTTP 407"));
    if (reply.status == 403 && reply.hasMarker())
        return verdict(reply, Reason::AccessDenied, QStringLiteral("HTTP 403"));
    const int number = pageErrorNumber(reply.body);
    for (const auto &row : kPageErrors) {
        if (reply.hasMarker() && reply.status >= 400 && row.number == number && row.reason == Reason::Configuration)
            return verdict(reply, row.reason, QStringLiteral("IAP error %1").arg(number), row.next);
    }
    return verdict(reply, Reason::IapUnavailable, QStringLiteral("HTTP %1").arg(reply.status),
        isServerTrouble(reply.status) ? Next::AsReason : Next::RetryThenContactAdmin);
}

}

tl::unexpected<Verdict> stepError(Reason reason, QString detail, Next next)
{
    return tl::unexpected(Verdict{{reason, std::move(detail), std::nullopt, {}}, next, TransportFault::None});
}

bool isAboutUs(const Verdict &mint)
{
    return mint.error.reason == Reason::Configuration || mint.next == Next::RetryThenContactAdmin
        || mint.next == Next::RetryThenSignIn;
}

Reason reasonOf(TransportFault fault)
{
    switch (fault) {
    case TransportFault::None:
        return Reason::Ok;
    case TransportFault::Dns:
    case TransportFault::Connect:
    case TransportFault::Timeout:
    case TransportFault::TlsHandshake:
    case TransportFault::Aborted:
        return Reason::Offline;
    case TransportFault::Proxy:
        return Reason::Proxy;
    case TransportFault::ProxySignIn:
        return Reason::ProxySignIn;
    case TransportFault::Certificate:
    case TransportFault::CertificateDate:
        return Reason::Tls;
    case TransportFault::TooLarge:
        return Reason::IapUnavailable;
    }
    Q_UNREACHABLE();
}

Verdict judge(Step step, const HttpReply &reply)
{
    if (reply.fault == TransportFault::TooLarge && step == Step::Token)
        return verdict(reply, Reason::IdentityPlatformUnavailable, reply.faultText);
    if (reply.fault != TransportFault::None)
        return verdict(reply, reasonOf(reply.fault), reply.faultText);
    if (reply.status == 407)
        return verdict(reply, Reason::ProxySignIn, QStringLiteral("HTTP 407"));
    switch (step) {
    case Step::Token:
        return judgeToken(reply);
    case Step::SessionInfo:
    case Step::Exchange:
        return judgeExchange(step, reply);
    case Step::TargetUri:
        return judgeTargetUri(reply);
    case Step::Challenge:
    case Step::Verify:
    case Step::SignOut:
        return judgeResource(reply);
    }
    Q_UNREACHABLE();
}

std::optional<std::chrono::seconds> retryAfter(const HttpReply &reply)
{
    const QByteArray value = reply.header("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(seconds);
    const QDateTime until = httpDate(value);
    const QDateTime answered = httpDate(reply.header("date"));
    if (!until.isValid() || !answered.isValid())
        return std::nullopt;
    return std::chrono::seconds(qMax<qint64>(0, answered.secsTo(until)));
}

}
