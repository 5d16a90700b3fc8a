#include "simulation/year/year_window.h"

#include "simulation/year/year_company.h"

namespace lanyard {

namespace {

constexpr double kStubborn = 0.1;

}

YearWindow::YearWindow(
    Simulation &simulation, const NetworkConditions &conditions, YearReport &report, SeededRandom random)
    : m_simulation(simulation)
    , m_conditions(conditions)
    , m_report(report)
    , m_random(random)
{
    m_simulation.onOpen = [this](ScriptedWindow &window) { open(window); };
}

void YearWindow::follow()
{
    const QStringList pages = yearBackEnds();
    if (!m_window) {
        const QString &own = pages.first();
        if (m_simulation.view(own).state == State::Active && !isExcused(own))
            m_simulation.ask(QStringLiteral("open"), m_simulation.sessions->open(own));
        return;
    }
    if (!m_page.isEmpty())
        return; // somebody who waits
    ++m_report.happened[QStringLiteral("links followed in a window")];
    m_page = pages[m_random.below(pages.size())];
    m_isStubborn = m_random.happens(kStubborn);
    m_wasFine = true;
    m_hiccups = m_conditions.hiccups;
    m_refreshes = 0;
    load();
}

void YearWindow::open(ScriptedWindow &window)
{
    m_window = &window;
    m_backends.emplace(window.job.redirectUri);
    m_page.clear();
    m_jar.clear();
    m_names = {{yearBackEnds().first(), take(window.job.cookies)}};
    const auto usual = window.onCommand;
    window.onCommand = [this, usual](const signin::Command &command) {
        usual(command);
        hear(command);
    };
}

void YearWindow::load()
{
    m_wasFine = m_wasFine && isFine();
    if (!isAlive() || m_isStubborn)
        return challenge();
    m_backends->shown();
    m_page.clear();
}

void YearWindow::challenge()
{
    Challenge asked;
    asked.redirectUri = m_simulation.company.redirectUri(m_page);
    const auto answer = m_backends->answerTo(asked);
    if (answer == signin::Backends::Answer::User)
        return signIn();
    ++m_report.happened[QStringLiteral("challenges met in a window")];
    if (answer == signin::Backends::Answer::Refresh)
        m_window->report(signin::SessionEnded{});
    else
        m_window->report(signin::BackendMet{m_simulation.company.resourceUrl(m_page), asked.redirectUri});
}

// Somebody who is asked to sign in here closes the window instead.
void YearWindow::signIn()
{
    ++m_report.happened[QStringLiteral("sign-ins asked for in a window")];
    if (m_isStubborn)
        ++m_report.happened[QStringLiteral("challenges that nothing ends")];
    else if (m_wasFine)
        m_report.unexpectedPrompts += QStringLiteral("in a window: ") + m_page;
    m_page.clear();
    m_window->end();
    m_window.clear();
}

void YearWindow::hear(const signin::Command &command)
{
    if (const auto *own = std::get_if<signin::SetCookies>(&command)) {
        take(own->cookies);
        m_backends->refreshed();
        if (m_page == yearBackEnds().first())
            load();
    }
    if (const auto *other = std::get_if<signin::BackendSession>(&command)) {
        const QByteArray name = take(other->cookies);
        if (m_page.isEmpty())
            return;
        if (!name.isEmpty())
            m_names.insert(m_page, name);
        m_backends->otherSession(!name.isEmpty());
        load();
    }
}

void YearWindow::refreshed(const QString &id)
{
    if (!m_window || m_page.isEmpty() || m_page != id)
        return;
    m_report.mostRefreshes = std::max(m_report.mostRefreshes, ++m_refreshes);
}

/// @return the name of the session cookie among them
QByteArray YearWindow::take(const QList<signin::CookieLine> &cookies)
{
    QByteArray session;
    for (const signin::CookieLine &line : cookies) {
        const QByteArray pair = line.reveal().toByteArray().split(';').first();
        const qsizetype end = pair.indexOf('=');
        if (!pair.contains("GCP_IAP_AUTH_TOKEN") || end < 0)
            continue;
        session = pair.left(end);
        m_jar.insert(session, pair.mid(end + 1));
    }
    return session;
}

bool YearWindow::isAlive() const
{
    return m_simulation.company.sessionEnd(m_jar.value(m_names.value(m_page))) > m_simulation.clock.now();
}

bool YearWindow::isFine() const
{
    return m_conditions.isFine() && m_conditions.hiccups == m_hiccups && !isExcused(m_page)
        && m_simulation.vault.state() == KeychainState::Available;
}

}
