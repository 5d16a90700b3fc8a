#include "tray/tray_menu.h"

#include "tray/menu_label.h"

#include <QActionGroup>
#include <QHash>

namespace lanyard {

namespace {

using Type = MenuEntry::Type;

constexpr const char *kAction = "lanyard.action"; // property of a QAction: its MenuAction

QString keyOf(const QAction *action)
{
    return action->objectName();
}

QString keyOf(const MenuEntry &entry)
{
    // The type is part of it: an entry that becomes a submenu is another one.
    return QString::number(int(entry.type)) + u' ' + entry.key;
}

QHash<QString, QAction *> byKey(const QMenu &menu)
{
    QHash<QString, QAction *> found;
    for (QAction *action : menu.actions())
        found.insert(keyOf(action), action);
    return found;
}

// Exclusive: that is what makes a check mark a radio mark, on screen and over D-Bus.
QActionGroup *groupOf(QMenu &menu)
{
    auto *group = menu.findChild<QActionGroup *>({}, Qt::FindDirectChildrenOnly);
    return group ? group : new QActionGroup(&menu);
}

void remove(QMenu &menu, QAction *action)
{
    menu.removeAction(action);
    if (QMenu *submenu = action->menu())
        submenu->deleteLater(); // and its menuAction() with it; not now: its platform twin may be in use
    else
        action->deleteLater();
}

}

TrayMenu::TrayMenu(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
{
    m_closeTimer.setSingleShot(true);
    m_closeTimer.setInterval(timeout);
    connect(&m_closeTimer, &QTimer::timeout, this, [this] {
        if (m_menu.isVisible())
            onTouched(); // drawn by Qt, which reports the closing
        else
            onClosed();
    });
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayMenu::onOpened);
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { m_reportsClosing = true; });
    connect(&m_menu, &QMenu::aboutToHide, this, &TrayMenu::onClosed, Qt::QueuedConnection);
    connect(this, &TrayMenu::triggered, this, &TrayMenu::onClosed, Qt::QueuedConnection);
}

TrayMenu::~TrayMenu() = default;

void TrayMenu::onOpened()
{
    m_open = false;
    Q_EMIT opening();
    m_open = true;
    onTouched();
}

void TrayMenu::onTouched()
{
    if (m_open && !m_reportsClosing)
        m_closeTimer.start();
}

void TrayMenu::onClosed()
{
    if (!m_open)
        return;
    m_open = false;
    m_closeTimer.stop();
    sync(m_menu, m_entries, Change::Everything);
}

void TrayMenu::apply(const QList<MenuEntry> &entries)
{
    m_entries = entries;
    sync(m_menu, m_entries, m_open ? Change::TextsOnly : Change::Everything);
}

void TrayMenu::setDrawnByPanel(bool drawn)
{
    m_drawnByPanel = drawn;
    apply(m_entries);
}

QString TrayMenu::textOf(const MenuEntry &entry) const
{
    return m_drawnByPanel ? labelForPanel(entry.text) : entry.text;
}

void TrayMenu::sync(QMenu &menu, const QList<MenuEntry> &entries, Change change)
{
    if (change == Change::Everything)
        arrange(menu, entries);
    QHash<QString, QAction *> existing = byKey(menu);
    for (const MenuEntry &entry : entries) {
        QAction *action = existing.take(keyOf(entry));
        if (!action)
            continue; // added when the menu closes
        // Setters emit nothing without a change, so that the panel is notified of real changes only.
        action->setText(textOf(entry));
        action->setEnabled(entry.enabled);
        action->setChecked(entry.checked);
        action->setProperty(kAction, QVariant::fromValue(entry.action));
        if (action->menu())
            sync(*action->menu(), entry.children, change);
    }
    for (QAction *gone : std::as_const(existing))
        gone->setEnabled(false);
}

void TrayMenu::arrange(QMenu &menu, const QList<MenuEntry> &entries)
{
    QHash<QString, QAction *> existing = byKey(menu);
    QHash<QString, bool> wanted;
    for (const MenuEntry &entry : entries)
        wanted.insert(keyOf(entry), true);
    for (QAction *action : menu.actions()) {
        if (!wanted.contains(keyOf(action)))
            remove(menu, existing.take(keyOf(action)));
    }
    qsizetype place = 0;
    for (const MenuEntry &entry : entries) {
        const QList<QAction *> now = menu.actions();
        QAction *before = now.value(place++, nullptr);
        QAction *action = existing.value(keyOf(entry));
        if (action && action == before)
            continue;
        if (action)
            menu.insertAction(before, action); // moves it
        else
            create(menu, entry, before);
    }
}

QAction *TrayMenu::create(QMenu &menu, const MenuEntry &entry, QAction *before)
{
    if (entry.type == Type::Submenu) {
        auto *submenu = new QMenu(textOf(entry), &menu);
        submenu->menuAction()->setObjectName(keyOf(entry));
        connect(submenu, &QMenu::aboutToShow, this, &TrayMenu::onTouched);
        sync(*submenu, entry.children, Change::Everything);
        return menu.insertMenu(before, submenu);
    }
    auto *action = new QAction(textOf(entry), &menu);
    action->setObjectName(keyOf(entry));
    action->setSeparator(entry.type == Type::Separator);
    action->setMenuRole(QAction::NoRole);
    if (entry.type == Type::Radio) {
        action->setCheckable(true);
        action->setActionGroup(groupOf(menu));
        action->setChecked(entry.checked);
    }
    action->setEnabled(entry.enabled);
    connect(action, &QAction::triggered, this,
        [this, action] { Q_EMIT triggered(action->property(kAction).value<MenuAction>()); });
    menu.insertAction(before, action);
    return action;
}

}
