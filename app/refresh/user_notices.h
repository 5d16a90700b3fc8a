#pragma once

// What the user hears without having asked, in sentences, and once: of a cause that only a sign-in mends it tells again
// only after a session was refreshed. Owned by SessionServices.

#include "base/result.h"
#include "policy/settings.h"
#include "status/notice.h"
#include "status/sign_out_report.h"

#include <QHash>
#include <QObject>

namespace lanyard {

class AccountStore;
class ResourceRegistry;

class UserNotices : public QObject {
    Q_OBJECT
public:
    UserNotices(const ResourceRegistry &resources, const AccountStore &accounts);

    void setPromptOnExpiry(PromptOnExpiry prompt) { m_prompt = prompt; }

    /// Where the account is what is refused, of all its resources together.
    void signInNeeded(const QString &id, const Error &why);
    void refreshFailed(const QString &id, const Error &why);
    void sessionRefreshed(const QString &id);
    /// What was said of these resources is over.
    void forget(const QStringList &ids);
    /// Sessions that will not be refreshed before their end, as it looks.
    void endingSoon(const QStringList &ids);
    void switched(const QString &id);
    void signedOut(const QStringList &ids, const SignOutReport &report);
    /// @param proxy host and port
    void proxyWaits(const QString &proxy);
    /// @param sentence translated, about policy, settings or the list of accounts
    void problem(const QString &sentence);

Q_SIGNALS:
    void notice(const lanyard::Notice &notice);

private:
    const ResourceRegistry &m_resources;
    const AccountStore &m_accounts;
    PromptOnExpiry m_prompt = PromptOnExpiry::Notify;
    QHash<QString, Reason> m_notifiedReasons; ///< by account or resource: causes the user knows of
};

}
