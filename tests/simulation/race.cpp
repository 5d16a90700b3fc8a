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
    m_race.before(stage);
    stage.boot();
    stage.agenda.carryOutAll();
    stage.sessions->scheduler().wake();
    stage.agenda.carryOutAll();
    stage.clock.advance(40min); // no token is young, every session is due
    stage.notices.clear();
    watch();
    for (const Command &command : m_race.commands)
        m_commands += stage.agenda.add(command.name, [this, command] { command.give(*this); });
}

// What may never happen, not for a moment either.
void RaceRun::watch()
{
    stage.onRenewed = [this](const QString &id) {
        const SessionView view = stage.view(id);
        const QString tenant = view.account ? view.account->tenantId : QString();
        if (m_signedOut.value(id))
            m_wrong += id + QStringLiteral(" was renewed after it was signed out");
        else if (m_endedTenants.contains(tenant))
            m_wrong += id + QStringLiteral(" was renewed with an account that was signed out");
    };
    const auto inner = stage.user;
    stage.user = [this, inner](const signin::Job &job) {
        m_endedTenants.remove(job.tenant);
        return inner(job);
    };
}

// First what is under way, oldest first; then what is late; commands may come at any time.
QList<Pending> RaceRun::options(QList<int> &costs) const
{
    QList<Pending> steps = stage.agenda.ready();
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
    while (!stage.agenda.isEmpty() && !m_isQuitting && m_trace.size() < kMostSteps) {
        QList<int> costs;
        const QList<Pending> steps = options(costs);
        const qsizetype chosen = steps.size() > 1 ? m_orders.choose(costs) : 0;
        setLate(steps, chosen);
        m_trace += steps[chosen].name;
        stage.clock.advance(10ms);
        stage.agenda.carryOut(steps[chosen].id);
    }
    if (m_trace.size() >= kMostSteps)
        m_wrong += QStringLiteral("it never ends");
    if (m_isQuitting)
        finishQuit();
    else
        m_wrong += generalRules(stage);
    m_wrong += storeRules(stage);
    for (auto it = m_signedOut.cbegin(); it != m_signedOut.cend(); ++it) {
        const bool isActive = stage.view(it.key()).state != State::SignedOut;
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
        stage.agenda.remove(command);
    stage.end(m_race.keychain);
    stage.onRenewed = nullptr;
    stage.forgetAsked();
    stage.notices.clear();
    stage.boot();
    stage.agenda.carryOutAll();
    stage.sessions->scheduler().wake();
    stage.agenda.carryOutAll();
    m_wrong += generalRules(stage);
}

void RaceRun::refresh(const QString &id)
{
    stage.ask(QStringLiteral("refresh ") + id, stage.sessions->refresh(id));
}

void RaceRun::wake()
{
    stage.sessions->scheduler().wake();
}

void RaceRun::refreshWith(const QString &id, const QString &tenant)
{
    m_signedOut.insert(id, false);
    stage.ask(QStringLiteral("switch ") + id, stage.sessions->switchTenant(id, tenant));
}

void RaceRun::signIn(const QString &id, const QString &tenant)
{
    m_signedOut.insert(id, false);
    stage.ask(QStringLiteral("sign in ") + id, stage.sessions->signIn(id, tenant));
}

void RaceRun::signOut(const QString &id)
{
    m_signedOut.insert(id, true);
    for (const Resource &resource : std::as_const(stage.policy.resources)) {
        for (const Tenant &tenant : resource.id == id ? resource.tenants : QList<Tenant>())
            m_endedTenants += tenant.id;
        if (resource.id == id && resource.tenants.isEmpty())
            m_endedTenants += QString();
    }
    stage.ask(QStringLiteral("sign out ") + id, stage.sessions->signOut(id));
}

void RaceRun::signOutEverywhere()
{
    for (const Resource &resource : std::as_const(stage.policy.resources)) {
        m_signedOut.insert(resource.id, true);
        m_endedTenants += QString();
        for (const Tenant &tenant : resource.tenants)
            m_endedTenants += tenant.id;
    }
    stage.ask(QStringLiteral("sign out everywhere"), stage.sessions->signOutEverywhere());
}

}
