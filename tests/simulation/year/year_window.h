#pragma once

// The window of a resource that has other back ends on its host, and somebody who follows links between them. The
// session layer's window is a script; who answers a challenge in it, the real signin::Backends says. Owned by the year.

#include "signin/backends.h"
#include "simulation/seeded_random.h"
#include "simulation/simulation.h"
#include "simulation/year/network_conditions.h"
#include "simulation/year/year_report.h"

#include <QPointer>

namespace lanyard {

class YearWindow {
public:
    YearWindow(Simulation &simulation, const NetworkConditions &conditions, YearReport &report, SeededRandom random);
    Q_DISABLE_COPY_MOVE(YearWindow)

    /// Opens the window, or follows a link to one of the back ends.
    void follow();
    /// The tray got that resource a new session.
    void refreshed(const QString &id);

    std::function<bool(const QString &id)> isExcused; ///< its account cannot work, and rightly so

private:
    void open(ScriptedWindow &window);
    void load();
    void challenge();
    void signIn();
    void hear(const signin::Command &command);
    QByteArray take(const QList<signin::CookieLine> &cookies);
    bool isAlive() const;
    bool isFine() const;

    Simulation &m_simulation;
    const NetworkConditions &m_conditions;
    YearReport &m_report;
    SeededRandom m_random;
    QPointer<ScriptedWindow> m_window;
    std::optional<signin::Backends> m_backends;
    QHash<QByteArray, QByteArray> m_jar; ///< session cookies of the window, by name
    QHash<QString, QByteArray> m_names; ///< of the cookies, by resource
    QString m_page; ///< the resource whose page is loading; empty: none
    bool m_isStubborn = false; ///< IAP asks again whatever it gets
    bool m_wasFine = true; ///< nothing was in the way of this page
    int m_hiccups = 0; ///< of the network, before
    int m_refreshes = 0; ///< of that resource, while its page loads
};

}
