#include "session/world.h"

#include "support/company_policy.h"

#include <QTest>
#include <algorithm>
#include <qcorotask.h>
#include <tuple>

namespace lanyard {

World::World(sandbox::CompanyConfig config)
    : company(std::move(config))
{
    const auto started = company.start();
    if (!started)
        qFatal("%s", qPrintable(started.error()));
    policy = companyPolicy(company);
    policy.certificateAuthorities = {QString::fromUtf8(company.caCertificatePem())};
    host.window = [this] { return makeWindow(); };
    host.stored.accounts = folder.filePath(QStringLiteral("accounts.json"));
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [this] { sessions->scheduler().wake(); });
    restart();
}

World::~World()
{
    sessions->stop();
    http->abortAll();
    const bool isDrained = QTest::qWaitFor([this] { return http->inFlight() == 0 && vault.pending() == 0; }, 3000);
    if (!isDrained)
        qWarning("the world did not drain");
    QCoreApplication::processEvents();
    sessions.reset(); // before what its signals and windows write to
    between.reset();
    http.reset();
}

WindowPtr World::makeWindow()
{
    auto *window = new ScriptedWindow(script);
    windows += window;
    window->onStart = [this](const signin::Job &job) { jobs += job; };
    return WindowPtr(window);
}

void World::restart()
{
    if (sessions) {
        sessions->stop();
        http->abortAll();
        std::ignore = QTest::qWaitFor([this] { return http->inFlight() == 0; }, 3000);
        QCoreApplication::processEvents();
    }
    sessions.reset();
    between.reset();
    http = std::make_unique<HttpClient>(policy.certificateAuthorities);
    if (putBetween)
        between = putBetween(*http);
    Http &way = between ? *between : *http;
    sessions = std::make_unique<SessionManager>(way, vault, clock, host);
    sessions->scheduler().setRandom([this] { return random; });
    QObject::connect(
        sessions.get(), &SessionService::notice, sessions.get(), [this](const Notice &notice) { notices += notice; });
    QObject::connect(
        &sessions->scheduler(), &RefreshScheduler::wakeAt, sessions.get(), [this](std::optional<BootTime> at) {
            wakeAt = at.value_or(BootTime());
            timer.stop();
            if (at)
                timer.start(std::max(BootTime(0), *at - clock.sinceBoot()));
        });
    sessions->configure(policy, {}, {});
    QCoro::waitFor(sessions->start());
    std::ignore = QTest::qWaitFor([this] { return http->inFlight() == 0; }, 5000);
}

void World::keepOnly(const QStringList &ids)
{
    policy.resources.removeIf([&](const Resource &resource) { return !ids.contains(resource.id); });
    restart();
}

void World::advance(std::chrono::seconds by)
{
    company.advance(by);
    clock.advance(by);
}

ScriptedWindow::Script World::signInAs(const QString &who, const QString &tenant)
{
    return [this, who, tenant](ScriptedWindow &window) {
        const QString id = tenant.isNull() ? window.job.tenant : tenant;
        signin::FirebaseRecord record;
        record.origin = window.job.authOrigin;
        record.apiKey = window.job.apiKey;
        record.tenantId = id;
        record.key = QStringLiteral("firebase:authUser:%1:%2")
                         .arg(record.apiKey, id.isEmpty() ? QStringLiteral("[DEFAULT]") : id);
        record.refreshToken = Secret(company.issueRefreshToken(who, id));
        window.report(signin::SignedIn{{record}, {}});
    };
}

ScriptedWindow::Script World::wait()
{
    return [](ScriptedWindow &) {};
}

ScriptedWindow::Script World::cancel()
{
    return [](ScriptedWindow &window) {
        window.report(signin::Cancelled{});
        window.end();
    };
}

ScriptedWindow::Script World::answering(bool accepted, signin::Confirm &asked, const ScriptedWindow::Script &user)
{
    return [accepted, &asked, user](ScriptedWindow &window) {
        window.onCommand = [&window, accepted, &asked](const signin::Command &command) {
            if (const auto *confirm = std::get_if<signin::Confirm>(&command)) {
                asked = *confirm;
                window.report(signin::Answer{accepted});
            } else if (std::holds_alternative<signin::Problem>(command)) {
                window.end();
            }
        };
        user(window);
    };
}

Result<void> World::signIn(const QString &id, const QString &tenant)
{
    return QCoro::waitFor(sessions->signIn(id, tenant));
}

Result<void> World::refresh(const QString &id)
{
    return QCoro::waitFor(sessions->refresh(id));
}

Result<void> World::switchTenant(const QString &id, const QString &tenant)
{
    return QCoro::waitFor(sessions->switchTenant(id, tenant));
}

SignOutReport World::signOut(const QString &id)
{
    return QCoro::waitFor(sessions->signOut(id)).value_or(SignOutReport());
}

SessionView World::view(const QString &id) const
{
    const Status status = sessions->status();
    for (const SessionView &session : status.sessions) {
        if (session.id == id)
            return session;
    }
    return {};
}

int World::count(Notice::Kind kind) const
{
    return int(
        std::count_if(notices.begin(), notices.end(), [kind](const Notice &notice) { return notice.kind == kind; }));
}

QByteArray World::cookieHeader(const QString &id)
{
    const auto cookies = QCoro::waitFor(sessions->cookies(id));
    QByteArrayList parts;
    for (const SessionCookie &cookie : cookies.value_or(QList<SessionCookie>()))
        parts += cookie.name + '=' + cookie.value.reveal().toByteArray();
    return parts.join("; ");
}

QList<signin::CookieLine> World::cookieLines(const QString &id)
{
    QList<signin::CookieLine> lines;
    const QByteArray header = cookieHeader(id);
    for (const QByteArray &pair : header.split(';'))
        lines += Secret(QByteArray(pair.trimmed() + "; Path=/; Secure; HttpOnly"));
    return lines;
}

int World::statusWithCookies(const QString &id, const QByteArray &header)
{
    HttpClient other(policy.certificateAuthorities);
    HttpRequest request;
    request.url = company.resourceUrl(id).resolved(QUrl(QStringLiteral("/api/time")));
    request.headers.emplaceBack("Cookie", header);
    request.headers.emplaceBack("X-Requested-With", "XMLHttpRequest");
    return QCoro::waitFor(other.send(request)).status;
}

}
