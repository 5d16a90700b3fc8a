#include "agent/agent.h"

#include "base/logging.h"
#include "base/translations.h"
#include "platform/memory_report.h"
#include "policy/settings.h"
#include "refresh/refresh_scheduler.h"
#include "storage/folders.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonObject>

namespace lanyard {

using namespace std::chrono_literals;

static QJsonObject ownMemory()
{
    const auto report = memoryReport();
    if (!report)
        return {};
    return {{QStringLiteral("pss"), report->pss}, {QStringLiteral("privateDirty"), report->privateDirty},
        {QStringLiteral("rss"), report->rss}};
}

Agent::Agent(const QString &runtimeFolder, const QString &policyFile, Translations &translations)
    : m_runtimeFolder(runtimeFolder)
    , m_translations(translations)
    , m_uiState(stateFolder() + QStringLiteral("/ui.json"))
    , m_configuration(policyFile)
    , m_host(runtimeFolder, m_configuration, m_uiState)
    , m_sessions(m_http, m_vault, m_clock, m_host)
    , m_desktop(m_sessions, m_configuration, m_uiState)
    , m_proxies(m_http, m_vault, m_desktop)
    , m_browsers(m_sessions, m_desktop, m_clock)
    , m_control(m_sessions, m_desktop, ownMemory)
{
    m_host.setBrowsers(m_browsers.service());
    m_desktop.setBrowsers(m_browsers.service());
    m_desktop.setProxies(m_proxies);
    connect(&m_proxies, &ProxySignIn::waitingChanged, &m_sessions, &SessionManager::setWaitingProxy);
    connect(&m_proxies, &ProxySignIn::signedIn, this, &Agent::reconnect);
    connectTime();
    connect(&m_termination, &Termination::requested, qApp, &QCoreApplication::quit);
    connect(&m_http, &HttpClient::idle, this, [this] { m_footprint.settle(); });
    connect(&m_configuration, &Configuration::changed, this, &Agent::applyConfiguration);
    connect(&m_configuration, &Configuration::settingsChanged, this, &Agent::applySettings);
}

// Whatever says that time passed or a way opened leads to the same question: what is due now?
void Agent::connectTime()
{
    connect(&m_sessions.scheduler(), &RefreshScheduler::wakeAt, &m_wakeTimer, &WakeTimer::setDeadline);
    connect(&m_wakeTimer, &WakeTimer::due, this, &Agent::wake);
    connect(&m_clockWatch, &ClockWatch::clockChanged, &m_sessions, &SessionManager::catchUp);
    connect(&m_resume, &Resume::resumed, this, &Agent::resume);
    connect(&m_reachability, &Reachability::improved, this, &Agent::reconnect);
    connect(&m_reachability, &Reachability::online, this, [this](bool online) {
        m_sessions.setNetwork(online ? NetworkState::Online : NetworkState::Offline);
        if (online)
            reconnect();
    });
    connect(&m_reachability, &Reachability::metered, this, &Agent::applyMetered);
    connect(&m_reachability, &Reachability::captivePortal, this, [this](bool behind) {
        m_sessions.setBehindPortal(behind);
        if (!behind)
            reconnect();
    });
}

void Agent::wake()
{
    if (m_wakeTimer.lateness() < 5s || !isFirstWordOfWaking())
        return m_sessions.scheduler().wake();
    reconnect();
}

void Agent::resume()
{
    if (isFirstWordOfWaking())
        reconnect();
}

// The timer and logind both tell. What has begun since the first of them uses connections of its own already.
bool Agent::isFirstWordOfWaking()
{
    const auto now = m_clock.sinceBoot();
    const bool isFirst = now - m_wokeUpAt > 5s;
    if (isFirst)
        m_wokeUpAt = now;
    return isFirst;
}

// Connections from before lead nowhere, and would be found out by their time-outs only.
void Agent::reconnect()
{
    m_http.resetConnections();
    m_sessions.catchUp();
}

void Agent::applyConfiguration()
{
    const Policy &policy = m_configuration.policy();
    if (!m_configuration.isPolicyKnown())
        m_browsers.setPolicy(browser::SitePolicy::unknown()); // before the resources are gone
    m_http.setCertificateAuthorities(policy.certificateAuthorities);
    m_sessions.configure(policy, m_configuration.userResources(), m_configuration.problem());
    m_sessions.setLanguage(m_translations.tag());
    applySettings();
}

void Agent::applySettings()
{
    const Settings settings = m_configuration.settings().values;
    m_sessions.setPromptOnExpiry(settings.promptOnExpiry);
    applyMetered();
    applyLanguage();
    applyBridge();
    m_desktop.applySettings();
}

void Agent::applyBridge()
{
    const bool isKnown = m_configuration.isPolicyKnown();
    const BridgeRules rules = m_configuration.settings().values.browserBridge;
    m_browsers.setPolicy(
        isKnown ? browser::SitePolicy{rules, m_configuration.policy().development} : browser::SitePolicy::unknown());
}

void Agent::applyMetered()
{
    const bool mayRefresh = m_configuration.settings().values.refreshOnMetered;
    m_sessions.scheduler().setPaused(m_reachability.isMetered() && !mayRefresh);
}

void Agent::applyLanguage()
{
    const QString before = m_translations.tag();
    m_translations.use(m_configuration.settings().values.language);
    if (m_translations.tag() == before)
        return;
    m_sessions.setLanguage(m_translations.tag());
    m_desktop.retranslate();
}

Result<void> Agent::start()
{
    m_desktop.start(); // first: people look for the icon
    m_configuration.load();
    applyConfiguration();
    m_reachability.start();
    applyMetered(); // before anything is refreshed
    m_sessions.setNetwork(m_reachability.isOnline() ? NetworkState::Online : NetworkState::Offline);
    m_sessions.start();
    m_browsers.start(m_runtimeFolder);
    return m_control.listen(m_runtimeFolder);
}

void Agent::shutDown()
{
    m_sessions.stop();
    m_desktop.closeWindows();
    m_control.close();
    m_browsers.stop();
    m_http.abortAll();
    const QDeadlineTimer deadline(std::chrono::seconds(3)); // a keychain may hang; nothing of ours waits for it longer
    const auto isBusy = [this] { return m_http.inFlight() > 0 || !m_vault.isIdle() || m_sessions.hasWindows(); };
    while (isBusy() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents, 100);
    if (isBusy())
        qCWarning(logDesktop) << "something did not end in time";
    m_uiState.flush();
}

bool Agent::isIdle() const
{
    return m_http.inFlight() == 0 && m_vault.isIdle() && !m_desktop.hasWindows() && !m_sessions.hasWindows()
        && !m_host.isAsking();
}

}
