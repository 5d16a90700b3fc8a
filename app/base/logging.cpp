#include "base/logging.h"

#include <QRegularExpression>
#include <cstdio>

namespace lanyard {

Q_LOGGING_CATEGORY(logHttp, "lanyard.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "lanyard.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logVault, "lanyard.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(logPolicy, "lanyard.policy", QtInfoMsg)
Q_LOGGING_CATEGORY(logDesktop, "lanyard.desktop", QtInfoMsg)
Q_LOGGING_CATEGORY(logControl, "lanyard.control", QtInfoMsg)

QString withoutQuery(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString scrubbed(QString line)
{
    static const QRegularExpression secrets(QStringLiteral(
        "(eyJ[A-Za-z0-9_-]{8,}(\\.[A-Za-z0-9_-]*){1,2}" // JWTs: ID tokens and IAP's state
        "|AMf-[A-Za-z0-9_-]{8,}" // refresh tokens
        "|(?<=AUTH_TOKEN_)[0-9A-Fa-f]*=[^;\\s]+" // session cookies
        "|(?i:(?<=bearer ))\\S+"
        "|(?i:(?<=(refresh_token|id_token|redirectToken|x-iap-3p-token|[?&]rt)[=:]))\\S+)"));
    return line.replace(secrets, QStringLiteral("[secret]"));
}

static void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = scrubbed(qFormatLogMessage(type, context, message)).toUtf8() + '\n';
    fwrite(line.constData(), 1, size_t(line.size()), stderr);
    fflush(stderr);
}

void installLogging()
{
    qSetMessagePattern(
        QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzz} %{if-category}%{category} %{endif}%{type}: %{message}"));
    qInstallMessageHandler(writeLine);
}

}
