#pragma once

// The user's own browsers: which are connected, what each may have, and what is the matter there. Every switch acts at
// once; switching on asks first. Deletes itself when closed.

#include "status/browsers/browsers_view.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace lanyard {

class BrowserService;

class BrowsersDialog : public QDialog {
    Q_OBJECT
public:
    /// @param browsers outlives this
    explicit BrowsersDialog(BrowserService &browsers, QWidget *parent = nullptr);

private:
    void build();
    void update();
    void showProfile(QTreeWidgetItem &row, const BrowserProfileView &profile);
    void onChanged(QTreeWidgetItem *row);
    void onSelected();
    void confirmRemove();
    void showProblem(const QString &sentence);

    BrowserService &m_browsers;
    BrowsersView m_view;
    bool m_isFilling = false;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_hint = nullptr; ///< what to do where no browser is connected
    QLabel *m_problem = nullptr;
    QPushButton *m_remove = nullptr;
};

}
