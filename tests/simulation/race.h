#pragma once

// One race: what is there before it, which commands are given at no particular time, and what must hold
// afterwards in every order. Races are data (races.cpp); RaceRun plays one order of one of them.

#include "simulation/orders.h"
#include "simulation/simulation.h"

#include <QMap>

namespace lanyard {

class RaceRun;

struct Command {
    QString name;
    std::function<void(RaceRun &)> give;
};

struct Race {
    QString name;
    std::function<void(Simulation &)> before; ///< accounts and faults, before the session layer starts
    QList<Command> commands;
    std::function<QStringList(RaceRun &)> after{}; ///< what is wrong besides the rules of every race
    bool quits = false; ///< one command ends it all; then the store must be good for the next start
    Simulation::Keychain keychain = Simulation::Keychain::Answers;
};

class RaceRun {
public:
    RaceRun(const Race &race, Orders &orders);
    /// Plays one order to its end. What is wrong, empty when nothing is.
    QStringList play();
    /// The order, for the report of a failure.
    const QStringList &trace() const { return m_trace; }

    Simulation simulation;

    // The commands' vocabulary.
    void refresh(const QString &id);
    void wake();
    void refreshWith(const QString &id, const QString &tenant);
    void signIn(const QString &id, const QString &tenant);
    void signOut(const QString &id);
    void signOutEverywhere();
    void quit() { m_isQuitting = true; }
    /// Must resource `id` be signed out, as far as the user's last word goes?
    bool isSignedOut(const QString &id) const { return m_signedOut.value(id); }

private:
    void prepare();
    QList<Pending> options(QList<int> &costs) const;
    void setLate(const QList<Pending> &before, qsizetype chosen);
    void finishQuit();
    void watch();

    const Race &m_race;
    Orders &m_orders;
    QStringList m_trace;
    QStringList m_wrong;
    QMap<int, int> m_late; ///< step ids, and since when
    QSet<int> m_commands; ///< step ids
    QHash<QString, bool> m_signedOut; ///< by resource: the user's last word
    QSet<QString> m_endedTenants; ///< accounts that a sign-out ended, and no later sign-in brought back
    bool m_isQuitting = false;
};

}
