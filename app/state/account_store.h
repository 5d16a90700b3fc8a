#pragma once

// The accounts: who they are, their refresh tokens (vault), and their generations. Every result that was begun for an
// account carries the generation it began with; it is dropped here, where it would be stored, when a sign-in or a
// sign-out came between (app/README.md#generations). Owned by SessionServices; outlives the event loop.

#include "state/ledger.h"

#include <QHash>
#include <QObject>
#include <optional>
#include <qcorotask.h>
#include <set>

namespace lanyard {

class LedgerStore;
class Vault;
struct Minted;

class AccountStore : public QObject {
    Q_OBJECT
public:
    AccountStore(Vault &vault, LedgerStore &ledger);

    /// What the ledger remembers. At start; accounts that it lost are recovered by reconcile().
    void restore(const Ledger &ledger);
    /// Deletes what was signed out while the keychain could not, and finds accounts that the ledger forgot. At start,
    /// and whenever the keychain becomes available.
    QCoro::Task<Result<void>> reconcile();
    /// The first half of that alone.
    QCoro::Task<void> eraseLeft();

    bool has(const AccountKey &key) const { return m_accounts.contains(key); }
    Account account(const AccountKey &key) const { return m_accounts.value(key); }
    QList<Account> all() const { return m_accounts.values(); }
    /// Has it, or a sign-in is just putting it into the keychain: what a sign-out must end.
    bool mayHave(const AccountKey &key) const { return has(key) || m_adopting.contains(key); }
    QList<AccountKey> allKeys() const { return m_accounts.keys() + m_adopting; }
    /// Signed out, and still to be deleted from the keychain.
    int leftInKeychain() const { return int(m_pendingDeletions.size()); }
    quint64 generation(const AccountKey &key) const { return m_generations.value(key.toText()); }
    /// Why the account's refresh token was refused for good, until the next sign-in.
    std::optional<Error> refusal(const AccountKey &key) const;

    /// The newest, whether the keychain has it yet or not. Reason::KeychainUnavailable with a sentence of its own when
    /// a readable keychain has none.
    QCoro::Task<Result<Secret>> refreshToken(AccountKey key);
    /// The one before the last rotation, for a single try where the new one is refused. Empty: there is none.
    Secret takePreviousToken(const AccountKey &key);
    /// A completed sign-in, first half: its token goes into the keychain. Until add() it is nobody's: whoever dies in
    /// between finds it erased at the next start. An error when a sign-out came between.
    QCoro::Task<Result<void>> storeToken(AccountKey key, Secret refreshToken);
    /// The second half, in the same turn: the account is there, and written at once with all that waits to be.
    void add(const Account &account);
    /// Identity Platform took the token in use: keeps what it told of the person, and the token that it gave instead.
    QCoro::Task<void> tokenTaken(AccountKey key, quint64 generation, Secret used, Minted minted);
    /// The old token stays in the keychain until this one is there. Where the keychain does not take it, it is kept in
    /// memory, and tried again with the next.
    QCoro::Task<void> rotate(AccountKey key, quint64 generation, Secret refreshToken);
    /// These are gone for us, and that is written down in one step with all that waits to be, before anything is done
    /// about it.
    void recordSignOut(const QList<AccountKey> &keys);
    /// Deletes the token of an account that was signed out. False: not now, but as soon as the keychain can.
    QCoro::Task<bool> erase(AccountKey key);
    /// Where the sign-in page keeps its user, as a hidden page found it.
    void keptIn(const AccountKey &key, quint64 generation, const QString &recordKey, signin::Storage storage);
    void refuse(const AccountKey &key, quint64 generation, const Error &why);
    /// Such a refusal may be over. False: there was none.
    void liftRefusals(Reason why);

Q_SIGNALS:
    /// Emitted when what is known of the account has changed, or whether there is one.
    void changed(const lanyard::AccountKey &key);
    /// The keychain is available, and did not delete an entry; it stays in leftInKeychain().
    void eraseFailed();
    /// Emitted when the account's refresh token was refused for good; refusal() says why.
    void refused(const lanyard::AccountKey &key);

private:
    void save(const QList<AccountKey> &changed);
    void tell(const QList<AccountKey> &changed);
    void writeTo(Ledger &ledger) const;

    Vault &m_vault;
    LedgerStore &m_ledger;
    QMap<AccountKey, Account> m_accounts;
    std::set<AccountKey> m_pendingDeletions; ///< signed out, but the keychain could not delete the entry yet
    QList<AccountKey> m_adopting; ///< sign-ins whose token is being written
    QHash<QString, quint64> m_generations; ///< by AccountKey::toText(); never goes back
    QHash<QString, Error> m_refusals;
    QHash<QString, Secret> m_unsaved; ///< rotated, but the keychain would not take it yet
    QHash<QString, Secret> m_previous; ///< see takePreviousToken()
};

}
