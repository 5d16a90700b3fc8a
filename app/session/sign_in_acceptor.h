#pragma once

// Takes over what a sign-in window brought. It is believed only as far as Identity Platform, or IAP, confirms it, and
// nobody becomes somebody else unasked. Owned by SessionServices; outlives the event loop.

#include "iap/identity.h"
#include "session/sign_in_page.h"
#include "window/window_conversation.h"

#include <memory>

namespace lanyard {

class AccountStore;
class RefreshService;
class TokenMinter;
struct AccountKey;
struct BroughtSession;
struct Person;

/// One window and what it is for. Lives as long as a coroutine holds it.
struct SignInAttempt {
    QString id;
    QString tenant; ///< empty: the page asks
    quint64 epoch = 0; ///< of the resource when this began: a sign-out since then wins
    SignInPage page;
    WindowConversationPtr window;
};
using SignInAttemptPtr = std::shared_ptr<SignInAttempt>;

class SignInAcceptor {
    Q_DECLARE_TR_FUNCTIONS(lanyard::SignInAcceptor)
public:
    SignInAcceptor(ResourceRegistry &resources, AccountStore &accounts, TokenMinter &tokens, RefreshService &refreshes);

    /// Done when the session is verified.
    QCoro::Task<Result<void>> accept(SignInAttemptPtr attempt, signin::SignedIn got);
    /// The user signed out since, or the resource is gone.
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
    QCoro::Task<Result<BroughtSession>> broughtBy(SignInAttemptPtr attempt, Owned session);
    QCoro::Task<void> adopt(SignInAttemptPtr attempt, BroughtSession session);
    QCoro::Task<Result<void>> keepAccount(SignInAttemptPtr attempt, Account account, Secret refreshToken);
    Person personBefore(const QString &id, const AccountKey &key) const;
    QCoro::Task<Result<void>> confirmAccountReplacement(SignInAttemptPtr attempt, AccountKey key, Person newcomer);

    ResourceRegistry &m_resources;
    AccountStore &m_accounts;
    TokenMinter &m_tokens;
    RefreshService &m_refreshes;
};

}
