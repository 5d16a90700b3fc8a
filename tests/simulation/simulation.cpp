#include "simulation/simulation.h"

#include "state/ledger_store.h"
#include "storage/files.h"
#include "support/company_policy.h"

#include <QFile>
#include <QTemporaryDir>

namespace lanyard {

namespace {

const QString kKeychain = QStringLiteral("keychain ");

// In memory where there is such a place: thousands of orders write thousands of ledgers.
QString storeFolder()
{
    static const QTemporaryDir folder(
        QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/lanyard-XXXXXX") : QDir::tempPath());
    return folder.path();
}

// What waits for a keychain that never answers stays as it is, as in a process that exits.
QList<std::coroutine_handle<>> &abandoned()
{
    static auto *handles = new QList<std::coroutine_handle<>>; // to the end of the process
    return *handles;
}

/// The steps of one window. Gone with it, as it is itself.
class WindowSteps {
public:
    WindowSteps(Agenda &agenda, int &openWindows, int number)
        : m_agenda(agenda)
        , m_openWindows(openWindows)
        , m_lane(QStringLiteral("window %1").arg(number))
    {
    }
    Q_DISABLE_COPY_MOVE(WindowSteps)
    ~WindowSteps()
    {
        for (const int step : std::as_const(m_steps))
            m_agenda.remove(step);
        close();
    }

    void add(const QString &what, std::function<void()> act)
    {
        m_steps += m_agenda.add(m_lane + QStringLiteral(": ") + what, std::move(act), {}, m_lane);
    }
    void close()
    {
        if (std::exchange(m_isOpen, false))
            --m_openWindows;
    }

private:
    Agenda &m_agenda;
    int &m_openWindows;
    QString m_lane;
    QList<int> m_steps;
    bool m_isOpen = true;
};

}

Simulation::Simulation(sandbox::CompanyConfig config)
    : company(std::move(config))
    , m_folder(storeFolder())
{
    company.setTimeSource([this] { return clock.now(); });
    company.startWithoutSockets();
    policy = companyPolicy(company);
    host.window = [this] { return makeWindow(); };
    host.stored.accounts = ledgerPath();
    user = [this](const signin::Job &job) { return signedIn(job); };
    vault.setSchedule([this](const QString &name, const std::function<void()> &land) {
        agenda.add(kKeychain + name, land, clock.elapsed());
    });
    QFile::remove(ledgerPath());
}

Simulation::~Simulation()
{
    end();
    Agenda::settle();
}

AccountKey Simulation::keyOf(const QString &tenant) const
{
    const QUrl page = company.baseUrl(QStringLiteral("login.acme.localhost"));
    return {QStringLiteral("https://%1:%2").arg(page.host()).arg(page.port()),
        const_cast<sandbox::Company &>(company).config().projects.first().apiKey, tenant};
}

void Simulation::remember(const QString &who, const QString &tenant, const QStringList &resources)
{
    const AccountKey key = keyOf(tenant);
    Account account;
    account.key = key;
    m_remembered.accounts.insert(key, account);
    vault.put(key.toText(), Secret(company.issueRefreshToken(who, tenant)));
    for (const Resource &resource : std::as_const(policy.resources)) {
        if (!resources.contains(resource.id))
            continue;
        ResourceMemory &memory = m_remembered.resources[resource.id];
        memory.url = resource.url;
        memory.authPage = company.baseUrl(QStringLiteral("login.acme.localhost"));
        memory.apiKey = key.apiKey;
        memory.tenants += tenant;
        memory.tenant = tenant;
        memory.hasTenant = true;
    }
    replaceFile(ledgerPath(), writeLedger(m_remembered));
}

void Simulation::boot()
{
    http = std::make_unique<InProcessHttp>(agenda, company, clock);
    sessions = std::make_unique<SessionManager>(*http, vault, clock, host);
    sessions->scheduler().setRandom([this] { return random(); });
    listen();
    sessions->configure(policy, {}, {});
    sessions->start();
    Agenda::settle();
}

void Simulation::listen()
{
    QObject::connect(sessions.get(), &SessionService::notice, sessions.get(), [this](const Notice &notice) {
        notices += notice;
        if (onNotice)
            onNotice(notice);
    });
    QObject::connect(sessions.get(), &SessionManager::sessionRefreshed, sessions.get(), [this](const QString &id) {
        if (onRefreshed)
            onRefreshed(id);
    });
    QObject::connect(
        &sessions->scheduler(), &RefreshScheduler::wakeAt, sessions.get(), [this](std::optional<BootTime> at) {
            wakeAt = at.value_or(BootTime());
            if (onWakeAt)
                onWakeAt();
        });
}

WindowPtr Simulation::makeWindow()
{
    ++openWindows;
    mostWindows = std::max(mostWindows, openWindows);
    const auto steps = std::make_shared<WindowSteps>(agenda, openWindows, ++allWindows);
    const auto acts = [act = user](ScriptedWindow &window) {
        const signin::Event done = act(window.job);
        Q_EMIT window.eventReported(done);
        if (std::holds_alternative<signin::Cancelled>(done) || std::holds_alternative<signin::Failed>(done))
            window.end();
    };
    auto *window = new ScriptedWindow(
        acts, [steps](ScriptedWindow &, const QString &what, auto act) { steps->add(what, std::move(act)); });
    window->onStart = [this, window](const signin::Job &job) {
        if (job.kind != signin::Job::Kind::Open)
            return;
        window->script = nullptr;
        if (onOpen)
            onOpen(*window);
    };
    window->onCommand = [window](const signin::Command &command) {
        if (std::holds_alternative<signin::Problem>(command))
            window->end();
        if (std::holds_alternative<signin::Confirm>(command))
            window->report(signin::Answer{true});
    };
    QObject::connect(window, &Window::ended, window, [steps] { steps->close(); });
    return WindowPtr(window);
}

void Simulation::beginEnd()
{
    sessions->stop();
    http->abortAll();
}

void Simulation::end(Keychain keychain)
{
    if (!sessions)
        return;
    beginEnd();
    Agenda::settle();
    const auto next = [&] {
        const QList<Pending> ready = agenda.ready();
        const auto it = std::find_if(ready.begin(), ready.end(),
            [&](const Pending &step) { return keychain == Keychain::Answers || !step.name.startsWith(kKeychain); });
        return it == ready.end() ? 0 : it->id;
    };
    for (int step = next(); step != 0; step = next())
        agenda.carryOut(step);
    abandoned() += vault.abandon();
    sessions.reset();
    agenda.clear();
    Agenda::settle();
    requestsBefore += http->sent();
    http.reset();
    wakeAt = {};
}

SessionView Simulation::view(const QString &id) const
{
    const Status status = sessions->status();
    for (const SessionView &session : status.sessions) {
        if (session.id == id)
            return session;
    }
    return {};
}

QByteArray Simulation::sessionCookie(const QString &id) const
{
    return view(id).state == State::Active ? cookieOf(id) : QByteArray();
}

QByteArray Simulation::cookieOf(const QString &id) const
{
    QByteArray value;
    const auto read = [](QCoro::Task<Result<QList<SessionCookie>>> task, QByteArray *out) -> QCoro::Task<void> {
        const auto cookies = co_await task;
        if (!cookies)
            co_return;
        for (const SessionCookie &cookie : *cookies) {
            if (cookie.name.contains("GCP_IAP_AUTH_TOKEN"))
                *out = cookie.value.reveal().toByteArray();
        }
    };
    read(sessions->cookies(id), &value); // of a live session they are there at once
    return value;
}

Ledger Simulation::storedLedger() const
{
    return LedgerStore(ledgerPath()).load().value_or(Ledger());
}

signin::Event Simulation::signedIn(const signin::Job &job) const
{
    auto &there = const_cast<sandbox::Company &>(company);
    signin::FirebaseRecord record;
    record.origin = job.authOrigin;
    record.apiKey = job.apiKey;
    record.tenantId = job.tenant;
    record.key = QStringLiteral("firebase:authUser:%1:[DEFAULT]").arg(job.apiKey);
    record.refreshToken = Secret(there.issueRefreshToken(person, job.tenant));
    return signin::SignedIn{{record}, {}};
}

}
