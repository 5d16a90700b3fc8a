#pragma once

// All sessions at a glance, with every action that the tray has, by button, menu and keyboard. Created on demand,
// deleted on close. Times move while it is visible and stand still otherwise.

#include "session/sessions.h"
#include "ui/session_actions.h"
#include "ui/sessions_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>

namespace lanyard {

class SessionsWindow : public QMainWindow {
    Q_OBJECT
public:
    /// @param sessions outlives this
    explicit SessionsWindow(Sessions &sessions, QWidget *parent = nullptr);
    ~SessionsWindow() override;

    void select(const QString &resource);
    /// Its id; empty when there is none.
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
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    void build();
    void buildMenus();
    QWidget *buildButtons();
    QWidget *buildEmptyPage();
    void buildTable();
    void restoreSizes();
    void saveSizes() const;
    void tickWhileVisible();
    void update();
    void updateSelection();
    void refreshAll();
    void signInAll();

    Sessions &m_sessions;
    SessionsModel m_model;
    QSortFilterProxyModel m_shown;
    QTimer m_tick{this};
    SessionActions m_actions;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_emptyText = nullptr;
    QAction *m_add = nullptr;
    QAction *m_signInAll = nullptr;
    QAction *m_refreshAll = nullptr;
    QAction *m_signOutEverywhere = nullptr;
};

}
