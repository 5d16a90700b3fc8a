#include "session/account_store.h"

#include "base/logging.h"

namespace lanyard {

namespace {

// Another keychain may have been opened, or this one emptied: that alone never means signed out (design section 10).
Error noEntry()
{
    const QString sentence =
        AccountStore::tr("Your keychain does not hold this sign-in. If you use another keychain, open "
                         "it and Lanyard goes on by itself; otherwise sign in again.");
    return Error{Reason::KeychainUnavailable, QStringLiteral("the keychain has no entry for this account"),
        std::nullopt, sentence};
}

}

AccountStore::AccountStore(Vault &vault, LedgerFile &file)
    : m_vault(vault)
    , m_file(file)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(std::chrono::minutes(1));
    m_retry.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_retry, &QTimer::timeout, this, &AccountStore::saveAgain);
    m_learning.setSingleShot(true);
    m_learning.setInterval(std::chrono::milliseconds(500));
    connect(&m_learning, &QTimer::timeout, this, &AccountStore::saveLearnt);
}

AccountStore::~AccountStore()
{
    if (!m_isLearntSaved)
        m_file.save(toSave());
}

Result<void> AccountStore::load()
{
    auto ledger = m_file.load();
    if (!ledger)
        return tl::unexpected(ledger.error());
    m_ledger = *ledger;
    return {};
}

QCoro::Task<Result<void>> AccountStore::reconcile()
{
    const QList<AccountKey> leftovers = m_ledger.pendingDeletions;
    for (const AccountKey &key : leftovers) {
        if (m_ledger.pendingDeletions.contains(key) && !m_adopting.contains(key)) // else a sign-in came between
            co_await erase(key);
    }
    const auto entries = co_await m_vault.keys();
    if (!entries)
        co_return tl::unexpected(entries.error());
    bool found = false;
    for (const QString &entry : *entries) {
        const auto key = AccountKey::fromText(entry);
        if (!key || has(*key) || m_ledger.pendingDeletions.contains(*key) || generation(*key) > 0)
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

std::optional<Error> AccountStore::refusal(const AccountKey &key) const
{
    const auto it = m_refusals.find(key.toText());
    return it == m_refusals.end() ? std::nullopt : std::optional(*it);
}

QCoro::Task<Result<Secret>> AccountStore::refreshToken(AccountKey key)
{
    const QString entry = key.toText();
    const auto stored = co_await m_vault.read(entry);
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (!stored->has_value())
        co_return tl::unexpected(noEntry());
    co_return stored->value();
}

QCoro::Task<Result<void>> AccountStore::adopt(Account account, Secret refreshToken, QString resourceId)
{
    const QString entry = account.key.toText();
    const quint64 mine = ++m_generations[entry];
    m_adopting.append(account.key);
    save();
    const auto written = co_await m_vault.write(entry, refreshToken);
    m_adopting.removeOne(account.key);
    if (!written) {
        save();
        co_return tl::unexpected(written.error());
    }
    if (generation(account.key) != mine)
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    m_ledger.pendingDeletions.removeAll(
        account.key); // not before: what was signed out and could not be replaced must still go
    m_ledger.accounts.insert(account.key, account);
    if (const auto learnt = m_ledger.resources.find(resourceId); learnt != m_ledger.resources.end())
        learnt->signIn(account.key.tenant); // from here on it comes back by itself
    m_refusals.remove(entry);
    save();
    co_return Result<void>();
}

QCoro::Task<Result<void>> AccountStore::rotate(AccountKey key, quint64 generation, Secret refreshToken)
{
    if (this->generation(key) != generation || !has(key))
        co_return failure(Reason::Superseded, QStringLiteral("signed out meanwhile"));
    const QString entry = key.toText();
    co_return co_await m_vault.write(entry, refreshToken);
}

QCoro::Task<bool> AccountStore::forget(AccountKey key)
{
    const QString entry = key.toText();
    ++m_generations[entry];
    m_refusals.remove(entry);
    recordSignOut({}, {key});
    co_return co_await erase(key);
}

void AccountStore::recordSignOut(const QMap<QString, Learnt> &resources, const QList<AccountKey> &keys)
{
    const Ledger before = m_ledger;
    m_ledger.resources.insert(resources);
    for (const AccountKey &key : keys) {
        m_ledger.accounts.remove(key);
        if (!m_ledger.pendingDeletions.contains(key))
            m_ledger.pendingDeletions += key;
    }
    if (m_ledger != before)
        save();
}

QCoro::Task<bool> AccountStore::erase(AccountKey key)
{
    const QString entry = key.toText();
    const quint64 mine = generation(key);
    const auto erased = co_await m_vault.erase(entry);
    if (!erased) {
        qCWarning(logVault) << "could not delete an entry yet:" << code(erased.error().reason) << erased.error().detail;
        co_return false;
    }
    if (generation(key) == mine && m_ledger.pendingDeletions.removeAll(key) > 0)
        save();
    co_return true;
}

void AccountStore::describe(const AccountKey &key, quint64 generation, const QString &uid, const QString &email)
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

void AccountStore::refuse(const AccountKey &key, quint64 generation, const Error &why)
{
    if (this->generation(key) != generation || !has(key))
        return;
    m_refusals.insert(key.toText(), why);
    Q_EMIT changed();
    Q_EMIT refused(key);
}

void AccountStore::learn(const QString &resourceId, const Learnt &learnt)
{
    if (m_ledger.resources.value(resourceId) == learnt)
        return;
    m_ledger.resources.insert(resourceId, learnt);
    m_isLearntSaved = false;
    if (m_learning.isActive())
        Q_EMIT changed();
    else
        saveLearnt();
}

void AccountStore::saveLearnt()
{
    if (m_isLearntSaved)
        return;
    save();
    m_learning.start();
}

void AccountStore::unlearn(const QString &resourceId)
{
    if (m_ledger.resources.remove(resourceId) > 0)
        save();
}

// A token on its way into the keychain belongs to nobody yet: if we die now, the next start erases it.
Ledger AccountStore::toSave() const
{
    Ledger ledger = m_ledger;
    for (const AccountKey &key : m_adopting) {
        if (!has(key) && !ledger.pendingDeletions.contains(key))
            ledger.pendingDeletions += key;
    }
    return ledger;
}

void AccountStore::save()
{
    const auto saved = m_file.save(toSave());
    m_isLearntSaved = true; // or m_retry will
    const bool wasUnsaved = std::exchange(m_isUnsaved, !saved);
    if (!saved)
        m_retry.start();
    if (!saved && !wasUnsaved)
        Q_EMIT saveFailed(saved.error());
    if (saved && wasUnsaved)
        Q_EMIT savedAgain();
    Q_EMIT changed();
}

void AccountStore::saveAgain()
{
    if (m_isUnsaved)
        save();
}

}
