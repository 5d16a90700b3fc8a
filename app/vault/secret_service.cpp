#include "vault/secret_service.h"

#include "base/logging.h"
#include "vault/glib_workarounds.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <algorithm>
#include <limits>
#include <qcorodbuspendingcall.h>

namespace lanyard {

using Attributes = QMap<QString, QString>;

static const QString kServiceName = QStringLiteral("org.freedesktop.secrets");
static const QString kServicePath = QStringLiteral("/org/freedesktop/secrets");
static const QString kServiceInterface = QStringLiteral("org.freedesktop.Secret.Service");
static const QString kCollectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
static const QString kItemInterface = QStringLiteral("org.freedesktop.Secret.Item");
static const QString kObjectPath = QStringLiteral("o"); // signatures of answers
static const QString kPathList = QStringLiteral("ao");
static const QString kTwoPathLists = QStringLiteral("aoao");
static const QString kVariant = QStringLiteral("v");
static const QString kProperties = QStringLiteral("a{sv}");
static const QString kPropertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

static QDBusMessage readAlias()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kServiceName, kServicePath, kServiceInterface, QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    return message;
}

static QDBusMessage searchItems(const Attributes &attributes)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kServiceName, kServicePath, kServiceInterface, QStringLiteral("SearchItems"));
    message << QVariant::fromValue(attributes);
    return message;
}

/// In one collection; a locked one says what it can say without a prompt.
static QDBusMessage searchCollection(const QString &path, const Attributes &attributes)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kServiceName, path, kCollectionInterface, QStringLiteral("SearchItems"));
    message << QVariant::fromValue(attributes);
    return message;
}

static QDBusMessage getProperty(const QString &path, const QString &interface, const QString &name)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kServiceName, path, kPropertiesInterface, QStringLiteral("Get"));
    message << interface << name;
    return message;
}

static QDBusMessage getItem(const QString &path)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kServiceName, path, kPropertiesInterface, QStringLiteral("GetAll"));
    message << kItemInterface;
    return message;
}

/// That entry, and unlocked. A daemon may give an old path to another one.
static bool isOpen(const QVariant &properties, const Attributes &wanted)
{
    const auto item = qdbus_cast<QVariantMap>(properties);
    const QVariant locked = item.value(QStringLiteral("Locked"));
    const auto attributes = qdbus_cast<Attributes>(item.value(QStringLiteral("Attributes")));
    const auto isSame = [&attributes](const auto &one) { return attributes.value(one.first) == one.second; };
    return locked.typeId() == QMetaType::Bool && !locked.toBool()
        && std::all_of(wanted.keyValueBegin(), wanted.keyValueEnd(), isSame);
}

static QList<QDBusObjectPath> paths(const QVariant &argument)
{
    return qdbus_cast<QList<QDBusObjectPath>>(argument);
}

static Presence presence(const QVariantList &unlockedAndLocked)
{
    if (!paths(unlockedAndLocked.at(0)).isEmpty())
        return Presence::Present;
    return paths(unlockedAndLocked.at(1)).isEmpty() ? Presence::Absent : Presence::PresentLocked;
}

SecretService::SecretService(const QDBusConnection &bus, const QString &service, std::chrono::milliseconds timeout)
    : m_bus(bus)
    , m_service(service)
    , m_timeout(int(timeout.count()))
    , m_watcher(kServiceName, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    qDBusRegisterMetaType<Attributes>();
    listen();
}

// The matches name no service: QtDBus would look up its owner, and block.
void SecretService::listen()
{
    for (const char *signal : {"CollectionCreated", "CollectionChanged", "CollectionDeleted"})
        m_bus.connect(QString(), kServicePath, kServiceInterface, QLatin1String(signal), this, SIGNAL(changed()));
    m_bus.connect(QString(), QString(), kPropertiesInterface, QStringLiteral("PropertiesChanged"),
        {kCollectionInterface}, QString(), this, SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_isHung = false;
        m_items.clear();
        forgetLibsecretSession();
        Q_EMIT daemonChanged();
        Q_EMIT changed();
    });
}

void SecretService::onPropertiesChanged(
    const QString &interface, const QVariantMap &changedOnes, const QStringList &invalidated)
{
    Q_UNUSED(interface)
    const QString locked = QStringLiteral("Locked");
    if (changedOnes.contains(locked) || invalidated.contains(locked))
        Q_EMIT changed();
}

// A service with a locked collection is not searched: KeePassXC prompts for its password first, and answers after that.
QCoro::Task<ProbeResult> SecretService::probe(QString key, DaemonStart start)
{
    ProbeResult result;
    const auto collection = co_await defaultCollection(start);
    if (!collection) {
        result.detail = collection.error().detail;
        co_return result;
    }
    if (collection->state != KeychainState::Available || key.isEmpty()) {
        result.state = collection->state;
        co_return result;
    }
    const QDBusMessage search = searchItems(attributesOf(key));
    const auto found = co_await call(search, kTwoPathLists, start);
    if (!found) {
        result.detail = found.error().detail;
        co_return result;
    }
    result.state = collection->state;
    result.presence = presence(*found);
    remember(key, collection->path, found->at(0));
    co_return result;
}

