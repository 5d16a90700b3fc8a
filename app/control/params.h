#pragma once

// Reads the params of one request strictly: a missing, mistyped or unknown member is a Failure that names it.
// A value used inside one handler: ask for everything, then finish().

#include "control/message.h"

#include <QStringList>
#include <chrono>

namespace lanyard::control {

class Params {
public:
    explicit Params(QJsonObject object);

    QString text(QLatin1String key);
    QString optionalText(QLatin1String key);
    bool optionalFlag(QLatin1String key);
    /// Whole seconds, 0 to a day; 0 when absent.
    std::chrono::seconds optionalSeconds(QLatin1String key);

    /// The first thing that was wrong, members nobody asked for included.
    std::optional<Failure> finish() const;

private:
    QJsonValue take(QLatin1String key);
    void complain(QLatin1String key, const QString &what);

    QJsonObject m_rest;
    std::optional<Failure> m_wrong;
};

}
