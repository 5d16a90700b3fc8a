#pragma once

// Reads and clicks a program's tray menu over D-Bus, as a panel does (StatusNotifierItem, com.canonical.dbusmenu).
// A program is found by its process id. Blocking: for tests. Labels are matched as people read them: "Wiki" finds
// "Wiki<tab>Acme EMEA, 42 min left", "Sign out" finds "Sign _out..."; a path is {"Wiki", "Acme APAC"}.

#include <QDBusConnection>
#include <QList>
#include <QStringList>
#include <QVariantMap>
#include <optional>

namespace lanyard {

struct DBusMenuItem {
    int id = 0;
    QString label; ///< as shown: without accelerator marks
    bool isSeparator = false;
    bool enabled = true;
    bool visible = true;
    bool isRadio = false;
    bool isChecked = false;
    QList<DBusMenuItem> children;

    const DBusMenuItem *find(const QStringList &path) const;
    /// One line per item, indented; for comparing and for failure messages.
    QString text(int depth = 0) const;
};

class DBusMenu {
public:
    /// The tray item of the process, if it is registered with the watcher.
    static std::optional<DBusMenu> of(qint64 pid, const QDBusConnection &bus = QDBusConnection::sessionBus());
    /// Waits until it is.
    static std::optional<DBusMenu> waitFor(
        qint64 pid, int milliseconds = 40000, const QDBusConnection &bus = QDBusConnection::sessionBus());

    /// Title, Id, ToolTip, IconPixmap, ... of the StatusNotifierItem.
    QVariantMap properties() const;
    QString toolTip() const;

    /// Opens the menu (so that it is up to date), reads it, closes it.
    DBusMenuItem read() const;
    /// Reads it as it is, without opening it.
    DBusMenuItem peek() const;
    void open() const;
    void close() const;
    /// @return an empty string, or why not
    QString click(const QStringList &path) const;
    /// A left click on the icon.
    void activate() const;

private:
    DBusMenu(QString service, QString path, QString menuPath, QDBusConnection bus);
    void event(int id, const QString &what) const;

    QString m_service;
    QString m_path;
    QString m_menuPath;
    QDBusConnection m_bus;
};

}
