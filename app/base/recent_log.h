#pragma once

// What this process logged lately, without a word of it: when, how severe, in which category, and where in our source
// the message is. Its text is not kept, so that nothing private can be passed on.

#include <QDateTime>
#include <QList>
#include <QString>
#include <QtGlobal>
#include <array>

namespace lanyard {

enum class LogLevel { Debug, Info, Warning, Critical, Fatal };
inline constexpr std::array kAllLogLevels{
    LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Critical, LogLevel::Fatal};

QLatin1String code(LogLevel level);

struct LogTrace {
    QDateTime at; ///< UTC
    LogLevel level = LogLevel::Info;
    QString category; ///< as "lanyard.http"; empty: none of ours, and then there is no place either
    QString file; ///< of our source, without its folder: "refresher.cpp"
    int line = 0;
    friend bool operator==(const LogTrace &, const LogTrace &) = default;
};

/// Of this process, oldest first: at most 1,000. From any thread.
QList<LogTrace> recentLog();

/// For the handler in base/logging.cpp. From any thread.
void keepTrace(QtMsgType type, const QMessageLogContext &context);

}
