#pragma once

// A simulated stretch of life of one laptop: the real session layer on a virtual clock, asleep at night and awake in
// the office, with network trouble, people and a company. The same seed gives the same run. Owned by the test.

#include "simulation/simulation.h"
#include "simulation/year/calendar.h"
#include "simulation/year/network_conditions.h"
#include "simulation/year/year_report.h"
#include "simulation/year/year_window.h"

#include <QSet>

namespace lanyard {

class Year {
public:
    explicit Year(quint64 seed);
    ~Year() { m_simulation.end(); } ///< its last steps still report here
    Q_DISABLE_COPY_MOVE(Year)
    YearReport live(int days);

private:
    using Milliseconds = std::chrono::milliseconds;

    void plan(int day);
    bool goOn(Milliseconds until);
    void later(Milliseconds wait, std::function<void()> act);

    // What happens (year_events.cpp).
    void happen(const Occasion &occasion);
    void happenToLaptop(Occasion::Kind kind);
    void happenOutside(Occasion::Kind kind);
    void happenToPeople(Occasion::Kind kind);
    void logIn();
    void wakeUp();
    void fallAsleep();
    void setOnline(bool online);
    void setTimer();

    // What the person does (year_people.cpp).
    void hear(const Notice &notice);
    void blame(const QString &tenant, const QString &cause);
    void signIn(const QString &resource, const QString &tenant);
    void switchSomewhere();
    void signOutSomewhere();
    void disableSomebody();
    void browse(int day);

    // What is watched (year_watch.cpp).
    void look();
    void lookAtActive(const SessionView &view);
    void lookAtInactive(const SessionView &view);
    void watchResume();
    bool isExcused(const SessionView &view) const;
    void audit();

    void count(const QString &what) { ++m_report.happened[what]; }
    QString moment() const { return m_simulation.clock.trueUtc().toString(Qt::ISODate); }

    SeededRandom m_random;
    SeededRandom
        m_networkRandom; ///< of the network alone, so that the calendar does not depend on the number of requests
    Agenda m_world; ///< goes on while the laptop sleeps
    Simulation m_simulation;
    NetworkConditions m_conditions;
    YearReport m_report;
    YearWindow m_window;
    SeededRandom m_browsingRandom; ///< of its own, as the network's
    bool m_isAwake = false;
    bool m_isReported = false; ///< the system told that the network went
    bool m_maySaveNothing = false; ///< the keychain was locked while tokens rotated
    int m_day = 0;
    int m_timer = 0;
    QMap<QString, QString> m_causes; ///< tenant -> why its person must sign in: what makes a prompt an expected one
    QSet<QString> m_prompted; ///< tenants whose cause was told since the last login
    QSet<QString> m_left; ///< tenants that the user signed out of, not back yet
    QString m_disabled;
    bool m_isAnyDisabled = false;
    QHash<QString, QByteArray> m_cookies; ///< of live sessions, by resource
    QHash<QString, Milliseconds> m_killed; ///< when the server lost a session
    QHash<QString, double> m_down; ///< minutes, by resource
    Milliseconds m_fineSince{};
    Milliseconds m_lastLook = -std::chrono::hours(1);
    std::optional<Milliseconds> m_resumedAt; ///< the network came back, and not all is active yet
};

}
