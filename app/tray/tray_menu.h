#pragma once

// Keeps a QMenu equal to a menu model by changing in place what differs, entry by entry, found by key. While the menu
// is open only texts, marks and enabled states change: nothing moves under the pointer. Order, new and removed entries
// follow when it closes. Some hosts (Xfce's panel) do not report that: with those, a menu counts as closed when
// something was chosen, or a while after it was last touched.

#include "tray/menu_model.h"

#include <QMenu>
#include <QTimer>
#include <chrono>

namespace lanyard {

class TrayMenu : public QObject {
    Q_OBJECT
public:
    /// @param timeout how long a person looks at a menu without touching it
    explicit TrayMenu(std::chrono::milliseconds timeout = std::chrono::seconds(20), QObject *parent = nullptr);
    ~TrayMenu() override;

    QMenu &menu() { return m_menu; }
    void apply(const QList<MenuEntry> &entries);
    /// Who draws the menu: Qt, or a panel that reads it over D-Bus. Call before it is handed over.
    void setDrawnByPanel(bool drawn);

Q_SIGNALS:
    /// The menu is about to open, on screen or over D-Bus: apply() the current model.
    void opening();
    void triggered(const lanyard::MenuAction &action);

private:
    enum class Change { Everything, TextsOnly };
    void sync(QMenu &menu, const QList<MenuEntry> &entries, Change change);
    void arrange(QMenu &menu, const QList<MenuEntry> &entries);
    QAction *create(QMenu &menu, const MenuEntry &entry, QAction *before);
    QString textOf(const MenuEntry &entry) const;
    void onOpened();
    void onTouched();
    void onClosed();

    QMenu m_menu;
    QTimer m_closeTimer; ///< runs while the menu may be open and its host has never reported a closing
    bool m_reportsClosing = false;
    QList<MenuEntry> m_entries;
    bool m_open = false;
    bool m_drawnByPanel = false;
};

}
