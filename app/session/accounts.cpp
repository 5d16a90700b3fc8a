#include "session/accounts.h"

#include "base/logging.h"

namespace lanyard {

namespace {

// Another keychain may have been opened, or this one emptied: that alone never means signed out (design section 10).
Error noEntry()
{
    const QString sentence = Accounts::tr("Your keychain does not hold this sign-in. If you use another keychain, open "
                                          "it and Lanyard goes on by itself; otherwise sign in again.");
    return Error{Reason::KeychainUnavailable, QStringLiteral("the keychain has no entry for this account"),
        std::nullopt, sentence};
}

}

Accounts::Accounts(Vault &vault, LedgerFile &file)
    : m_vault(vault)
    , m_file(file)
{
}

Result<void> Accounts::load()
{
    auto ledger = m_file.load();
    if (!ledger)
        return tl::unexpected(ledger.error());
    m_ledger = *ledger;
    return {};
}

QCoro::Task<Result<void>> Accounts::reconcile()
{
    const QList<AccountKey> leftovers = m_ledger.toErase;
    for (const AccountKey &key : leftovers)
        co_await erase(key);
    const auto entries = co_await m_vault.keys();
    if (!entries)
        co_return tl::unexpected(entries.error());
    bool found = false;
    for (const QString &entry : *entries) {
        const auto key = AccountKey::fromText(entry);
        if (!key || has(*key) || m_ledger.toErase.contains(*key) || generation(*key) > 0)
            continue;
        Account recovered;
        recovered.key = *key;
        m_ledger.accounts.insert(*key, recovered);
        found = true;
        qCInfo(logSession) << "recovered an account from the keychain:" << key->authOrigin << key->tenant;
    }
    if (found)
        save();
    co_return Result<void>();
}

std::optional<Error> Accounts::refusal(const AccountKey &key) const
{
    const auto it = m_refusals.find(key.toText());
    return it == m_refusals.end() ? std::nullopt : std::optional(*it);
}

QCoro::Task<Result<Secret>> Accounts::refreshToken(AccountKey key)
{
    const QString entry = key.toText();
    const auto stored = co_await m_vault.read(entry);
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (!stored->has_value())
        co_return tl::unexpected(noEntry());
    co_return stored->value();
}

QCoro::Task<Result<void>> Accounts::adopt(Account account, Secret refreshToken)
{
    const QString entry = account.key.toText();
    const quint64 mine = ++m_generations[entry];
    m_ledger.toErase.removeAll(account.key);
    m_adopting.append(account.key);
    const auto written = co_await m_vault.write(entry, refreshToken);
    m_adopting.removeOne(account.key);
    if (!written)
        co_return tl::unexpected(written.error());
    if (generation(account.key) != mine)
        co_return failure(Reason::InteractiveRequired, QStringLiteral("signed out meanwhile"));
    m_ledger.accounts.insert(account.key, account);
    m_refusals.remove(entry);
    save();
    co_return Result<void>();
}

QCoro::Task<Result<void>> Accounts::rotate(AccountKey key, quint64 generation, Secret refreshToken)
{
    if (this->generation(key) != generation || !has(key))
        co_return failure(Reason::InteractiveRequired, QStringLiteral("signed out meanwhile"));
    const QString entry = key.toText();
    co_return co_await m_vault.write(entry, refreshToken);
}

QCoro::Task<bool> Accounts::forget(AccountKey key)
{
    const QString entry = key.toText();
    ++m_generations[entry];
    m_refusals.remove(entry);
    m_ledger.accounts.remove(key);
    if (!m_ledger.toErase.contains(key))
        m_ledger.toErase += key;
    save();
    co_return co_await erase(key);
}

QCoro::Task<bool> Accounts::erase(AccountKey key)
{
    const QString entry = key.toText();
    const quint64 mine = generation(key);
    const auto erased = co_await m_vault.erase(entry);
    if (!erased) {
        qCWarning(logVault) << "could not delete an entry yet:" << code(erased.error().reason) << erased.error().detail;
        co_return false;
    }
    if (generation(key) == mine && m_ledger.toErase.removeAll(key) > 0)
        save();
    co_return true;
}

void Accounts::describe(const AccountKey &key, quint64 generation, const QString &uid, const QString &email)
{
    const auto it = m_ledger.accounts.find(key);
    if (it == m_ledger.accounts.end() || this->generation(key) != generation)
        return;
    m_refusals.remove(key.toText());
    if (it->uid == uid && it->email == email)
        return;
    it->uid = uid;
    it->email = email;
    save();
}

void Accounts::refuse(const AccountKey &key, quint64 generation, const Error &why)
{
    if (this->generation(key) != generation || !has(key))
        return;
    m_refusals.insert(key.toText(), why);
    Q_EMIT changed();
}

void Accounts::learn(const QString &resourceId, const Learnt &learnt)
{
    if (m_ledger.resources.value(resourceId) == learnt)
        return;
    m_ledger.resources.insert(resourceId, learnt);
    save();
}

void Accounts::unlearn(const QString &resourceId)
{
    if (m_ledger.resources.remove(resourceId) > 0)
        save();
}

void Accounts::save()
{
    if (const auto saved = m_file.save(m_ledger); !saved)
        Q_EMIT saveFailed(saved.error());
    Q_EMIT changed();
}

}
