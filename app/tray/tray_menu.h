#pragma once

// Keeps a QMenu equal to a menu model by changing in place what differs, entry by entry, found by key.
// While the menu is open only texts, marks and enabled states change: nothing moves under the pointer. Order, new and
// vanished entries follow when it closes, or at the latest when it opens again (not every tray host tells that it
// closed).

#include "tray/menu_model.h"

#include <QMenu>

namespace lanyard {

class TrayMenu : public QObject {
    Q_OBJECT
public:
    explicit TrayMenu(QObject *parent = nullptr);
    ~TrayMenu() override;

    QMenu &menu() { return m_menu; }
    void apply(const QList<MenuEntry> &entries);

Q_SIGNALS:
    /// The menu is about to be seen, on screen or over D-Bus: apply() what is true now.
    void opening();
    void triggered(const lanyard::MenuAction &action);

private:
    enum class Change { Everything, TextsOnly };
    void sync(QMenu &menu, const QList<MenuEntry> &entries, Change change);
    void arrange(QMenu &menu, const QList<MenuEntry> &entries);
    QAction *create(QMenu &menu, const MenuEntry &entry, QAction *before);
    void closed();

    QMenu m_menu;
    QList<MenuEntry> m_wanted;
    bool m_open = false;
};

}
