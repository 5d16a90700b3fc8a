#pragma once

// What status, events and sign-out report share as JSON: times and empty texts are written one way, and read strictly.

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace lanyard {

/// "2026-11-23T18:00:00Z", or null for an invalid time.
QJsonValue timeJson(const QDateTime &time);
/// Null for an empty text.
QJsonValue textJson(const QString &text);

/// Takes the members of one JSON object by name and type. What is wrong first is kept in `problem`, with its place, as
/// "resources[0].state: “frozen” is unknown"; whoever reads on gets defaults. Members that nobody takes are ignored: a
/// later version may write them.
class JsonFields {
public:
    /// @param path of the object, as "resources[0]"; empty for the whole document
    /// @param problem outlives this; empty while all is well
    JsonFields(const QJsonValue &object, const QString &path, QString &problem);

    QString text(QLatin1String key);
    QString textOrNull(QLatin1String key);
    QStringList texts(QLatin1String key);
    bool flag(QLatin1String key);
    int count(QLatin1String key); ///< a whole number from 0
    QDateTime time(QLatin1String key); ///< UTC
    QDateTime timeOrNull(QLatin1String key);
    /// One of `all`, by its code().
    template <class Enums> typename Enums::value_type oneOf(const Enums &all, QLatin1String key)
    {
        const QString text = this->text(key);
        const auto found = std::find_if(all.begin(), all.end(), [&text](auto value) { return code(value) == text; });
        if (found != all.end())
            return *found;
        report(key, QStringLiteral("“%1” is unknown").arg(text.left(64)));
        return all.front();
    }

    bool isNull(QLatin1String key) const { return m_object.value(key).isNull(); }
    JsonFields object(QLatin1String key);
    QList<JsonFields> objects(QLatin1String key);

    /// @param key empty for the object itself
    void report(QLatin1String key, const QString &what);

private:
    QJsonObject m_object;
    QString m_path;
    QString *m_problem;
};

}
