// How the Sessions window is put together; what it does is in sessions_window.cpp.

#include "ui/dialog_parts.h"
#include "ui/sessions_window.h"
#include "widgets/spoken.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

namespace lanyard {

void SessionsWindow::build()
{
    buildMenus();
    buildTable();

    m_summary = new QLabel(this);
    m_summary->setFont(headingFont(font()));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);

    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search sessions"));
    m_search->setClearButtonEnabled(true);
    m_search->findChild<QToolButton *>()->setAccessibleName(tr("Clear the search"));
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 36);
    connect(m_search, &QLineEdit::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));

    m_detail = new QLabel(this);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_search);
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->addLayout(top);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_detail);
    rows->addWidget(buildButtons());

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(page);
    m_pages->addWidget(buildEmptyPage());
    setCentralWidget(m_pages);
    statusBar()->setSizeGripEnabled(false);
    setTabOrder(m_search, m_table);
    setTabOrder(m_table, m_detail);
}

void SessionsWindow::buildTable()
{
    m_table = new QTreeView(this);
    m_table->setModel(&m_shown);
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SessionsModel::StateColumn, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : m_actions.all()) {
        if (!action) {
            action = new QAction(this);
            action->setSeparator(true);
        }
        m_table->addAction(action);
    }
    const int character = fontMetrics().averageCharWidth();
    const std::array widths{24, 30, 24, 17, 18, 14}; // the last column takes the rest
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths.at(size_t(column)) * character);
    connect(m_table, &QTreeView::activated, m_actions.open, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SessionsWindow::updateSelection);
}

/// Qt knows the standard one on some desktops only.
static QKeySequence preferencesShortcut()
{
    return QKeySequence::keyBindings(QKeySequence::Preferences).value(0, QKeySequence(Qt::CTRL | Qt::Key_Comma));
}

void SessionsWindow::buildMenus()
{
    QMenu *sessions = menuBar()->addMenu(tr("&Sessions"));
    m_add = sessions->addAction(tr("&Add a resource…"), QKeySequence::New, this, &SessionsWindow::addResourceWanted);
    sessions->addSeparator();
    m_signInAll = sessions->addAction(tr("Sign &in to all…"), this, &SessionsWindow::signInAll);
    m_refreshAll = sessions->addAction(
        tr("&Refresh all now"), QKeySequence(Qt::SHIFT | Qt::Key_F5), this, &SessionsWindow::refreshAll);
    m_signOutEverywhere =
        sessions->addAction(tr("Sign out &everywhere…"), this, &SessionsWindow::signOutEverywhereWanted);
    sessions->addSeparator();
    sessions->addAction(tr("Se&ttings…"), preferencesShortcut(), this, &SessionsWindow::settingsWanted);
    sessions->addSeparator();
    sessions->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close);
    sessions->addAction(tr("&Quit Lanyard"), QKeySequence::Quit, this, &SessionsWindow::quitWanted);

    QMenu *one = menuBar()->addMenu(tr("&Resource"));
    for (QAction *action : m_actions.all()) {
        if (action)
            one->addAction(action);
        else
            one->addSeparator();
    }

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&How Lanyard works"), QKeySequence::HelpContents, this, &SessionsWindow::helpWanted);
    help->addAction(tr("&About Lanyard"), this, &SessionsWindow::aboutWanted);
}

QWidget *SessionsWindow::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const QList<QAction *> actions{m_actions.open, m_actions.openInBrowser, m_actions.refresh, m_actions.switchTenant,
        m_actions.signIn, m_actions.signOut, nullptr, m_add, m_actions.remove};
    for (QAction *action : actions) {
        if (!action) {
            row->addStretch(1);
            continue;
        }
        auto *button = new QToolButton(bar);
        if (action->menu())
            makeMenuButton(*button);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    return bar;
}

QWidget *SessionsWindow::buildEmptyPage()
{
    auto *page = new QWidget(this);
    m_emptyText = new QLabel(page);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(tr("Add a resource…"), page);
    connect(button, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_add, &QAction::changed, button, [this, button] { button->setVisible(m_add->isEnabled()); });
    auto *rows = new QVBoxLayout(page);
    auto *welcome = new QLabel(tr("Welcome to Lanyard"), page);
    welcome->setFont(headingFont(font()));
    welcome->setAlignment(Qt::AlignCenter);
    rows->addStretch(1);
    rows->addWidget(welcome);
    rows->addSpacing(fontMetrics().height());
    rows->addWidget(m_emptyText);
    rows->addSpacing(fontMetrics().height());
    rows->addWidget(button, 0, Qt::AlignHCenter);
    rows->addStretch(1);
    return page;
}

}
