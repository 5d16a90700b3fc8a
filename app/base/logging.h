#pragma once

// Logging without secrets: categories, URLs without their query, and a filter that scrubs what slipped through.

#include <QLoggingCategory>
#include <QString>
#include <QUrl>

namespace lanyard {

Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logVault)
Q_DECLARE_LOGGING_CATEGORY(logPolicy)
Q_DECLARE_LOGGING_CATEGORY(logDesktop)
Q_DECLARE_LOGGING_CATEGORY(logControl)
Q_DECLARE_LOGGING_CATEGORY(logBrowser)

/// Scheme, host, port and path: the parts of a URL that may be logged.
QString withoutQuery(const QUrl &url);

/// The line with everything that looks like a token replaced: JWTs, refresh tokens, cookie values, bearer headers.
QString scrubbed(QString line);

/// Without line breaks and control characters: text from a server can neither fake a log line nor control a terminal.
QString singleLine(QString text);

/// Writes log lines to stderr, scrubbed. Call once, first thing in main().
void installLogging();

}
