#pragma once

// All sessions, every action of the tray by button, menu and keyboard, and the details of the selected session. Created
// on demand, deleted on close. Times update only while it is visible.

#include "ui/sessions/sessions_model.h"
#include "ui/sessions/sessions_proxy_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace lanyard {

class DesktopActions;
class EmptyPage;
class SessionActions;
class SessionCommands;
class SessionDetails;
class SessionService;
class SessionsTable;
class UiStateFile;

class SessionsWindow : public QMainWindow {
    Q_OBJECT
public:
    /// @param sessions, commands, desktop and uiState outlive this; how commands go is shown by whoever owns them
    SessionsWindow(SessionService &sessions, SessionCommands &commands, DesktopActions &desktop, UiStateFile &uiState);
    ~SessionsWindow() override;

    void select(const QString &resource);
    /// The id of the selected resource; empty when none is.
    QString selected() const;
    /// In the status bar, and to a screen reader.
    void showMessage(const QString &sentence);

private:
    enum Page { Table, Empty };
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    void build();
    void buildMenus();
    void buildTable();
    void buildSearch();
    QWidget *buildPage();
    QWidget *buildButtons();
    void restoreSizes();
    void saveSizes() const;
    void tickWhileVisible();
    void update();
    void showPage(Page page);
    void updateSelection();
    void updateSearch();
    void popUpMenu(const QPoint &place, bool isOnRow);

    SessionService &m_sessions;
    SessionCommands &m_commands;
    DesktopActions &m_desktop;
    UiStateFile &m_uiState;
    SessionsModel m_model;
    SessionsProxyModel m_shown;
    QTimer m_tick{this};
    SessionActions *m_actions = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    SessionsTable *m_table = nullptr;
    SessionDetails *m_details = nullptr;
    EmptyPage *m_empty = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_summary = nullptr;
    QList<QToolButton *> m_buttons;
    QAction *m_add = nullptr;
    QAction *m_find = nullptr;
    QAction *m_signInAll = nullptr;
    QAction *m_signInToProxy = nullptr; ///< shown while one waits
    QAction *m_refreshAll = nullptr;
    QAction *m_signOutEverywhere = nullptr;
};

}