// One question instead of three where the entry was found before: an item that is there and unlocked is in a collection
// that is so.
QCoro::Task<ProbeResult> SecretService::probeToRead(QString key)
{
    const QString item = m_items.take(key);
    if (!item.isEmpty()) {
        const QDBusMessage question = getItem(item);
        const auto answer = co_await call(question, kProperties, DaemonStart::Allowed);
        if (answer && isOpen(answer->at(0), attributesOf(key))) {
            m_items.insert(key, item);
            co_return ProbeResult{KeychainState::Available, Presence::Present, QString()};
        }
    }
    const ProbeResult seen = co_await probe(key, DaemonStart::Allowed);
    co_return seen;
}

QMap<QString, QString> SecretService::attributesOf(const QString &key) const
{
    return {{QStringLiteral("server"), m_service}, {QStringLiteral("user"), key}};
}

// Elsewhere than in the default collection it says nothing about that one's state.
void SecretService::remember(const QString &key, const QString &collection, const QVariant &unlocked)
{
    m_items.remove(key);
    const QList<QDBusObjectPath> items = paths(unlocked);
    for (const QDBusObjectPath &item : items) {
        if (item.path().startsWith(collection + u'/'))
            m_items.insert(key, item.path());
    }
}

QCoro::Task<Result<QStringList>> SecretService::keys()
{
    const auto collection = co_await defaultCollection(DaemonStart::Allowed);
    if (!collection)
        co_return tl::unexpected(collection.error());
    const bool isLocked = collection->state == KeychainState::Locked;
    const Attributes wanted{{QStringLiteral("server"), m_service}};
    const QDBusMessage search = isLocked ? searchCollection(collection->path, wanted) : searchItems(wanted);
    const QString signature = isLocked ? kPathList : kTwoPathLists;
    const auto found = co_await call(search, signature, DaemonStart::Allowed);
    if (!found)
        co_return tl::unexpected(found.error());

    QStringList keys;
    const QList<QDBusObjectPath> items = paths(found->value(0)) + paths(found->value(1));
    for (const QDBusObjectPath &item : items) {
        const auto user = co_await userOf(item.path());
        if (!user)
            co_return tl::unexpected(user.error());
        keys.append(*user);
    }
    // gnome-keyring lists a locked collection, KeePassXC does not.
    if (keys.isEmpty() && isLocked)
        co_return failure(Reason::KeychainLocked, QStringLiteral("a locked keychain lists no entries"));
    keys.sort();
    keys.removeDuplicates();
    co_return keys;
}

QCoro::Task<Result<SecretService::Collection>> SecretService::defaultCollection(DaemonStart start)
{
    const QDBusMessage alias = readAlias();
    const auto answer = co_await call(alias, kObjectPath, start);
    if (!answer)
        co_return tl::unexpected(answer.error());
    Collection collection;
    collection.path = qvariant_cast<QDBusObjectPath>(answer->at(0)).path();
    collection.state = KeychainState::NoKeyring;
    if (collection.path == QLatin1String("/")) // the user has to choose a password first; we never prompt by ourselves
        co_return collection;
    const QDBusMessage locked = getProperty(collection.path, kCollectionInterface, QStringLiteral("Locked"));
    const auto isLocked = co_await call(locked, kVariant, start);
    if (!isLocked)
        co_return tl::unexpected(isLocked.error());
    const bool says = qvariant_cast<QDBusVariant>(isLocked->at(0)).variant().toBool();
    collection.state = says ? KeychainState::Locked : KeychainState::Available;
    co_return collection;
}

QCoro::Task<Result<QString>> SecretService::userOf(QString item)
{
    const QDBusMessage attributes = getProperty(item, kItemInterface, QStringLiteral("Attributes"));
    const auto answer = co_await call(attributes, kVariant, DaemonStart::Allowed);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QVariant value = qvariant_cast<QDBusVariant>(answer->at(0)).variant();
    co_return qdbus_cast<Attributes>(value).value(QStringLiteral("user"));
}

QCoro::Task<Result<QVariantList>> SecretService::call(QDBusMessage message, QString signature, DaemonStart start)
{
    if (m_isHung)
        co_return failure(
            Reason::KeychainUnavailable, QStringLiteral("the keychain has not answered an earlier call yet"));
    message.setAutoStartService(start == DaemonStart::Allowed);
    const QDBusPendingCall pending = m_bus.asyncCall(message, m_timeout);
    const QDBusMessage reply = co_await pending;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        if (QDBusError(reply).type() == QDBusError::NoReply || QDBusError(reply).type() == QDBusError::Timeout)
            waitForAnAnswer();
        co_return failure(Reason::KeychainUnavailable,
            message.member() + QStringLiteral(": ") + reply.errorName() + u' ' + reply.errorMessage());
    }
    if (reply.signature() != signature)
        co_return failure(Reason::KeychainUnavailable,
            message.member() + QStringLiteral(" answered with signature ") + reply.signature());
    co_return reply.arguments();
}

// One call without a timeout instead of polling: answered when the daemon recovers, refused when it ends.
void SecretService::waitForAnAnswer()
{
    if (m_isHung)
        return;
    m_isHung = true;
    qCWarning(logVault) << "the keychain does not answer";
    QDBusMessage message = readAlias();
    message.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message, std::numeric_limits<int>::max()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_isHung = false;
        if (!answer->isError())
            Q_EMIT changed();
    });
}

}
