#include "base/recent_log.h"

#include <QMutex>
#include <cstring>
#include <deque>
#include <string_view>

namespace lanyard {

namespace {

constexpr std::size_t kMostTraces = 1000;

/// As small as it can be. The texts are constants of our own programs: only of our own categories is more than the time
/// kept.
struct Trace {
    qint64 at; // milliseconds
    QtMsgType type;
    int line;
    const char *category;
    const char *path;
};

struct Kept {
    QMutex mutex;
    std::deque<Trace> traces;
};

Kept &kept()
{
    static Kept *all = new Kept; // lines may come until the very end
    return *all;
}

bool isOurs(const char *category)
{
    constexpr std::string_view ours("lanyard.");
    return category && std::string_view(category).starts_with(ours);
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
        return LogLevel::Critical;
    case QtFatalMsg:
        return LogLevel::Fatal;
    }
    Q_UNREACHABLE();
}

QString nameIn(const char *path)
{
    if (!path)
        return {};
    const char *slash = std::strrchr(path, '/');
    return QString::fromLatin1(slash ? slash + 1 : path);
}

}

QLatin1String code(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QLatin1String("debug");
    case LogLevel::Info:
        return QLatin1String("info");
    case LogLevel::Warning:
        return QLatin1String("warning");
    case LogLevel::Critical:
        return QLatin1String("critical");
    case LogLevel::Fatal:
        return QLatin1String("fatal");
    }
    Q_UNREACHABLE();
}

void keepTrace(QtMsgType type, const QMessageLogContext &context)
{
    Trace trace{QDateTime::currentMSecsSinceEpoch(), type, 0, nullptr, nullptr};
    if (isOurs(context.category)) {
        trace.line = context.line;
        trace.category = context.category;
        trace.path = context.file;
    }
    const QMutexLocker lock(&kept().mutex);
    kept().traces.push_back(trace);
    if (kept().traces.size() > kMostTraces)
        kept().traces.pop_front();
}

QList<LogTrace> recentLog()
{
    const QMutexLocker lock(&kept().mutex);
    QList<LogTrace> all;
    all.reserve(qsizetype(kept().traces.size()));
    for (const Trace &trace : kept().traces)
        all.append({QDateTime::fromMSecsSinceEpoch(trace.at, Qt::UTC), levelOf(trace.type),
            QString::fromLatin1(trace.category), nameIn(trace.path), trace.line});
    return all;
}

}
