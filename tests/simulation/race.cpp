#include "simulation/race.h"

#include "simulation/race_rules.h"

#include <algorithm>

namespace lanyard {

using namespace std::chrono_literals;

RaceRun::RaceRun(const Race &race, Orders &orders)
    : m_race(race)
    , m_orders(orders)
{
}

void RaceRun::prepare()
{
    m_race.before(simulation);
    simulation.boot();
    simulation.agenda.carryOutAll();
    simulation.sessions->scheduler().wake();
    simulation.agenda.carryOutAll();
    simulation.clock.advance(40min); // no token is young, every session is due
    simulation.notices.clear();
    watch();
    for (const Command &command : m_race.commands)
        m_commands += simulation.agenda.add(command.name, [this, command] { command.give(*this); });
}

// What may never happen, not for a moment either.
void RaceRun::watch()
{
    simulation.onRefreshed = [this](const QString &id) {
        const SessionView view = simulation.view(id);
        const QString tenant = view.account ? view.account->tenantId : QString();
        if (m_signedOut.value(id))
            m_wrong += id + QStringLiteral(" was refreshed after it was signed out");
        else if (m_endedTenants.contains(tenant))
            m_wrong += id + QStringLiteral(" was refreshed with an account that was signed out");
    };
    const auto inner = simulation.user;
    simulation.user = [this, inner](const signin::Job &job) {
        m_endedTenants.remove(job.tenant);
        return inner(job);
    };
}

// First what is under way, oldest first; then what is late; commands may come at any time.
QList<Pending> RaceRun::options(QList<int> &costs) const
{
    QList<Pending> steps = simulation.agenda.ready();
    const auto rank = [this](const Pending &step) {
        return m_commands.contains(step.id) ? 2 : m_late.contains(step.id) ? 1 : 0;
    };
    std::stable_sort(steps.begin(), steps.end(), [&](const Pending &a, const Pending &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : m_late.value(a.id) < m_late.value(b.id);
    });
    for (qsizetype i = 0; i < steps.size(); ++i)
        costs += m_commands.contains(steps[i].id) ? 0 : int(i);
    return steps;
}

void RaceRun::setLate(const QList<Pending> &before, qsizetype chosen)
{
    for (qsizetype i = 0; i < chosen && !m_commands.contains(before[chosen].id); ++i)
        m_late.insert(before[i].id, int(m_trace.size() * 100 + i));
}

QStringList RaceRun::play()
{
    prepare();
    constexpr int kMostSteps = 400;
    while (!simulation.agenda.isEmpty() && !m_isQuitting && m_trace.size() < kMostSteps) {
        QList<int> costs;
        const QList<Pending> steps = options(costs);
        const qsizetype chosen = steps.size() > 1 ? m_orders.choose(costs) : 0;
        setLate(steps, chosen);
        m_trace += steps[chosen].name;
        simulation.clock.advance(10ms);
        simulation.agenda.carryOut(steps[chosen].id);
    }
    if (m_trace.size() >= kMostSteps)
        m_wrong += QStringLiteral("it never ends");
    if (m_isQuitting)
        finishQuit();
    else
        m_wrong += generalRules(simulation);
    m_wrong += storeRules(simulation);
    for (auto it = m_signedOut.cbegin(); it != m_signedOut.cend(); ++it) {
        const bool isActive = simulation.view(it.key()).state != State::SignedOut;
        if (it.value() && isActive)
            m_wrong += it.key() + QStringLiteral(" is not signed out");
    }
    if (m_race.after)
        m_wrong += m_race.after(*this);
    return m_wrong;
}

// The process is gone; the next one finds what it left.
void RaceRun::finishQuit()
{
    for (const int command : std::as_const(m_commands))
        simulation.agenda.remove(command);
    simulation.end(m_race.keychain);
    simulation.onRefreshed = nullptr;
    simulation.forgetAsked();
    simulation.notices.clear();
    simulation.boot();
    simulation.agenda.carryOutAll();
    simulation.sessions->scheduler().wake();
    simulation.agenda.carryOutAll();
    m_wrong += generalRules(simulation);
}

void RaceRun::refresh(const QString &id)
{
    simulation.ask(QStringLiteral("refresh ") + id, simulation.sessions->refresh(id));
}

void RaceRun::wake()
{
    simulation.sessions->scheduler().wake();
}

void RaceRun::refreshWith(const QString &id, const QString &tenant)
{
    m_signedOut.insert(id, false);
    simulation.ask(QStringLiteral("switch ") + id, simulation.sessions->switchTenant(id, tenant));
}

void RaceRun::signIn(const QString &id, const QString &tenant)
{
    m_signedOut.insert(id, false);
    simulation.ask(QStringLiteral("sign in ") + id, simulation.sessions->signIn(id, tenant));
}

void RaceRun::signOut(const QString &id)
{
    m_signedOut.insert(id, true);
    for (const Resource &resource : std::as_const(simulation.policy.resources)) {
        for (const Tenant &tenant : resource.id == id ? resource.tenants : QList<Tenant>())
            m_endedTenants += tenant.id;
        if (resource.id == id && resource.tenants.isEmpty())
            m_endedTenants += QString();
    }
    simulation.ask(QStringLiteral("sign out ") + id, simulation.sessions->signOut(id));
}

void RaceRun::signOutEverywhere()
{
    for (const Resource &resource : std::as_const(simulation.policy.resources)) {
        m_signedOut.insert(resource.id, true);
        m_endedTenants += QString();
        for (const Tenant &tenant : resource.tenants)
            m_endedTenants += tenant.id;
    }
    simulation.ask(QStringLiteral("sign out everywhere"), simulation.sessions->signOutEverywhere());
}

}
