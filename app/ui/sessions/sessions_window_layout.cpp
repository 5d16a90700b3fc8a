// How the Sessions window is put together; what it does is in sessions_window.cpp.

#include "desktop/command_text.h"
#include "desktop/desktop_actions.h"
#include "desktop/session_commands.h"
#include "ui/sessions/empty_page.h"
#include "ui/sessions/session_actions.h"
#include "ui/sessions/session_details.h"
#include "ui/sessions/sessions_table.h"
#include "ui/sessions/sessions_window.h"
#include "widgets/accessibility_announce.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QStatusBar>
#include <QVBoxLayout>

namespace lanyard {

void SessionsWindow::build()
{
    setWindowTitle(tr("Sessions"));
    m_actions = new SessionActions(m_commands, m_desktop, *this);
    buildMenus();
    buildTable();
    buildSearch();
    m_summary = new QLabel(this);
    m_summary->setFont(headingFont(font()));
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_summary->setTextFormat(Qt::PlainText);
    m_empty = new EmptyPage(m_desktop, this);

    m_pages = new QStackedWidget(this);
    setAccessibleRole(*m_pages, QAccessible::Client); // not worth a word
    m_pages->addWidget(buildPage());
    m_pages->addWidget(m_empty);
    setCentralWidget(m_pages);
    statusBar()->setSizeGripEnabled(false);
    setMinimumSize(QSize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 26)
                       .boundedTo(screen()->availableSize() * 0.8));
    update();
}

QWidget *SessionsWindow::buildPage()
{
    auto *upper = new QWidget(this);
    auto *upperRows = new QVBoxLayout(upper);
    upperRows->setContentsMargins(0, 0, 0, 0);
    upperRows->addWidget(m_table, 1);
    upperRows->addWidget(buildButtons());

    m_details = new SessionDetails(this);
    auto *scroll = new QScrollArea(this); // at twice the font it is taller than a small screen leaves it
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(fontMetrics().height() * 5);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(scroll);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(qMax(m_splitter->handleWidth(), fontMetrics().height() / 2));

    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 2);
    top->addWidget(m_search, 1);
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->addLayout(top);
    rows->addWidget(m_splitter, 1);
    setTabOrder(m_search, m_table);
    return page;
}

void SessionsWindow::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search sessions"));
    m_search->setClearButtonEnabled(true);
    m_search->findChild<QToolButton *>()->setAccessibleName(tr("Clear the search"));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    connect(m_search, &QLineEdit::textChanged, this, &SessionsWindow::updateSearch);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void SessionsWindow::buildTable()
{
    m_table = new SessionsTable(this);
    m_table->setModel(&m_shown);
    nameItemOnFocus(*m_table);
    m_table->sortByColumn(SessionsModel::StateColumn, Qt::AscendingOrder);
    connect(m_table, &SessionsTable::chosen, this, [this] { m_actions->primary()->trigger(); });
    connect(m_table, &SessionsTable::menuWanted, this, &SessionsWindow::popUpMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SessionsWindow::updateSelection);
}

void SessionsWindow::popUpMenu(const QPoint &place, bool isOnRow)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = isOnRow ? m_actions->all() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    if (isOnRow)
        menu->setDefaultAction(m_actions->primary());
    else
        menu->addAction(m_add);
    menu->popup(place);
}

/// Qt knows the standard one on some desktops only.
static QKeySequence preferencesShortcut()
{
    return QKeySequence::keyBindings(QKeySequence::Preferences).value(0, QKeySequence(Qt::CTRL | Qt::Key_Comma));
}

void SessionsWindow::buildMenus()
{
    QMenu *sessions = menuBar()->addMenu(tr("&Sessions"));
    m_add =
        sessions->addAction(CommandText::addResource(), QKeySequence::New, this, [this] { m_desktop.addResource(); });
    m_find = sessions->addAction(tr("Searc&h"));
    m_find->setShortcut(QKeySequence::Find);
    sessions->addSeparator();
    m_signInAll = sessions->addAction(tr("Sign &in to all…"), this, [this] { m_commands.signInAll(); });
    m_signInToProxy = sessions->addAction(CommandText::signInToProxy(), this, [this] { m_desktop.signInToProxy(); });
    m_refreshAll = sessions->addAction(
        CommandText::refreshAll(), QKeySequence(Qt::SHIFT | Qt::Key_F5), this, [this] { m_commands.refreshAll(); });
    m_signOutEverywhere =
        sessions->addAction(CommandText::signOutEverywhere(), this, [this] { m_desktop.confirmSignOutEverywhere(); });
    sessions->addSeparator();
    sessions->addAction(CommandText::settings(), preferencesShortcut(), this, [this] { m_desktop.showSettings(); });
    sessions->addSeparator();
    sessions->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close);
    sessions->addAction(tr("&Quit Lanyard"), QKeySequence::Quit, this, [this] { m_desktop.quit(); });

    QMenu *one = menuBar()->addMenu(tr("&Resource"));
    for (QAction *action : m_actions->all()) {
        if (action)
            one->addAction(action);
        else
            one->addSeparator();
    }

    QMenu *help = menuBar()->addMenu(CommandText::help());
    help->addAction(CommandText::howLanyardWorks(), QKeySequence::HelpContents, this, [this] { m_desktop.showHelp(); });
    help->addAction(CommandText::about(), this, [this] { m_desktop.showAbout(); });
}

QWidget *SessionsWindow::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    m_buttons.clear();
    const QList<QAction *> actions{m_actions->signIn, m_actions->open, m_actions->openInBrowser, m_actions->refresh,
        m_actions->switchTenant, m_actions->signOut, m_actions->remove, m_add};
    for (QAction *action : actions) {
        auto *button = new QToolButton(bar);
        if (action->menu())
            makeMenuButton(*button);
        button->setDefaultAction(action);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup); // the action has just made it another one
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        m_buttons.append(button);
    }
    return bar;
}

}
