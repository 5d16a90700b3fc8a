#pragma once

// The accounts: who they are (ledger), their refresh tokens (vault), and their generations. Every result that was begun
// for an account carries the generation it began with; it is dropped here, where it would be stored, when a sign-in or
// a sign-out came between (design section 5). Owned by main; outlives the event loop.

#include "session/ledger.h"
#include "vault/vault.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <optional>
#include <qcorotask.h>

namespace lanyard {

class AccountStore : public QObject {
    Q_OBJECT
public:
    AccountStore(Vault &vault, LedgerFile &file);
    ~AccountStore() override;

    /// Loads the ledger. An error is what the user should know; the accounts are then recovered by reconcile().
    Result<void> load();
    /// Deletes what was signed out while the keychain could not, and finds accounts that the ledger forgot. At start,
    /// and whenever the keychain becomes available.
    QCoro::Task<Result<void>> reconcile();

    bool has(const AccountKey &key) const { return m_ledger.accounts.contains(key); }
    Account account(const AccountKey &key) const { return m_ledger.accounts.value(key); }
    QList<Account> all() const { return m_ledger.accounts.values(); }
    /// Has it, or a sign-in is just putting it into the keychain: what a sign-out must end.
    bool mayHave(const AccountKey &key) const { return has(key) || m_adopting.contains(key); }
    QList<AccountKey> allKeys() const { return m_ledger.accounts.keys() + m_adopting; }
    /// Signed out, and still to be deleted from the keychain.
    int leftInKeychain() const { return int(m_ledger.pendingDeletions.size()); }
    quint64 generation(const AccountKey &key) const { return m_generations.value(key.toText()); }
    /// Why the account's refresh token was refused for good, until the next sign-in.
    std::optional<Error> refusal(const AccountKey &key) const;

    /// Reason::KeychainUnavailable with a sentence of its own when a readable keychain has none.
    QCoro::Task<Result<Secret>> refreshToken(AccountKey key);
    /// A completed sign-in to that resource: token into the keychain, then the account into the ledger. Whoever dies
    /// in between finds the token erased at the next start.
    QCoro::Task<Result<void>> adopt(Account account, Secret refreshToken, QString resourceId);
    /// A rotated token of that generation. The old one stays in the keychain until this one is there.
    QCoro::Task<Result<void>> rotate(AccountKey key, quint64 generation, Secret refreshToken);
    /// Writes a sign-out down in one step, before anything of it is done: these resources, these accounts.
    void recordSignOut(const QMap<QString, Learnt> &resources, const QList<AccountKey> &keys);
    /// Signs out: gone for us at once; the answer says whether it is gone from the keychain too.
    QCoro::Task<bool> forget(AccountKey key);
    /// What a renewal told about the person.
    void describe(const AccountKey &key, quint64 generation, const QString &uid, const QString &email);
    void refuse(const AccountKey &key, quint64 generation, const Error &why);

    const Learnt learnt(const QString &resourceId) const { return m_ledger.resources.value(resourceId); }
    /// Written at once; of a round that learns of hundreds, the others together a little later.
    void learn(const QString &resourceId, const Learnt &learnt);
    void unlearn(const QString &resourceId);
    /// Tries again, if the last attempt to write the ledger failed. Done at every change and once a minute as well.
    void saveAgain();
    bool isSaved() const { return !m_isUnsaved; }

Q_SIGNALS:
    void changed();
    /// See refusal().
    void refused(const lanyard::AccountKey &key);
    /// The ledger cannot be written: told once, until savedAgain().
    void saveFailed(const lanyard::Error &error);
    void savedAgain();

private:
    QCoro::Task<bool> erase(AccountKey key);
    void save();
    void saveLearnt();
    Ledger toSave() const;

    Vault &m_vault;
    LedgerFile &m_file;
    Ledger m_ledger;
    QList<AccountKey> m_adopting; ///< sign-ins whose token is being written
    QHash<QString, quint64> m_generations; ///< by AccountKey::toText(); never goes back
    QHash<QString, Error> m_refusals;
    bool m_isUnsaved = false;
    QTimer m_retry;
    QTimer m_learning; ///< runs while what is learnt waits for more
    bool m_isLearntSaved = true;
};

}
