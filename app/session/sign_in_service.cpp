#include "session/sign_in_service.h"

#include "session/session_host.h"
#include "session/sign_in_acceptor.h"
#include "state/resource_registry.h"
#include "window/window_launcher.h"

namespace lanyard {

SignInService::SignInService(ResourceRegistry &resources, SignInAcceptor &acceptor, SignInPlaces places)
    : m_resources(resources)
    , m_acceptor(acceptor)
    , m_places(places)
{
    connect(&m_resources, &ResourceRegistry::replaced, this, [this] {
        if (m_current && m_acceptor.isOutdated(*m_current)) // its resource is gone, or elsewhere
            cancel(m_current->id);
    });
}

bool SignInService::isInBrowser(const QString &id) const
{
    return m_current && m_current->id == id && m_current->asker;
}

QCoro::Task<Result<void>> SignInService::signIn(QString id, QString tenant)
{
    if (m_current && m_current->id == id && m_current->window)
        m_current->window->send(signin::Raise{});
    const Wish wish{id, tenant, false, {}};
    if (isInBrowser(id)) { // who asks for the window now has given the browser up
        cancel(id);
        auto given = m_flights.join(id, [this, wish] { return takeTurn(wish); });
        const auto inBrowser = co_await given;
        if (inBrowser) // it was there already
            co_return inBrowser;
    }
    auto flight = m_flights.join(id, [this, wish] { return takeTurn(wish); });
    const auto outcome = co_await flight;
    co_return outcome;
}

QCoro::Task<Result<void>> SignInService::signInWithBrowser(QString id, QString profile)
{
    if (m_flights.isInFlight(id))
        co_return failure(Reason::Superseded, QStringLiteral("a sign-in is under way"),
            tr("You are signing in to this resource already. Finish that, or cancel it."));
    const Wish wish{id, {}, true, profile};
    auto flight = m_flights.join(id, [this, wish] { return takeTurn(wish); });
    const auto outcome = co_await flight;
    co_return outcome;
}

void SignInService::cancel(const QString &id)
{
    if (isInBrowser(id)) {
        m_places.host.cancelSignInWithBrowser(id);
    } else if (m_current && m_current->id == id) {
        m_current->window->send(signin::Close());
    } else {
        m_queue.withdraw(id);
        tellPlace();
    }
}

void SignInService::cancelAll()
{
    const QStringList ids = m_queue.ids();
    for (const QString &id : ids)
        cancel(id);
}

void SignInService::tellPlace()
{
    if (m_current && m_current->window)
        m_current->window->send(m_queue.place());
}

QCoro::Task<Result<void>> SignInService::takeTurn(Wish wish)
{
    auto turn = m_queue.enter(wish.id);
    tellPlace();
    const bool hasTurn = co_await turn;
    if (!hasTurn)
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"), tr("The sign-in was cancelled."));
    const auto outcome = co_await attempt(wish);
    m_queue.leave(wish.id);
    co_return outcome;
}

QCoro::Task<Result<void>> SignInService::attempt(Wish wish)
{
    // While this one waited its turn, another's sign-in may have brought its session.
    if (m_queue.hasMoved() && wish.tenant.isEmpty() && m_acceptor.hasSession(wish.id))
        co_return Result<void>();
    auto attempt = std::make_shared<SignInAttempt>();
    attempt->id = wish.id;
    attempt->tenant = wish.tenant;
    const ResourceState *resource = m_resources.find(wish.id);
    attempt->epoch = resource ? resource->epoch() : 0;
    const auto page = co_await m_places.pages.find(wish.id);
    if (!page)
        co_return tl::unexpected(page.error());
    attempt->page = *page;
    if (m_acceptor.isOutdated(*attempt))
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"), tr("The sign-in was cancelled."));
    auto place = wish.isInBrowser ? waitForBrowser(attempt, wish.profile) : signInWithWindow(attempt);
    const auto outcome = co_await place;
    m_current.reset();
    if (outcome)
        Q_EMIT signedIn(wish.id);
    co_return outcome;
}

QCoro::Task<Result<void>> SignInService::signInWithWindow(SignInAttemptPtr attempt)
{
    openWindow(attempt);
    m_current = attempt;
    return converse(attempt);
}

QCoro::Task<Result<void>> SignInService::waitForBrowser(SignInAttemptPtr attempt, QString profile)
{
    attempt->asker = &m_places.host;
    m_current = attempt;
    const SignInPage page = attempt->page;
    const BrowserSignInJob job{attempt->id, profile, page.pin.authOrigin, page.pin.apiKey};
    const auto got = co_await m_places.host.signInWithBrowser(job);
    if (m_acceptor.isOutdated(*attempt))
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"), tr("The sign-in was cancelled."));
    if (!got)
        co_return tl::unexpected(got.error());
    const BrowserSignIn brought = *got;
    co_return co_await m_acceptor.acceptFromBrowser(attempt, brought);
}

void SignInService::openWindow(const SignInAttemptPtr &attempt)
{
    const ResourceState *resource = m_resources.find(attempt->id);
    WindowTarget target;
    target.id = attempt->id;
    target.name = m_resources.nameOf(attempt->id);
    target.url = resource ? resource->config().url : QUrl();
    target.account = AccountKey{attempt->page.pin.authOrigin, attempt->page.pin.apiKey, attempt->tenant};
    signin::Job job = m_places.windows.jobFor(signin::Job::Kind::SignIn, target);
    job.position = m_queue.place().position;
    job.queued = m_queue.place().queued;
    attempt->window = m_places.windows.open(job);
}

// What the page keeps of a sign-in that is not allowed would be taken again.
static signin::Problem problemOf(const Error &error)
{
    signin::Problem problem;
    problem.message = error.text();
    problem.retry = true;
    problem.isRefusal = error.reason == Reason::ProviderNotAllowed;
    return problem;
}

// A window that never opened is an error, not a cancellation.
Result<void> SignInService::closedUnfinished(const SignInAttemptPtr &attempt) const
{
    if (m_acceptor.isOutdated(*attempt)) // a sign-out closed it
        return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"), tr("The sign-in was cancelled."));
    if (attempt->window->problem().isEmpty())
        return failure(Reason::Cancelled, QStringLiteral("cancelled"), tr("The sign-in was cancelled."));
    return failure(Reason::Internal, attempt->window->problem(),
        //: "lanyard-signin" is the name of a program and its package
        tr("The sign-in window could not be opened, or it closed unexpectedly. Check that lanyard-signin is "
           "installed, and try again."));
}

QCoro::Task<Result<void>> SignInService::converse(SignInAttemptPtr attempt)
{
    std::optional<Result<void>> outcome;
    for (;;) {
        const std::optional<signin::Event> event = co_await attempt->window->next();
        if (!event)
            co_return outcome.value_or(closedUnfinished(attempt));
        if (const auto *failed = std::get_if<signin::Failed>(&*event))
            outcome = failure(failed->reason, failed->detail);
        const auto *signedIn = std::get_if<signin::SignedIn>(&*event);
        if (!signedIn || (outcome && *outcome))
            continue;
        const signin::SignedIn got = *signedIn;
        const Result<void> accepted = co_await m_acceptor.accept(attempt, got);
        outcome = accepted;
        if (accepted)
            attempt->window->dismiss();
        else
            attempt->window->send(problemOf(accepted.error()));
    }
}

}
