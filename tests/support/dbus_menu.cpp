#include "support/dbus_menu.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QTest>

namespace lanyard {

namespace {

const QString kItem = QStringLiteral("org.kde.StatusNotifierItem");
const QString kMenu = QStringLiteral("com.canonical.dbusmenu");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

QDBusMessage ask(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
    const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    // Not QDBus::BlockWithGui: it never returns when the peer dies at the wrong moment, whatever its time-out (seen
    // with a panel that crashes).
    const QDBusPendingCall pending = bus.asyncCall(message, 5000);
    if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }, 6000))
        return message.createErrorReply(QDBusError::NoReply, QStringLiteral("no answer"));
    return pending.reply();
}

struct Read {
    QString shown;
    bool hasAccelerator = false;
};

Read read(const QString &label)
{
    Read read;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == u'_') {
            if (++i == label.size())
                break;
            read.hasAccelerator = read.hasAccelerator || label.at(i) != u'_';
        }
        read.shown += label.at(i);
    }
    return read;
}

// As the worst of panels shows it (app/tray/README.md#labels).
QString withoutAccelerator(const QString &label)
{
    const Read once = read(label);
    return once.hasAccelerator ? read(once.shown).shown : once.shown;
}

// "Wiki — 42 min left" and "Sign out..." as people would name them.
QString plain(const QString &label)
{
    QString name = label.section(QStringLiteral(" \u2014 "), 0, 0).trimmed();
    name.replace(QLatin1String("..."), QString(QChar(0x2026)));
    if (name.endsWith(QChar(0x2026)))
        name.chop(1);
    return name;
}

DBusMenuItem itemFrom(const QDBusArgument &argument)
{
    DBusMenuItem item;
    QVariantMap properties;
    argument.beginStructure();
    argument >> item.id >> properties;
    item.label = withoutAccelerator(properties.value(QStringLiteral("label")).toString());
    item.isSeparator = properties.value(QStringLiteral("type")).toString() == QLatin1String("separator");
    item.enabled = properties.value(QStringLiteral("enabled"), true).toBool();
    item.visible = properties.value(QStringLiteral("visible"), true).toBool();
    item.isRadio = properties.value(QStringLiteral("toggle-type")).toString() == QLatin1String("radio");
    item.isChecked = properties.value(QStringLiteral("toggle-state")).toInt() == 1;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        item.children << itemFrom(child.variant().value<QDBusArgument>());
    }
    argument.endArray();
    argument.endStructure();
    return item;
}

}

const DBusMenuItem *DBusMenuItem::find(const QStringList &path) const
{
    const DBusMenuItem *item = this;
    for (const QString &wanted : path) {
        const auto child =
            std::find_if(item->children.begin(), item->children.end(), [&wanted](const DBusMenuItem &candidate) {
                return !candidate.isSeparator && plain(candidate.label) == plain(wanted);
            });
        if (child == item->children.end())
            return nullptr;
        item = &*child;
    }
    return item;
}

QString DBusMenuItem::text(int depth) const
{
    QString lines;
    for (const DBusMenuItem &child : children) {
        lines += QString(2 * depth, u' ') + (child.isSeparator ? QStringLiteral("---") : child.label);
        lines += QLatin1String(child.isChecked ? " (*)" : "") + QLatin1String(child.enabled ? "\n" : " (disabled)\n");
        lines += child.text(depth + 1);
    }
    return lines;
}

DBusMenu::DBusMenu(QString service, QString path, QString menuPath, QDBusConnection bus)
    : m_service(std::move(service))
    , m_path(std::move(path))
    , m_menuPath(std::move(menuPath))
    , m_bus(std::move(bus))
{
}

std::optional<DBusMenu> DBusMenu::of(qint64 pid, const QDBusConnection &bus)
{
    const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
    const QDBusReply<QVariant> reply = ask(bus, watcher, QStringLiteral("/StatusNotifierWatcher"), kProperties,
        QStringLiteral("Get"), {watcher, QStringLiteral("RegisteredStatusNotifierItems")});
    if (!reply.isValid())
        return std::nullopt;
    const QStringList items = reply.value().toStringList();
    for (const QString &name : items) {
        const QString service = name.section(u'/', 0, 0);
        const QString path = name.contains(u'/') ? u'/' + name.section(u'/', 1) : QStringLiteral("/StatusNotifierItem");
        if (qint64(bus.interface()->servicePid(service).value()) != pid)
            continue;
        const QDBusReply<QVariant> menu =
            ask(bus, service, path, kProperties, QStringLiteral("Get"), {kItem, QStringLiteral("Menu")});
        if (menu.isValid())
            return DBusMenu(service, path, menu.value().value<QDBusObjectPath>().path(), bus);
    }
    return std::nullopt;
}

std::optional<DBusMenu> DBusMenu::waitFor(qint64 pid, int milliseconds, const QDBusConnection &bus)
{
    const QDeadlineTimer end(milliseconds);
    std::optional<DBusMenu> menu = of(pid, bus);
    while (!menu && !end.hasExpired()) {
        QTest::qWait(20);
        menu = of(pid, bus);
    }
    return menu;
}

QVariantMap DBusMenu::properties() const
{
    const QDBusReply<QVariantMap> reply = ask(m_bus, m_service, m_path, kProperties, QStringLiteral("GetAll"), {kItem});
    return reply.value();
}

QString DBusMenu::toolTip() const
{
    const auto argument = properties().value(QStringLiteral("ToolTip")).value<QDBusArgument>();
    QString icon;
    QString title;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray(); // pixmaps: skipped
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        argument.beginStructure();
        argument >> width >> height >> pixels;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title;
    argument.endStructure();
    return title;
}

DBusMenuItem DBusMenu::peek() const
{
    const QDBusMessage reply =
        ask(m_bus, m_service, m_menuPath, kMenu, QStringLiteral("GetLayout"), {0, -1, QStringList()});
    if (reply.arguments().size() < 2)
        return {};
    return itemFrom(reply.arguments().at(1).value<QDBusArgument>());
}

void DBusMenu::event(int id, const QString &what) const
{
    const auto nothing = QVariant::fromValue(QDBusVariant(QString()));
    const auto now = QVariant::fromValue(quint32(QDateTime::currentSecsSinceEpoch()));
    ask(m_bus, m_service, m_menuPath, kMenu, QStringLiteral("Event"), {id, what, nothing, now});
}

void DBusMenu::open() const
{
    ask(m_bus, m_service, m_menuPath, kMenu, QStringLiteral("AboutToShow"), {0});
}

void DBusMenu::close() const
{
    event(0, QStringLiteral("closed"));
}

DBusMenuItem DBusMenu::read() const
{
    open();
    const DBusMenuItem root = peek();
    close();
    return root;
}

QString DBusMenu::click(const QStringList &path) const
{
    open();
    const DBusMenuItem root = peek();
    const DBusMenuItem *item = root.find(path);
    QString problem;
    if (!item)
        problem = QStringLiteral("no item %1 in\n%2").arg(path.join(QLatin1String(" > ")), root.text());
    else if (!item->enabled)
        problem = QStringLiteral("%1 is disabled").arg(path.join(QLatin1String(" > ")));
    else
        event(item->id, QStringLiteral("clicked"));
    close();
    return problem;
}

void DBusMenu::activate() const
{
    ask(m_bus, m_service, m_path, kItem, QStringLiteral("Activate"), {0, 0});
}

}
