#pragma once

// Takes over what a sign-in window, or the user's own browser, brought. What they say is believed only as far as
// Identity Platform, or IAP, confirms it, and nobody becomes somebody else unasked. Owned by SessionServices; outlives
// the event loop.

#include "iap/identity.h"
#include "session/browser_sign_in.h"
#include "session/sign_in_page.h"
#include "window/window_conversation.h"

#include <memory>

namespace lanyard {

class AccountStore;
class RefreshService;
class SessionHost;
class TokenMinter;
struct AccountKey;
struct BroughtSession;
struct Person;

/// One sign-in and what it is for: in a window, or in the user's own browser. Lives as long as a coroutine holds it.
struct SignInAttempt {
    QString id;
    QString tenant; ///< empty: the page asks
    quint64 epoch = 0; ///< of the resource when this began: a sign-out since then wins
    SignInPage page;
    WindowConversationPtr window; ///< null in the user's own browser
    SessionHost *asker = nullptr; ///< of what the window would ask; set in the user's own browser
    QString browser; ///< "Chromium 156"
};
using SignInAttemptPtr = std::shared_ptr<SignInAttempt>;

class SignInAcceptor {
    Q_DECLARE_TR_FUNCTIONS(lanyard::SignInAcceptor)
public:
    SignInAcceptor(ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, RefreshService &refreshes);

    /// Done when the session is verified.
    QCoro::Task<Result<void>> accept(SignInAttemptPtr attempt, signin::SignedIn got);
    /// The same with what the user's own browser brought: only a token of the very person whose session the browser
    /// got.
    QCoro::Task<Result<void>> acceptFromBrowser(SignInAttemptPtr attempt, BrowserSignIn got);
    /// Whether the user has signed out since the attempt began, or the resource is gone.
    bool isOutdated(const SignInAttempt &attempt) const;
    /// The resource has a session that works: there is nothing to sign in to.
    bool hasSession(const QString &id) const;

private:
    /// The window's session, and whom IAP says that it belongs to.
    struct Owned {
        Cookies cookies;
        StepResult<Identity> owner;
    };

    QCoro::Task<Owned> ownerOf(QString id, QList<signin::CookieLine> lines);
    QCoro::Task<Result<void>> takeToken(SignInAttemptPtr attempt, signin::FirebaseRecord record, Owned session);
    QCoro::Task<Result<void>> takeUntriedToken(
        SignInAttemptPtr attempt, signin::FirebaseRecord record, Owned session, Error whyNot);
    QCoro::Task<Result<void>> takeCookies(SignInAttemptPtr attempt, Owned session, Keeping keeping);
    /// May a session count whose token nobody saw?
    Result<void> checkUnseen() const;
    QCoro::Task<Result<BroughtSession>> broughtBy(SignInAttemptPtr attempt, Owned session);
    QCoro::Task<void> adopt(SignInAttemptPtr attempt, BroughtSession session);
    QCoro::Task<Result<void>> keepAccount(SignInAttemptPtr attempt, Account account, Secret refreshToken);
    static Result<void> checkOwner(const SignInAttempt &attempt, const Identity &owner, const IdToken &token);
    static QCoro::Task<bool> ask(SignInAttemptPtr attempt, signin::Confirm question);
    signin::Confirm firstTakeover(const SignInAttempt &attempt, const Person &newcomer) const;
    static signin::Confirm replacement(const Person &before, const Person &newcomer);
    Person personBefore(const QString &id, const AccountKey &key) const;
    QCoro::Task<Result<void>> confirmAccountReplacement(SignInAttemptPtr attempt, AccountKey key, Person newcomer);

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    TokenMinter &m_tokens;
    RefreshService &m_refreshes;
};

}
