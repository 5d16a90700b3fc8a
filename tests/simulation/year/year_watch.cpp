#include "simulation/year/year.h"
#include "simulation/year/year_company.h"

#include <algorithm>
#include <malloc.h>

#ifdef __SANITIZE_ADDRESS__
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // GCC ships the function without its header
#endif

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr auto kEvery = std::chrono::seconds(60);
// Our idea of the server's time is the token's iat, whole seconds, and as old as its reply: so far it may lag.
constexpr double kLag = 2.0;

qint64 heapInUse()
{
#ifdef __SANITIZE_ADDRESS__
    return qint64(__sanitizer_get_current_allocated_bytes()); // malloc's own count knows nothing of a sanitizer's heap
#else
    return qint64(mallinfo2().uordblks);
#endif
}

}

// Its account cannot work, and rightly so.
bool Year::isExcused(const SessionView &view) const
{
    const auto isOut = [this](const QString &tenant) { return m_causes.contains(tenant) || m_left.contains(tenant); };
    if (view.account)
        return isOut(view.account->tenantId);
    return view.tenants.isEmpty() ? isOut(QString())
                                  : std::any_of(view.tenants.begin(), view.tenants.end(),
                                      [&](const TenantView &tenant) { return isOut(tenant.id); });
}

// Once a minute while awake: what is claimed, and what is true at the server.
void Year::look()
{
    if (!m_isAwake)
        return;
    const Status status = m_simulation.sessions->status();
    for (const SessionView &view : status.sessions) {
        if (view.state == State::Active)
            lookAtActive(view);
        else
            lookAtInactive(view);
    }
    const Milliseconds now = m_simulation.clock.elapsed();
    if (now - m_lastLook >= kEvery) {
        m_lastLook = now;
        later(kEvery, [this] { look(); });
    }
}

void Year::lookAtActive(const SessionView &view)
{
    m_down.remove(view.id);
    m_report.sessionHours += 1.0 / 60;
    if (!view.account || view.account->name.isEmpty())
        m_report.nameless += moment() + QStringLiteral(": ") + view.id;
    const auto now = m_simulation.clock.now();
    const auto end = m_simulation.company.sessionEnd(m_cookies.value(view.id));
    if (end > now)
        return;
    if (const auto killed = m_killed.constFind(view.id); killed != m_killed.cend()) {
        const auto since = std::chrono::duration<double>(m_simulation.clock.elapsed() - *killed);
        m_report.longestKilled = std::max(m_report.longestKilled, since.count());
        return;
    }
    const double dead = std::chrono::duration<double>(now - end).count();
    if (dead > kLag)
        m_report.deadSeconds += std::min(dead, 60.0);
}

void Year::lookAtInactive(const SessionView &view)
{
    const bool isFine = m_conditions.isFine() && m_simulation.vault.state() == KeychainState::Available;
    if (!isFine || isExcused(view) || m_simulation.clock.elapsed() - m_fineSince < kEvery) {
        m_down.remove(view.id);
        return;
    }
    m_report.downHours += 1.0 / 60;
    double &minutes = m_down[view.id];
    minutes += 1;
    m_report.longestDown = std::max(m_report.longestDown, minutes);
}

// After a resume or a lost network: until everything that can be active is.
void Year::watchResume()
{
    if (!m_isAwake || !m_resumedAt || !m_conditions.isFine()) {
        m_resumedAt.reset();
        return;
    }
    const double waited = std::chrono::duration<double>(m_simulation.clock.elapsed() - *m_resumedAt).count();
    const Status status = m_simulation.sessions->status();
    const bool isAllWell = std::all_of(status.sessions.begin(), status.sessions.end(),
        [this](const SessionView &view) { return view.state == State::Active || isExcused(view); });
    if (isAllWell || waited > 120) {
        m_report.resumeSeconds += waited;
        m_resumedAt.reset();
        return;
    }
    later(250ms, [this] { watchResume(); });
}

// At night, while nothing moves.
void Year::audit()
{
    QByteArrayList tokens;
    const QStringList tenants = yearTenants();
    for (const QString &tenant : tenants) {
        const auto token = m_simulation.vault.entry(m_simulation.entryOf(tenant));
        const QByteArray text = token ? token->reveal().toByteArray() : QByteArray();
        tokens += text;
        if (m_causes.contains(tenant) || m_left.contains(tenant))
            continue;
        const QByteArray refusal = token ? m_simulation.company.refusalOf(text) : QByteArrayLiteral("no entry");
        if (!refusal.isEmpty() || !m_simulation.storedLedger().accounts.contains(m_simulation.keyOf(tenant)))
            m_report.lostTokens +=
                moment() + QStringLiteral(": the token of %1: %2").arg(tenant, QString::fromLatin1(refusal));
    }
    if (!std::exchange(m_maySaveNothing, false))
        m_simulation.company.tidyUp(tokens);
    m_simulation.company.log().clear();
    m_simulation.vault.clearLog();
    m_simulation.forgetAsked();
    m_simulation.notices = {};
    if (m_day % 7 == 0 && m_day > 0)
        m_report.heap += heapInUse();
}

}
