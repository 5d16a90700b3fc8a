#pragma once

// What a cell finds wrong, collected: one cell says everything at once.

#include "base/reason.h"
#include "status/status.h"

#include <QStringList>

namespace lanyard {

inline QString textOf(Reason value)
{
    return code(value);
}
inline QString textOf(State value)
{
    return code(value);
}
inline QString textOf(int value)
{
    return QString::number(value);
}
inline QString textOf(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
inline QString textOf(const QString &value)
{
    return value;
}

class Complaints {
public:
    void expect(bool holds, const QString &otherwise)
    {
        if (!holds)
            m_all += m_when + otherwise;
    }
    template <class T> void same(const char *what, const T &found, const T &wanted)
    {
        expect(found == wanted,
            QStringLiteral("%1 is %2, expected %3").arg(QLatin1String(what), textOf(found), textOf(wanted)));
    }
    /// Stands before what follows.
    void when(const QString &text) { m_when = text + QStringLiteral(": "); }
    const QStringList &all() const { return m_all; }

private:
    QString m_when;
    QStringList m_all;
};

}
