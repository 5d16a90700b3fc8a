#include "simulation/year/year.h"

#include "simulation/year/year_company.h"

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr int kMostResumes = 16; // a day

}

Year::Year(quint64 seed)
    : m_random(seed)
    , m_networkRandom(seed + 1)
    , m_simulation(yearCompany())
    , m_window(m_simulation, m_conditions, m_report, SeededRandom(seed + 2))
    , m_browsingRandom(seed + 3)
{
    m_window.isExcused = [this](const QString &id) { return isExcused(m_simulation.view(id)); };
    m_simulation.random = [this] { return m_networkRandom.share(); };
    m_simulation.person = yearEmployee();
    m_simulation.onWakeAt = [this] { setTimer(); };
    m_simulation.onNotice = [this](const Notice &notice) { hear(notice); };
    m_simulation.onRefreshed = [this](const QString &id) {
        m_cookies.insert(id, m_simulation.cookieOf(id));
        m_killed.remove(id);
        m_window.refreshed(id);
        count(QStringLiteral("refreshes"));
    };
    const QStringList tenants = yearTenants();
    for (const QString &tenant : tenants)
        m_simulation.remember(yearEmployee(), tenant, resourcesOf(tenant));
}

YearReport Year::live(int days)
{
    m_report.resumeSeconds.reserve(kMostResumes * days); // the report's own growth is none of Lanyard's
    m_report.heap.reserve(days / 7);
    for (m_day = 0; m_day < days; ++m_day) {
        plan(m_day);
        const Milliseconds midnight = 24h * (m_day + 1);
        while (goOn(midnight)) { }
        m_simulation.clock.moveTo(midnight);
    }
    m_report.days = days;
    m_report.requests = m_simulation.requestsBefore + (m_simulation.http ? m_simulation.http->sent() : 0);
    m_report.happened.insert(QStringLiteral("hiccups of the network"), m_conditions.hiccups);
    for (auto it = m_causes.cbegin(); it != m_causes.cend(); ++it) {
        if (!m_prompted.contains(it.key()))
            m_report.happened[QStringLiteral("causes not told yet at the end")] += 1;
    }
    return m_report;
}

void Year::plan(int day)
{
    const QList<Occasion> occasions = occasionsOf(day, m_random);
    for (const Occasion &occasion : occasions)
        m_world.add(
            QStringLiteral("occasion"), [this, occasion] { happen(occasion); }, occasion.at);
    browse(day);
}

void Year::later(Milliseconds wait, std::function<void()> act)
{
    m_world.add(QStringLiteral("later"), std::move(act), m_simulation.clock.elapsed() + wait);
}

// One step: the world's, or the laptop's while it is awake. False when nothing is left before that time.
bool Year::goOn(Milliseconds until)
{
    const auto outside = m_world.earliest();
    const auto inside = m_isAwake ? m_simulation.agenda.earliest() : std::nullopt;
    const bool isInside = inside && (!outside || inside->due < outside->due);
    const auto &next = isInside ? inside : outside;
    if (!next || next->due >= until)
        return false;
    m_simulation.clock.moveTo(next->due);
    count(isInside ? QStringLiteral("steps of the laptop") : QStringLiteral("steps of the world"));
    (isInside ? m_simulation.agenda : m_world).carryOut(next->id);
    return true;
}

}
