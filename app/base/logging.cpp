#include "base/logging.h"

#include "base/recent_log.h"

#include <QRegularExpression>
#include <cstdio>

namespace lanyard {

Q_LOGGING_CATEGORY(logHttp, "lanyard.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "lanyard.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logVault, "lanyard.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(logPolicy, "lanyard.policy", QtInfoMsg)
Q_LOGGING_CATEGORY(logDesktop, "lanyard.desktop", QtInfoMsg)
Q_LOGGING_CATEGORY(logControl, "lanyard.control", QtInfoMsg)
Q_LOGGING_CATEGORY(logBrowser, "lanyard.browser", QtInfoMsg)

QString withoutQuery(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString scrubbed(QString line)
{
    // \K: what stands before it stays. Quotes may be JSON's own or escaped once more by QDebug.
    static const QRegularExpression secrets(
        QStringLiteral("eyJ[\\w-]{8,}(?:\\.[\\w-]*){0,4}" // JWTs and JWEs: ID tokens and IAP's state
                       "|AMf-[\\w-]{8,}" // refresh tokens
                       "|AUTH_TOKEN(?:_[0-9A-Fa-f]*)?=\\K[^;\\s\"']+" // session cookies
                       "|(?i:\\bcookie:\\s*)\\K(?=[^\\s=;,]{1,128}=)[^\\r\\n]+" // any cookie of a header line
                       "|(?i:\\bauthorization:\\s*\\w+\\s+)\\K\\S+"
                       "|(?i:\\bbearer\\s+)\\K[\\w.~+/=-]{16,}"
                       "|(?i:\\b(?:refresh_?token|id_?token|access_?token|redirect_?token|x-iap-3p-token|password)["
                       "\\\\\"']*\\s*[=:]\\s*[\\\\\"']*)"
                       "\\K[^\\s\"'\\\\&;,]+"
                       "|[?&]rt=\\K[^\\s\"'&]+"));
    return line.replace(secrets, QStringLiteral("[secret]"));
}

QString singleLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = c == u'\n' ? u' ' : u'?';
    }
    return text;
}

static void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    keepTrace(type, context);
    const QByteArray line = singleLine(scrubbed(qFormatLogMessage(type, context, message))).toUtf8() + '\n';
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
