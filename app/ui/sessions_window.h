#pragma once

// All sessions, every action of the tray by button, menu and keyboard, and the details of the selected session. Created
// on demand, deleted on close. Times update only while it is visible.

#include "session/session_service.h"
#include "ui/session_actions.h"
#include "ui/sessions_model.h"
#include "ui/sessions_shown.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace lanyard {

class EmptyPage;
class SessionDetails;
class SessionsTable;

class SessionsWindow : public QMainWindow {
    Q_OBJECT
public:
    /// @param sessions outlives this
    explicit SessionsWindow(SessionService &sessions, QWidget *parent = nullptr);
    ~SessionsWindow() override;

    void select(const QString &resource);
    /// The id of the selected resource; empty when none is.
    QString selected() const;
    void say(const QString &sentence);

Q_SIGNALS:
    void addResourceWanted();
    void signOutWanted(const QString &resource);
    void signOutEverywhereWanted();
    void removeWanted(const QString &resource);
    void openInBrowserWanted(const QUrl &url);
    void settingsWanted();
    void helpWanted();
    void aboutWanted();
    void quitWanted();

private:
    enum Page { Table, Empty };
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    void build();
    void buildActions();
    void buildMenus();
    void buildTable();
    void buildSearch();
    QWidget *buildPage();
    QWidget *buildButtons();
    void restoreSizes();
    void saveSizes() const;
    void tickWhileVisible();
    void update();
    void turnTo(Page page);
    void updateSelection();
    void updateSearch();
    void popUpMenu(const QPoint &place, bool isOnRow);
    void refreshAll();
    void signInAll();
    SessionService &m_sessions;
    SessionsModel m_model;
    SessionsShown m_shown;
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
    QAction *m_refreshAll = nullptr;
    QAction *m_signOutEverywhere = nullptr;
};

}
