#include "simulation/year/year.h"
#include "simulation/year/year_company.h"

namespace lanyard {

using namespace std::chrono_literals;

void Year::blame(const QString &tenant, const QString &cause)
{
    if (!m_causes.contains(tenant))
        m_prompted.remove(tenant);
    m_causes.insert(tenant, cause);
    count(cause);
}

// A prompt is expected for an account that the server refuses; once for each cause, or again after a login.
void Year::hear(const Notice &notice)
{
    if (notice.kind != Notice::Kind::SignInNeeded)
        return;
    QMap<QString, QString> accounts; // tenant -> one of its resources
    for (const QString &id : notice.resources) {
        const SessionView view = m_simulation.view(id);
        accounts.insert(view.account ? view.account->tenantId : QStringLiteral("nobody"), id);
    }
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it) {
        const QString line = moment() + QStringLiteral(": ") + notice.text;
        if (!m_causes.contains(it.key())) {
            m_report.unexpectedPrompts += line;
        } else if (m_prompted.contains(it.key())) {
            m_report.repeatedPrompts += line;
        } else {
            m_prompted.insert(it.key());
            count(QStringLiteral("prompts that were due"));
            const QString tenant = it.key();
            const QString resource = it.value();
            later(m_random.between(1min, 30min), [this, resource, tenant] { signIn(resource, tenant); });
        }
    }
}

// Again and again, until the server takes the account's token.
void Year::signIn(const QString &resource, const QString &tenant)
{
    const auto token = m_simulation.vault.entry(m_simulation.entryOf(tenant));
    const bool isGood = token && m_simulation.company.refusalOf(token->reveal().toByteArray()).isEmpty();
    const bool isKnown = m_simulation.storedLedger().accounts.contains(m_simulation.keyOf(tenant));
    if (isGood && isKnown && m_isAwake && m_simulation.view(resource).state == State::Active
        && m_simulation.view(resource).reason == Reason::Ok) {
        m_causes.remove(tenant);
        m_prompted.remove(tenant);
        m_left.remove(tenant);
        return;
    }
    if (m_isAwake) {
        count(QStringLiteral("sign-ins tried"));
        const bool cancels = m_random.happens(0.1);
        m_simulation.user = [this, cancels](const signin::Job &job) -> signin::Event {
            return cancels ? signin::Event(signin::Cancelled{}) : m_simulation.signedIn(job);
        };
        m_simulation.ask(QStringLiteral("sign in"), m_simulation.sessions->signIn(resource, tenant));
    }
    later(m_random.between(5min, 20min), [this, resource, tenant] { signIn(resource, tenant); });
}

// In a window that stays open, all through a working day.
void Year::browse(int day)
{
    const Milliseconds midnight = 24h * day;
    for (Milliseconds at = 9h; day % 7 < 5 && at < 17h; at += m_browsingRandom.between(1min, 40min))
        m_world.add(
            QStringLiteral("a link"), [this] { m_isAwake ? m_window.follow() : void(); }, midnight + at);
}

void Year::switchSomewhere()
{
    const QStringList ids = switchable();
    const QString id = ids[m_random.below(ids.size())];
    if (!m_isAwake)
        return;
    const SessionView view = m_simulation.view(id);
    for (const TenantView &tenant : view.tenants) {
        if (tenant.current || !tenant.signedIn || m_causes.contains(tenant.id))
            continue;
        count(QStringLiteral("switches"));
        m_simulation.ask(QStringLiteral("switch"), m_simulation.sessions->switchTenant(id, tenant.id));
        return;
    }
}

void Year::signOutSomewhere()
{
    const QStringList tenants = yearTenants();
    const QString tenant = tenants[m_random.below(tenants.size())];
    const QString id = resourcesOf(tenant).first();
    if (!m_isAwake || m_causes.contains(tenant) || m_left.contains(tenant))
        return;
    count(QStringLiteral("sign-outs"));
    m_left.insert(tenant);
    m_simulation.ask(QStringLiteral("sign out"), m_simulation.sessions->signOut(id));
    later(m_random.between(5min, 20h), [this, id, tenant] { signIn(id, tenant); });
}

void Year::disableSomebody()
{
    const QStringList tenants = yearTenants();
    const QString tenant = tenants[m_random.below(tenants.size())];
    if (m_isAnyDisabled || m_left.contains(tenant))
        return;
    m_isAnyDisabled = true;
    m_disabled = tenant;
    m_simulation.company.setDisabled(yearEmployee(), tenant, true);
    blame(tenant, QStringLiteral("accounts disabled for a while"));
}

}
