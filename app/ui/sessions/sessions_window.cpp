#include "ui/sessions/sessions_window.h"

#include "session/session_service.h"
#include "status/overview.h"
#include "storage/ui_state_file.h"
#include "ui/sessions/empty_page.h"
#include "ui/sessions/session_actions.h"
#include "ui/sessions/session_details.h"
#include "ui/sessions/sessions_table.h"
#include "widgets/accessibility_announce.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QStatusBar>

namespace lanyard {

namespace {

constexpr auto kTick = std::chrono::seconds(20);

const QString kPlace = QStringLiteral("sessions"); // of the UiState's layouts
const QString kSplitter = QStringLiteral("sessions.splitter");
const QString kColumns = QStringLiteral("sessions.columns");

}

SessionsWindow::SessionsWindow(
    SessionService &sessions, SessionCommands &commands, DesktopActions &desktop, UiStateFile &uiState)
    : m_sessions(sessions)
    , m_commands(commands)
    , m_desktop(desktop)
    , m_uiState(uiState)
{
    m_tick.setObjectName(QStringLiteral("tick"));
    m_tick.setInterval(kTick);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    m_shown.setSourceModel(&m_model);
    connect(&m_tick, &QTimer::timeout, this, &SessionsWindow::update);
    connect(&m_tick, &QTimer::timeout, &m_model, &SessionsModel::timePassed);
    connect(&sessions, &SessionService::changed, this, &SessionsWindow::update);
    build();
    restoreSizes();
    if (m_shown.rowCount() > 0)
        m_table->setCurrentIndex(m_shown.index(0, 0));
    m_pages->currentIndex() == Table ? m_table->setFocus() : m_empty->setFocus();
}

SessionsWindow::~SessionsWindow()
{
    saveSizes();
}

void SessionsWindow::update()
{
    const QString chosen = selected();
    const int row = m_table->currentIndex().row();
    const Status status = m_sessions.status();
    m_model.setStatus(status);
    select(chosen);
    if (selected().isEmpty() && m_shown.rowCount() > 0)
        m_table->setCurrentIndex(m_shown.index(qBound(0, row, m_shown.rowCount() - 1), 0));
    m_summary->setText(OverviewText::summary(status));
    const Overview sum = overview(status);
    m_empty->setMayAdd(status.allowUserResources);
    showPage(status.sessions.isEmpty() ? Empty : Table);
    m_add->setEnabled(status.allowUserResources);
    m_find->setEnabled(sum.total > 0);
    m_signInAll->setEnabled(sum.signIn + sum.signedOut > 0);
    m_signInToProxy->setVisible(waitsForProxy(status));
    m_refreshAll->setEnabled(sum.total > sum.signedOut);
    m_signOutEverywhere->setEnabled(mayEndAnything(status));
    updateSelection();
}

void SessionsWindow::showPage(Page page)
{
    if (m_pages->currentIndex() == page)
        return;
    m_pages->setCurrentIndex(page);
    page == Table ? m_table->setFocus() : m_empty->setFocus();
}

void SessionsWindow::updateSelection()
{
    const QString id = selected();
    const std::optional<SessionView> session = sessionById(m_model.status(), id);
    m_actions->setSession(session);
    m_details->describe(session, m_sessions.history().of(id), m_model.status().now);
    const QAction *primary = m_actions->primary();
    for (QToolButton *button : std::as_const(m_buttons)) {
        QFont face = button->font();
        face.setBold(session && button->defaultAction() == primary);
        button->setFont(face);
    }
}

void SessionsWindow::updateSearch()
{
    const QString sought = m_search->text();
    m_shown.setFilterFixedString(sought);
    m_table->setEmptyText(sought.isEmpty() ? QString() : tr("No session matches “%1”.").arg(sought));
    if (!m_table->currentIndex().isValid() && m_shown.rowCount() > 0)
        m_table->setCurrentIndex(m_shown.index(0, 0));
    updateSelection();
}

void SessionsWindow::select(const QString &resource)
{
    const int row = m_model.rowOf(resource);
    if (row < 0 || resource == selected())
        return;
    if (!m_shown.mapFromSource(m_model.index(row, 0)).isValid() && isVisible())
        m_search->clear(); // it is hidden by a search that is over now
    m_table->setCurrentIndex(m_shown.mapFromSource(m_model.index(row, 0)));
}

QString SessionsWindow::selected() const
{
    return m_table->currentIndex().data(SessionsModel::IdRole).toString();
}

void SessionsWindow::showMessage(const QString &sentence)
{
    statusBar()->showMessage(sentence);
    announce(*this, sentence);
}

void SessionsWindow::tickWhileVisible()
{
    if (!isVisible() || isMinimized())
        return m_tick.stop();
    update();
    m_tick.start();
}

void SessionsWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    tickWhileVisible();
}

void SessionsWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_tick.stop();
}

void SessionsWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        tickWhileVisible();
}

void SessionsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_search->text().isEmpty()) {
        close();
    } else {
        m_search->clear();
        m_table->setFocus();
    }
}

void SessionsWindow::restoreSizes()
{
    const QMap<QString, QByteArray> &layouts = m_uiState.state().layouts;
    if (!restoreGeometry(layouts.value(kPlace)))
        resize(QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 40)
                   .boundedTo(screen()->availableSize() * 0.9));
    if (!m_splitter->restoreState(layouts.value(kSplitter)))
        m_splitter->setSizes({height() * 11 / 20, height() * 9 / 20});
    if (!m_table->header()->restoreState(layouts.value(kColumns)))
        m_table->fitColumns();
}

void SessionsWindow::saveSizes() const
{
    m_uiState.change([this](UiState &state) {
        state.layouts.insert(kPlace, saveGeometry());
        state.layouts.insert(kSplitter, m_splitter->saveState());
        state.layouts.insert(kColumns, m_table->header()->saveState());
    });
}

}
