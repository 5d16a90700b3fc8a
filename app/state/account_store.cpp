#include "state/account_store.h"

#include "base/logging.h"
#include "iap/token.h"
#include "state/ledger_store.h"
#include "vault/vault.h"

namespace lanyard {

namespace {

// Another keychain may have been opened, or this one emptied: that alone never means signed out
// (app/vault/README.md#traps).
Error noEntry()
{
    const QString sentence =
        AccountStore::tr("Your keychain does not hold this sign-in. If you use another keychain, open "
                         "it and Lanyard goes on by itself; otherwise sign in again.");
    return Error{Reason::KeychainUnavailable, QStringLiteral("the keychain has no entry for this account"),
        std::nullopt, sentence};
}

}

AccountStore::AccountStore(Vault &vault, LedgerStore &ledger)
    : m_vault(vault)
    , m_ledger(ledger)
{
    m_ledger.addPart([this](Ledger &whole) { writeTo(whole); });
}

void AccountStore::restore(const Ledger &ledger)
{
    m_accounts = ledger.accounts;
    m_pendingDeletions = {ledger.pendingDeletions.begin(), ledger.pendingDeletions.end()};
    tell(m_accounts.keys() + ledger.pendingDeletions);
}

QCoro::Task<void> AccountStore::eraseLeft()
{
    const std::set<AccountKey> leftovers = m_pendingDeletions;
    for (const AccountKey &key : leftovers) {
        if (m_pendingDeletions.contains(key) && !m_adopting.contains(key)) // else a sign-in came between
            co_await erase(key);
    }
}

QCoro::Task<Result<void>> AccountStore::reconcile()
{
    co_await eraseLeft();
    const auto entries = co_await m_vault.keys();
    if (!entries)
        co_return tl::unexpected(entries.error());
    QList<AccountKey> found;
    for (const QString &entry : *entries) {
        const auto key = AccountKey::fromText(entry);
        if (!key || has(*key) || m_pendingDeletions.contains(*key) || generation(*key) > 0)
            continue;
        Account recovered;
        recovered.key = *key;
        m_accounts.insert(*key, recovered);
        found += *key;
        qCInfo(logSession) << "recovered an account from the keychain:" << key->authOrigin << key->tenant;
    }
    if (!found.isEmpty())
        save(found);
    co_return Result<void>();
}

std::optional<Error> AccountStore::refusal(const AccountKey &key) const
{
    const auto it = m_refusals.find(key.toText());
    return it == m_refusals.end() ? std::nullopt : std::optional(*it);
}

QCoro::Task<Result<Secret>> AccountStore::refreshToken(AccountKey key)
{
    const QString entry = key.toText();
    if (m_unsaved.contains(entry))
        co_return m_unsaved.value(entry);
    const auto stored = co_await m_vault.read(entry);
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (!stored->has_value())
        co_return tl::unexpected(noEntry());
    co_return stored->value();
}

Secret AccountStore::takePreviousToken(const AccountKey &key)
{
    return m_previous.take(key.toText());
}

QCoro::Task<Result<void>> AccountStore::storeToken(AccountKey key, Secret refreshToken)
{
    const QString entry = key.toText();
    const quint64 mine = ++m_generations[entry];
    m_adopting.append(key);
    save({key});
    const auto written = co_await m_vault.write(entry, refreshToken);
    if (written && generation(key) == mine)
        co_return Result<void>();
    m_adopting.removeOne(key);
    if (written)
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    if (!has(key)) // it may be there all the same
        m_pendingDeletions.insert(key);
    save({key});
    co_return tl::unexpected(written.error());
}

void AccountStore::add(const Account &account)
{
    const QString entry = account.key.toText();
    m_adopting.removeOne(account.key);
    m_pendingDeletions.erase(account.key); // not before: what was signed out and could not be replaced must still go
    m_accounts.insert(account.key, account);
    m_refusals.remove(entry);
    m_unsaved.remove(entry);
    m_previous.remove(entry);
    save({account.key});
}

QCoro::Task<void> AccountStore::tokenTaken(AccountKey key, quint64 generation, Secret used, Minted minted)
{
    const auto known = m_accounts.find(key);
    if (known == m_accounts.end() || this->generation(key) != generation)
        co_return;
    const QString entry = key.toText();
    const bool isForgiven = m_refusals.remove(entry) > 0;
    const bool isNews = known->person != minted.idToken.person;
    known->person = minted.idToken.person;
    if (isNews)
        m_ledger.saveSoon();
    if (isNews || isForgiven)
        Q_EMIT changed(key);
    if (minted.refreshToken == used && !m_unsaved.contains(entry))
        co_return;
    m_previous.insert(entry, used);
    co_await rotate(key, generation, minted.refreshToken);
}

QCoro::Task<void> AccountStore::rotate(AccountKey key, quint64 generation, Secret refreshToken)
{
    if (this->generation(key) != generation || !has(key))
        co_return;
    const QString entry = key.toText();
    const auto saved = co_await m_vault.write(entry, refreshToken);
    if (this->generation(key) != generation)
        co_return;
    m_unsaved.remove(entry);
    if (saved)
        co_return;
    // The old token is still in the keychain and, as far as known, still good (PROTOCOL.md#open-questions).
    qCWarning(logVault) << "a rotated token is not saved yet:" << code(saved.error().reason) << saved.error().detail;
    m_unsaved.insert(entry, refreshToken);
}

void AccountStore::recordSignOut(const QList<AccountKey> &keys)
{
    for (const AccountKey &key : keys) {
        const QString entry = key.toText();
        ++m_generations[entry];
        m_refusals.remove(entry);
        m_unsaved.remove(entry);
        m_previous.remove(entry);
        m_accounts.remove(key);
        m_pendingDeletions.insert(key);
    }
    save(keys);
}

QCoro::Task<bool> AccountStore::erase(AccountKey key)
{
    const QString entry = key.toText();
    const quint64 mine = generation(key);
    const auto erased = co_await m_vault.erase(entry);
    if (!erased) {
        qCWarning(logVault) << "could not delete an entry yet:" << code(erased.error().reason) << erased.error().detail;
        if (m_vault.state() == KeychainState::Available)
            Q_EMIT eraseFailed();
        co_return false;
    }
    if (generation(key) == mine && m_pendingDeletions.erase(key) > 0) {
        m_ledger.saveSoon();
        Q_EMIT changed(key);
    }
    co_return true;
}

void AccountStore::keptIn(const AccountKey &key, quint64 generation, const QString &recordKey, signin::Storage storage)
{
    const auto it = m_accounts.find(key);
    if (it == m_accounts.end() || this->generation(key) != generation)
        return;
    if (it->recordKey == recordKey && it->storage == storage)
        return;
    it->recordKey = recordKey;
    it->storage = storage;
    save({key});
}

void AccountStore::refuse(const AccountKey &key, quint64 generation, const Error &why)
{
    if (this->generation(key) != generation || !has(key))
        return;
    m_refusals.insert(key.toText(), why);
    Q_EMIT changed(key);
    Q_EMIT refused(key);
}

void AccountStore::liftRefusals(Reason why)
{
    QList<AccountKey> lifted;
    const QList<AccountKey> keys = m_accounts.keys();
    for (const AccountKey &key : keys) {
        const auto refusal = m_refusals.constFind(key.toText());
        if (refusal == m_refusals.constEnd() || refusal->reason != why)
            continue;
        m_refusals.erase(refusal);
        lifted.append(key);
    }
    tell(lifted);
}

// A token on its way into the keychain belongs to nobody yet: if we die now, the next start erases it.
void AccountStore::writeTo(Ledger &ledger) const
{
    ledger.accounts = m_accounts;
    ledger.pendingDeletions = {m_pendingDeletions.begin(), m_pendingDeletions.end()};
    for (const AccountKey &key : m_adopting) {
        if (!has(key) && !m_pendingDeletions.contains(key))
            ledger.pendingDeletions += key;
    }
}

void AccountStore::save(const QList<AccountKey> &changed)
{
    m_ledger.save();
    tell(changed);
}

void AccountStore::tell(const QList<AccountKey> &changed)
{
    for (const AccountKey &key : changed)
        Q_EMIT this->changed(key);
}

}
