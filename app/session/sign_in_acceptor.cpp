#include "session/sign_in_acceptor.h"

#include "base/text/bidi_isolate.h"
#include "base/text/shortened.h"
#include "refresh/brought_session.h"
#include "refresh/refresh_service.h"
#include "refresh/token_minter.h"
#include "session/record_choice.h"
#include "session/session_host.h"
#include "state/account_store.h"
#include "state/refreshed_session.h"
#include "state/resource_accounts.h"
#include "state/resource_registry.h"

namespace lanyard {

namespace {

// Why a session that works cannot be refreshed: the page was let in where we were not.
Error notSilently(const Error &refusal)
{
    const QString sentence = remedy(refusal.reason) == Remedy::ContactAdmin
        ? SignInAcceptor::tr("This session cannot be refreshed silently. %1").arg(refusal.text())
        : SignInAcceptor::tr("This session cannot be refreshed silently, because the sign-in service refuses Lanyard. "
                             "Tell your administrator.");
    return Error{Reason::Configuration, refusal.detail, std::nullopt, sentence};
}

Account accountFor(const AccountKey &key, const signin::FirebaseRecord &record)
{
    Account account;
    account.key = key;
    account.recordKey = record.key;
    account.storage = record.storage;
    return account;
}

QString onButton(const QString &name)
{
    constexpr qsizetype kLongest = 48;
    return isolated(shortened(name, kLongest));
}

}

SignInAcceptor::SignInAcceptor(
    ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, RefreshService &refreshes)
    : m_resources(resources)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_refreshes(refreshes)
{
}

bool SignInAcceptor::isOutdated(const SignInAttempt &attempt) const
{
    const ResourceState *resource = m_resources.find(attempt.id);
    return !resource || resource->epoch() != attempt.epoch;
}

bool SignInAcceptor::hasSession(const QString &id) const
{
    return m_refreshes.isFine(id);
}

QCoro::Task<Result<void>> SignInAcceptor::accept(SignInAttemptPtr attempt, signin::SignedIn got)
{
    const Owned session = co_await ownerOf(attempt->id, got.cookies);
    const auto record = recordOf(got.records, session.owner.value_or(Identity()));
    if (record)
        co_return co_await takeToken(attempt, *record, session);
    const Keeping keeping = whyNoneOf(got);
    co_return co_await takeCookies(attempt, session, keeping);
}

QCoro::Task<Result<void>> SignInAcceptor::acceptFromBrowser(SignInAttemptPtr attempt, BrowserSignIn got)
{
    attempt->browser = got.browser;
    const Identity owner{got.owner.uid, got.owner.tenant, true, {}, got.owner.project};
    const Pin pin = attempt->page.pin;
    const auto kept = signin::usersAmong(got.users, {pin.authOrigin, pin.apiKey, owner.tenant}, Keeping::Nothing);
    const auto record = recordOf(kept.records, owner);
    if (!record)
        co_return failure(Reason::InteractiveRequired, QStringLiteral("no record of the session's owner"),
            tr("The sign-in page did not store your sign-in. Use Lanyard's window to sign in."));
    const Owned session{Cookies(), owner};
    co_return co_await takeToken(attempt, *record, session);
}

QCoro::Task<SignInAcceptor::Owned> SignInAcceptor::ownerOf(QString id, QList<signin::CookieLine> lines)
{
    const ResourceState *resource = m_resources.find(id);
    const QUrl url = resource ? resource->config().url : QUrl();
    Owned session{Cookies::fromLines(url, lines),
        stepError(Reason::IapUnavailable, QStringLiteral("the window brought no session"))};
    if (session.cookies.hasSession())
        session.owner = co_await m_refreshes.identify(url, session.cookies);
    co_return session;
}

QCoro::Task<Result<void>> SignInAcceptor::takeToken(
    SignInAttemptPtr attempt, signin::FirebaseRecord record, Owned session)
{
    AccountKey key;
    key.authOrigin = record.origin;
    key.apiKey = record.apiKey;
    key.tenant = record.tenantId;
    if (key.authOrigin != attempt->page.pin.authOrigin || key.apiKey != attempt->page.pin.apiKey)
        co_return failure(Reason::UntrustedRedirect, QStringLiteral("the window's token is of another sign-in page"));
    const quint64 generation = m_accounts.generation(key);
    const auto minted = co_await m_tokens.exchangeRefreshToken(key, record.refreshToken);
    if (!minted && isAboutUs(minted.error()) && session.cookies.hasSession()) {
        const Error whyNot = notSilently(minted.error().error);
        co_return co_await takeUntriedToken(attempt, record, session, whyNot);
    }
    if (!minted)
        co_return tl::unexpected(minted.error().error);
    const Person person = minted->idToken.person;
    const Identity owner = session.owner.value_or(Identity());
    const auto isOwners = checkOwner(*attempt, owner, minted->idToken);
    if (!isOwners)
        co_return tl::unexpected(isOwners.error());
    const auto confirmed = co_await confirmAccountReplacement(attempt, key, person);
    if (!confirmed)
        co_return tl::unexpected(confirmed.error());
    if (isOutdated(*attempt) || m_accounts.generation(key) != generation) // by another resource's sign-out, too
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    Account account = accountFor(key, record);
    account.person = person;
    const auto kept = co_await keepAccount(attempt, account, minted->refreshToken);
    if (!kept)
        co_return tl::unexpected(kept.error());
    m_tokens.remember(key, minted->idToken);
    co_return co_await m_refreshes.refreshWith(attempt->id, key);
}

// A window's session we ask about ourselves, and what we take is that session; of the user's browser we have IAP's word
// by hearsay and nothing else, so all of it must be so.
Result<void> SignInAcceptor::checkOwner(const SignInAttempt &attempt, const Identity &owner, const IdToken &token)
{
    const bool isSamePerson = !owner.isKnown || token.person.uid == owner.uid;
    const bool isSameAccount = token.tenant == owner.tenant && token.project == owner.project;
    if (isSamePerson && (!attempt.asker || isSameAccount))
        return {};
    return failure(Reason::UntrustedRedirect, QStringLiteral("the token is not of whom the page says"));
}

QCoro::Task<Result<void>> SignInAcceptor::keepAccount(SignInAttemptPtr attempt, Account account, Secret refreshToken)
{
    const auto stored = co_await m_accounts.storeToken(account.key, refreshToken);
    if (!stored)
        co_return tl::unexpected(stored.error());
    // From here on it comes back by itself, and so does the tenant before, unless nobody can come back there.
    const ResourceState *resource = m_resources.find(attempt->id);
    const auto before = resource ? accountOf(*resource, m_accounts) : std::nullopt;
    const bool comesBack = before && !m_accounts.refusal(*before);
    m_resources.apply(attempt->id, &ResourceState::signedIn, account.key.tenant, comesBack);
    m_accounts.add(account);
    co_return Result<void>();
}

// Identity Platform refuses us, not the person: the window's session works, for its hour. Only a page that refreshes by
// itself, and has just done so for this very person, makes the token worth keeping.
QCoro::Task<Result<void>> SignInAcceptor::takeUntriedToken(
    SignInAttemptPtr attempt, signin::FirebaseRecord record, Owned owned, Error whyNot)
{
    auto session = co_await broughtBy(attempt, owned);
    if (!session)
        co_return tl::unexpected(session.error());
    session->whyNot = whyNot;
    const ResourceState *resource = m_resources.find(attempt->id);
    const bool isWeb = resource && resource->config().refresh == RefreshMode::Web;
    if (!isWeb || session->person.uid.isEmpty() || session->account.tenant != record.tenantId) {
        co_await adopt(attempt, *session);
        co_return Result<void>();
    }
    Account account = accountFor(session->account, record);
    account.person = session->person;
    const Secret token = record.refreshToken;
    const quint64 generation = m_accounts.generation(account.key);
    const auto tried = co_await m_refreshes.tryOut(attempt->id, account, token);
    if (isOutdated(*attempt) || m_accounts.generation(account.key) != generation)
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    if (!tried) {
        co_await adopt(attempt, *session);
        co_return Result<void>();
    }
    const auto kept = co_await keepAccount(attempt, account, token);
    if (!kept)
        co_return tl::unexpected(kept.error());
    m_refreshes.keep(attempt->id, account.key, *tried);
    co_return Result<void>();
}

// Whose place a newcomer with that key would take.
Person SignInAcceptor::personBefore(const QString &id, const AccountKey &key) const
{
    const Person before = m_accounts.account(key).person;
    const ResourceState *resource = m_resources.find(id);
    if (before.uid.isEmpty() && resource && resource->live() && resource->live()->account == key)
        return resource->live()->person;
    return before;
}

QCoro::Task<bool> SignInAcceptor::ask(SignInAttemptPtr attempt, signin::Confirm question)
{
    if (!attempt->asker) {
        const std::optional<bool> answer = co_await attempt->window->ask(question);
        co_return answer.value_or(false);
    }
    const Question asked = Question{question.title, question.text, question.accept, question.reject};
    const bool isAgreed = co_await attempt->asker->ask(asked);
    co_return isAgreed;
}

// Nobody sees there who is signed in: a link may have done it.
signin::Confirm SignInAcceptor::firstTakeover(const SignInAttempt &attempt, const Person &newcomer) const
{
    const QString name = nameOf(newcomer);
    signin::Confirm confirm;
    //: %1: a resource's name
    confirm.title = tr("Sign in to %1").arg(m_resources.nameOf(attempt.id));
    //: %1: a browser's name, %2: an e-mail address, a phone number or a name
    confirm.text = tr("In %1 you signed in as %2. Is that you, and may Lanyard keep you signed in?")
                       .arg(isolated(attempt.browser), isolated(name));
    //: %1: an e-mail address, a phone number or a name
    confirm.accept = tr("Use %1").arg(onButton(name));
    confirm.reject = tr("Cancel");
    return confirm;
}

// The wrong-person guard: an account, or a session, that would become somebody else's, or comes from a browser for the
// first time.
QCoro::Task<Result<void>> SignInAcceptor::confirmAccountReplacement(
    SignInAttemptPtr attempt, AccountKey key, Person newcomer)
{
    const Person before = personBefore(attempt->id, key);
    const bool isFirst = before.uid.isEmpty();
    if (before.uid == newcomer.uid || (isFirst && !attempt->asker))
        co_return Result<void>();
    const signin::Confirm question = isFirst ? firstTakeover(*attempt, newcomer) : replacement(before, newcomer);
    const bool mayReplace = co_await ask(attempt, question);
    if (mayReplace)
        co_return Result<void>();
    const QString sentence = attempt->asker
        ? tr("Nothing was changed.")
        : tr("Nothing was changed. Sign in with your own account, or close this window.");
    co_return failure(Reason::Cancelled, QStringLiteral("another person"), sentence);
}

signin::Confirm SignInAcceptor::replacement(const Person &before, const Person &newcomer)
{
    const QString name = nameBeside(newcomer, before);
    const QString former = nameBeside(before, newcomer);
    signin::Confirm confirm;
    confirm.title = tr("Different account");
    //: %1 and %2: e-mail addresses, phone numbers or names
    confirm.text =
        tr("You signed in as %1, but this account was %2. Replace it?").arg(isolated(name), isolated(former));
    //: %1: an e-mail address, a phone number or a name
    confirm.accept = tr("Use %1").arg(onButton(name));
    confirm.reject = tr("Keep %1").arg(onButton(former));
    return confirm;
}

// A page that keeps no token: its session is taken over as it is, and cannot be refreshed silently.
QCoro::Task<Result<void>> SignInAcceptor::takeCookies(SignInAttemptPtr attempt, Owned owned, Keeping keeping)
{
    auto session = co_await broughtBy(attempt, owned);
    if (!session)
        co_return tl::unexpected(session.error());
    session->keeping = keeping;
    co_await adopt(attempt, *session);
    co_return Result<void>();
}

Result<void> SignInAcceptor::checkUnseen() const
{
    const auto provided = m_tokens.checkUnseen();
    if (provided)
        return {};
    return failure(provided.error().reason, provided.error().detail,
        tr("Your organisation allows only certain ways of signing in, and this sign-in page does not tell Lanyard "
           "which one you used. Tell your administrator."));
}

// Whose session it is, by IAP's own word; the user has agreed to whoever that is.
QCoro::Task<Result<BroughtSession>> SignInAcceptor::broughtBy(SignInAttemptPtr attempt, Owned owned)
{
    if (!owned.owner)
        co_return tl::unexpected(owned.owner.error().error);
    const auto provided = checkUnseen();
    if (!provided)
        co_return tl::unexpected(provided.error());
    const Identity owner = *owned.owner;
    BroughtSession session;
    session.cookies = owned.cookies;
    session.account = AccountKey{attempt->page.pin.authOrigin, attempt->page.pin.apiKey, owner.tenant};
    session.person.uid = owner.uid;
    session.person.email = owner.email;
    session.project = owner.project;
    session.authPage = attempt->page.url;
    if (owner.isKnown) {
        const auto confirmed = co_await confirmAccountReplacement(attempt, session.account, session.person);
        if (!confirmed)
            co_return tl::unexpected(confirmed.error());
    }
    if (isOutdated(*attempt))
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    // The policy may have changed while the window was open, or while the user was asked.
    const auto stillProvided = checkUnseen();
    if (!stillProvided)
        co_return tl::unexpected(stillProvided.error());
    const ResourceState *resource = m_resources.find(attempt->id);
    const bool isPinned = resource && resource->config().authPage.isValid();
    if (isPinned && resource->pin() != attempt->page.pin)
        co_return failure(Reason::UntrustedRedirect, QStringLiteral("the policy names another sign-in page now"));
    co_return session;
}

QCoro::Task<void> SignInAcceptor::adopt(SignInAttemptPtr attempt, BroughtSession session)
{
    const AccountKey key = session.account;
    const QString former = m_accounts.account(key).person.uid;
    const bool isReplaced = !former.isEmpty() && !session.person.uid.isEmpty() && former != session.person.uid;
    m_refreshes.adopt(attempt->id, session);
    if (!isReplaced)
        co_return;
    m_accounts.recordSignOut({key}); // as the user agreed: else the former person would come back by themselves
    m_tokens.forget(key);
    co_await m_accounts.erase(key);
}

}
