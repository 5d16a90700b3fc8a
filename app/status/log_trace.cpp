#include "status/log_trace.h"

#include "status/json_values.h"

namespace lanyard {

namespace {

QJsonObject traceJson(const LogTrace &trace)
{
    return {
        {QStringLiteral("time"), trace.at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("level"), code(trace.level)},
        {QStringLiteral("category"), textJson(trace.category)},
        {QStringLiteral("file"), textJson(trace.file)},
        {QStringLiteral("line"), trace.line},
    };
}

LogTrace traceFrom(JsonReader fields)
{
    LogTrace trace;
    trace.at = fields.time(QLatin1String("time"));
    trace.level = fields.word(QLatin1String("level"), kAllLogLevels);
    trace.category = fields.textOrNull(QLatin1String("category"));
    trace.file = fields.textOrNull(QLatin1String("file"));
    trace.line = fields.number(QLatin1String("line"), 0, std::numeric_limits<int>::max());
    return trace;
}

QList<LogTrace> tracesFrom(JsonReader &fields)
{
    QList<LogTrace> traces;
    for (const JsonReader &line : fields.objects(QLatin1String("lines")))
        traces.append(traceFrom(line));
    return traces;
}

}

QJsonObject logJson(const QList<LogTrace> &traces)
{
    return {{QStringLiteral("lines"), arrayJson(traces, traceJson)}};
}

tl::expected<QList<LogTrace>, JsonError> readLog(const QJsonObject &json)
{
    return readObject(json, tracesFrom);
}

}
