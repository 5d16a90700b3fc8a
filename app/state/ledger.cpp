#include "state/ledger.h"

#include "storage/json_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

constexpr signin::Storage kStorages[] = {
    signin::Storage::IndexedDb, signin::Storage::LocalStorage, signin::Storage::SessionStorage};

QLatin1String word(signin::Storage storage)
{
    constexpr QLatin1String kWords[] = {
        QLatin1String("indexedDB"), QLatin1String("localStorage"), QLatin1String("sessionStorage")};
    return kWords[int(storage)];
}

QJsonObject toJson(const Account &account)
{
    return {{QStringLiteral("authOrigin"), account.key.authOrigin}, {QStringLiteral("apiKey"), account.key.apiKey},
        {QStringLiteral("tenant"), account.key.tenant}, {QStringLiteral("uid"), account.person.uid},
        {QStringLiteral("email"), account.person.email}, {QStringLiteral("phoneNumber"), account.person.phoneNumber},
        {QStringLiteral("fullName"), account.person.fullName}, {QStringLiteral("recordKey"), account.recordKey},
        {QStringLiteral("storage"), word(account.storage)}};
}

QJsonObject toJson(const ResourceMemory &memory)
{
    QJsonObject object{{QStringLiteral("url"), memory.url.toString(QUrl::FullyEncoded)},
        {QStringLiteral("authPage"), memory.authPage.toString(QUrl::FullyEncoded)},
        {QStringLiteral("apiKey"), memory.apiKey},
        {QStringLiteral("redirectUri"), memory.redirectUri.toString(QUrl::FullyEncoded)},
        {QStringLiteral("tenants"), QJsonArray::fromStringList(memory.tenants)},
        {QStringLiteral("signedOut"), memory.isSignedOut}, {QStringLiteral("interactive"), memory.isInteractive},
        {QStringLiteral("keeping"), code(memory.keeping)}};
    if (memory.hasTenant)
        object.insert(QStringLiteral("tenant"), memory.tenant);
    return object;
}

/// Empty, or a whole address: half of one would silently forget a pin.
QUrl wholeAddress(JsonReader &object, QLatin1String key, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool comesBack = QUrl(url.toString(QUrl::FullyEncoded), QUrl::StrictMode) == url;
    if (!text.isEmpty() && (!url.isValid() || !comesBack))
        object.fault(key, QStringLiteral("This is not an address."));
    return url;
}

QUrl address(JsonReader &object, QLatin1String key)
{
    return wholeAddress(object, key, object.text(key));
}

/// Early ledgers do not have it.
QUrl addressIfThere(JsonReader &object, QLatin1String key)
{
    return wholeAddress(object, key, object.takeText(key).value_or(QString()));
}

// Nothing is left out when a ledger is written, so what is missing was lost; but early ledgers knew people by their
// e-mail addresses only.
Account accountFrom(JsonReader object)
{
    Account account;
    account.key = {object.text(QLatin1String("authOrigin")), object.text(QLatin1String("apiKey")),
        object.text(QLatin1String("tenant"))};
    if (AccountKey::fromText(account.key.toText()) != account.key)
        object.fault(QLatin1String("apiKey"), QStringLiteral("This belongs to no account."));
    account.person.uid = object.text(QLatin1String("uid"));
    account.person.email = object.text(QLatin1String("email"));
    account.person.phoneNumber = object.takeText(QLatin1String("phoneNumber")).value_or(QString());
    account.person.fullName = object.takeText(QLatin1String("fullName")).value_or(QString());
    account.recordKey = object.text(QLatin1String("recordKey"));
    account.storage = object.word(QLatin1String("storage"), kStorages, word);
    return account;
}

ResourceMemory memoryFrom(JsonReader object)
{
    ResourceMemory memory;
    memory.url = address(object, QLatin1String("url"));
    memory.authPage = address(object, QLatin1String("authPage"));
    memory.apiKey = object.text(QLatin1String("apiKey"));
    memory.redirectUri = addressIfThere(object, QLatin1String("redirectUri"));
    memory.isSignedOut = object.flag(QLatin1String("signedOut"));
    memory.isInteractive = object.flag(QLatin1String("interactive"));
    memory.keeping = object.takeWord(QLatin1String("keeping"), kAllKeepings).value_or(Keeping::User);
    const std::optional<QString> tenant = object.takeText(QLatin1String("tenant"));
    memory.hasTenant = tenant.has_value();
    memory.tenant = tenant.value_or(QString());
    memory.tenants = object.texts(QLatin1String("tenants"));
    return memory;
}

Ledger ledgerFrom(JsonReader &root)
{
    Ledger ledger;
    root.requireVersion1();
    for (const JsonItem &item : root.items(QLatin1String("accounts"))) {
        const Account account = accountFrom(JsonReader(item, root.faults()));
        ledger.accounts.insert(account.key, account);
    }
    for (const JsonItem &item : root.items(QLatin1String("toErase"))) {
        if (const auto key = AccountKey::fromText(item.value.toString()))
            ledger.pendingDeletions += *key;
        else
            root.faults().add(item, QStringLiteral("This belongs to no account."));
    }
    for (const JsonMember &resource : root.members(QLatin1String("resources"), QJsonValue::Object))
        ledger.resources.insert(resource.key, memoryFrom(JsonReader(resource.item, root.faults())));
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

tl::expected<Ledger, JsonError> readLedger(const QByteArray &json)
{
    return readJson(json, ledgerFrom);
}

}
