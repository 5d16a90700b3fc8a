#include "session/ledger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace lanyard {

namespace {

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
    QString text(const char *key) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isString())
            fail(key, QStringLiteral("is no text"));
        return value.toString();
    }
    /// Empty, or a whole address: half of one would silently forget a pin.
    QUrl address(const char *key) const
    {
        const QString address = text(key);
        const QUrl url(address, QUrl::StrictMode);
        if (!address.isEmpty() && !url.isValid())
            fail(key, QStringLiteral("is no address"));
        return url;
    }
    void fail(const char *key, const QString &why) const
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("%1.%2 %3").arg(m_place, QLatin1String(key), why);
    }
    bool flag(const char *key) const { return m_object.value(QLatin1String(key)).toBool(); }

private:
    QJsonObject m_object;
    QString m_place;
    QString &m_problem;
};

Account accountFrom(const Members &members)
{
    Account account;
    account.key = {members.text("authOrigin"), members.text("apiKey"), members.text("tenant")};
    if (AccountKey::fromText(account.key.toText()) != account.key)
        members.fail("apiKey", QStringLiteral("and its neighbours name no account"));
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
    const QJsonArray tenants = object.value(u"tenants").toArray();
    for (const QJsonValue &tenant : tenants)
        learnt.tenants += tenant.toString();
    return learnt;
}
}

QByteArray writeLedger(const Ledger &ledger)
{
    QJsonArray accounts;
    for (const Account &account : ledger.accounts)
        accounts += toJson(account);
    QJsonArray toErase;
    for (const AccountKey &key : ledger.toErase)
        toErase += key.toText();
    QJsonObject resources;
    for (auto it = ledger.resources.begin(); it != ledger.resources.end(); ++it)
        resources.insert(it.key(), toJson(it.value()));
    const QJsonObject root{{QStringLiteral("version"), 1}, {QStringLiteral("accounts"), accounts},
        {QStringLiteral("toErase"), toErase}, {QStringLiteral("resources"), resources}};
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
    Ledger ledger;
    const QJsonArray accounts = root.value(u"accounts").toArray();
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const Account account =
            accountFrom(Members(accounts[i].toObject(), QStringLiteral("accounts[%1]").arg(i), problem));
        ledger.accounts.insert(account.key, account);
    }
    const QJsonArray toErase = root.value(u"toErase").toArray();
    for (const QJsonValue &text : toErase) {
        if (const auto key = AccountKey::fromText(text.toString()))
            ledger.toErase += *key;
        else
            problem = QStringLiteral("toErase holds no account");
    }
    const QJsonObject resources = root.value(u"resources").toObject();
    for (auto it = resources.begin(); it != resources.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        const Members members(object, QStringLiteral("resources.") + it.key(), problem);
        ledger.resources.insert(it.key(), learntFrom(object, members));
    }
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
    QFile file(m_path);
    if (!file.exists())
        return Ledger{};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::Configuration, m_path + QStringLiteral(": ") + file.errorString());
    auto ledger = readLedger(file.readAll());
    file.close();
    if (ledger)
        return ledger;
    QString aside;
    for (int i = 1; aside.isEmpty() || QFile::exists(aside); ++i)
        aside = QStringLiteral("%1.bad-%2").arg(m_path).arg(i);
    const bool moved = file.rename(aside);
    return failure(Reason::Configuration,
        QStringLiteral("%1: %2; %3 %4")
            .arg(m_path, ledger.error().detail,
                moved ? QStringLiteral("moved to") : QStringLiteral("could not be moved to"), aside));
}

Result<void> LedgerFile::save(const Ledger &ledger)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(writeLedger(ledger)) < 0 || !file.commit())
        return failure(Reason::Configuration, m_path + QStringLiteral(": ") + file.errorString());
    return {};
}

}
