#include "session/ledger.h"

#include "base/logging.h"
#include "storage/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

constexpr qint64 kLargestLedger = 16 * 1024 * 1024;
constexpr const char *kStorages[] = {"indexedDB", "localStorage", "sessionStorage"};

QJsonObject toJson(const Account &account)
{
    return {{QStringLiteral("authOrigin"), account.key.authOrigin}, {QStringLiteral("apiKey"), account.key.apiKey},
        {QStringLiteral("tenant"), account.key.tenant}, {QStringLiteral("uid"), account.uid},
        {QStringLiteral("email"), account.email}, {QStringLiteral("recordKey"), account.recordKey},
        {QStringLiteral("storage"), QLatin1String(kStorages[int(account.storage)])}};
}

QJsonObject toJson(const Learnt &learnt)
{
    QJsonObject object{{QStringLiteral("url"), learnt.url.toString(QUrl::FullyEncoded)},
        {QStringLiteral("authPage"), learnt.authPage.toString(QUrl::FullyEncoded)},
        {QStringLiteral("apiKey"), learnt.apiKey},
        {QStringLiteral("tenants"), QJsonArray::fromStringList(learnt.tenants)},
        {QStringLiteral("signedOut"), learnt.isSignedOut}, {QStringLiteral("interactive"), learnt.isInteractive}};
    if (learnt.hasTenant)
        object.insert(QStringLiteral("tenant"), learnt.tenant);
    return object;
}

/// Reads members of one JSON object and remembers the first that is wrong.
class Members {
public:
    Members(QJsonObject object, QString place, QString &problem)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_problem(problem)
    {
    }
    QString text(const char *key) const { return member(key, QJsonValue::String, "a text").toString(); }
    bool flag(const char *key) const { return member(key, QJsonValue::Bool, "true or false").toBool(); }
    QJsonArray list(const char *key) const { return member(key, QJsonValue::Array, "a list").toArray(); }
    QJsonObject object(const char *key) const { return member(key, QJsonValue::Object, "an object").toObject(); }
    /// Empty, or a whole address: half of one would silently forget a pin.
    QUrl address(const char *key) const
    {
        const QString address = text(key);
        const QUrl url(address, QUrl::StrictMode);
        const bool comesBack = QUrl(url.toString(QUrl::FullyEncoded), QUrl::StrictMode) == url;
        if (!address.isEmpty() && (!url.isValid() || !comesBack))
            fail(key, "no address");
        return url;
    }
    void fail(const char *key, const char *why) const
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("%1%2 is %3").arg(m_place, QLatin1String(key), QLatin1String(why));
    }

private:
    // Nothing is left out when it is written, so what is missing was lost.
    QJsonValue member(const char *key, QJsonValue::Type type, const char *kind) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.type() != type && m_problem.isEmpty())
            m_problem = QStringLiteral("%1%2 is not %3").arg(m_place, QLatin1String(key), QLatin1String(kind));
        return value;
    }

    QJsonObject m_object;
    QString m_place;
    QString &m_problem;
};

Account accountFrom(const Members &members)
{
    Account account;
    account.key = {members.text("authOrigin"), members.text("apiKey"), members.text("tenant")};
    if (AccountKey::fromText(account.key.toText()) != account.key)
        members.fail("apiKey", "of no account");
    account.uid = members.text("uid");
    account.email = members.text("email");
    account.recordKey = members.text("recordKey");
    const QString storage = members.text("storage");
    for (int i = 0; i < 3; ++i) {
        if (storage == QLatin1String(kStorages[i]))
            account.storage = signin::Storage(i);
    }
    return account;
}

Learnt learntFrom(const QJsonObject &object, const Members &members)
{
    Learnt learnt;
    learnt.url = members.address("url");
    learnt.authPage = members.address("authPage");
    learnt.apiKey = members.text("apiKey");
    learnt.isSignedOut = members.flag("signedOut");
    learnt.isInteractive = members.flag("interactive");
    learnt.hasTenant = object.contains(u"tenant");
    learnt.tenant = learnt.hasTenant ? members.text("tenant") : QString();
    const QJsonArray tenants = members.list("tenants");
    for (const QJsonValue &tenant : tenants)
        learnt.tenants += tenant.toString();
    return learnt;
}

Ledger ledgerFrom(const Members &root, QString &problem)
{
    Ledger ledger;
    const QJsonArray accounts = root.list("accounts");
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const Account account =
            accountFrom(Members(accounts[i].toObject(), QStringLiteral("accounts[%1].").arg(i), problem));
        ledger.accounts.insert(account.key, account);
    }
    const QJsonArray pendingDeletions = root.list("toErase");
    for (const QJsonValue &text : pendingDeletions) {
        if (const auto key = AccountKey::fromText(text.toString()))
            ledger.pendingDeletions += *key;
        else
            problem = QStringLiteral("toErase holds no account");
    }
    const QJsonObject resources = root.object("resources");
    for (auto it = resources.begin(); it != resources.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        const Members members(object, QStringLiteral("resources.%1.").arg(it.key()), problem);
        ledger.resources.insert(it.key(), learntFrom(object, members));
    }
    return ledger;
}

}

QByteArray writeLedger(const Ledger &ledger)
{
    QJsonArray accounts;
    for (const Account &account : ledger.accounts)
        accounts += toJson(account);
    QJsonArray pendingDeletions;
    for (const AccountKey &key : ledger.pendingDeletions)
        pendingDeletions += key.toText();
    QJsonObject resources;
    for (auto it = ledger.resources.begin(); it != ledger.resources.end(); ++it)
        resources.insert(it.key(), toJson(it.value()));
    const QJsonObject root{{QStringLiteral("version"), 1}, {QStringLiteral("accounts"), accounts},
        {QStringLiteral("toErase"), pendingDeletions}, {QStringLiteral("resources"), resources}};
    return QJsonDocument(root).toJson();
}

Result<Ledger> readLedger(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return failure(Reason::Configuration,
            QStringLiteral("at byte %1: %2").arg(parseError.offset).arg(parseError.errorString()));
    const QJsonObject root = document.object();
    if (root.value(u"version").toInt() != 1)
        return failure(Reason::Configuration, QStringLiteral("version is not 1"));
    QString problem;
    const Ledger ledger = ledgerFrom(Members(root, QString(), problem), problem);
    if (!problem.isEmpty())
        return failure(Reason::Configuration, problem);
    return ledger;
}

LedgerFile::LedgerFile(QString path)
    : m_path(std::move(path))
{
}

Result<Ledger> LedgerFile::load()
{
    if (!mayExist(m_path))
        return Ledger{};
    const auto ledger = read();
    if (ledger)
        return ledger;
    const QString aside = moveAside(m_path);
    qCWarning(logSession).noquote() << ledger.error().detail;
    Error error = ledger.error();
    if (!aside.isEmpty())
        //: %1: a file's name
        error.sentence = tr("The list of accounts was damaged and is rebuilt from the keychain. The damaged file is "
                            "kept as %1.")
                             .arg(aside);
    else
        error.sentence = tr("The list of accounts was damaged and is rebuilt from the keychain.");
    return tl::unexpected(error);
}

Result<Ledger> LedgerFile::read() const
{
    const auto json = readFile(m_path, kLargestLedger);
    if (!json)
        return tl::unexpected(json.error());
    auto ledger = readLedger(*json);
    if (!ledger)
        ledger.error().detail.prepend(m_path + QStringLiteral(": "));
    return ledger;
}

Result<void> LedgerFile::save(const Ledger &ledger)
{
    return replaceFile(m_path, writeLedger(ledger));
}

}
