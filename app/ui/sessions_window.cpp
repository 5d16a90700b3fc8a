#include "ui/sessions_window.h"

#include "session/overview.h"
#include "widgets/spoken.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>

namespace lanyard {

namespace {

constexpr auto kTick = std::chrono::seconds(20);

}

SessionsWindow::SessionsWindow(Sessions &sessions, QWidget *parent)
    : QMainWindow(parent)
    , m_sessions(sessions)
    , m_actions(sessions, *this)
{
    setWindowTitle(tr("Sessions"));
    m_tick.setObjectName(QStringLiteral("tick"));
    m_tick.setInterval(kTick);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterKeyColumn(SessionsModel::Resource);
    m_shown.setFilterRole(SessionsModel::SearchRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setSortRole(SessionsModel::SortRole);
    m_shown.setSortLocaleAware(true);
    build();

    connect(&m_tick, &QTimer::timeout, this, &SessionsWindow::update);
    connect(&sessions, &Sessions::changed, this, &SessionsWindow::update);
    connect(&m_actions, &SessionActions::said, this, &SessionsWindow::say);
    connect(&m_actions, &SessionActions::signOutWanted, this, &SessionsWindow::signOutWanted);
    connect(&m_actions, &SessionActions::openInBrowserWanted, this, &SessionsWindow::openInBrowserWanted);
    connect(&m_actions, &SessionActions::removeWanted, this, &SessionsWindow::removeWanted);
    update();
    restoreSizes();
    if (m_shown.rowCount() > 0)
        m_table->setCurrentIndex(m_shown.index(0, 0));
    m_table->setFocus();
}

SessionsWindow::~SessionsWindow()
{
    saveSizes();
}

void SessionsWindow::update()
{
    const QString chosen = selected();
    const Status status = m_sessions.status();
    m_model.setStatus(status);
    select(chosen);
    m_summary->setText(OverviewText::summary(status));
    const Overview sum = overview(status);
    m_emptyText->setText(status.allowUserResources
            ? tr("Lanyard keeps you signed in to the web resources you use at work.\n\n"
                 "Add the first one: paste the address you open in your browser.")
            : tr("Lanyard keeps you signed in to the web resources you use at work.\n\n"
                 "Your organisation has not set up any yet. Ask your administrator."));
    m_pages->setCurrentIndex(status.sessions.isEmpty() ? 1 : 0);
    m_add->setEnabled(status.allowUserResources);
    m_signInAll->setEnabled(sum.signIn + sum.signedOut > 0);
    m_refreshAll->setEnabled(sum.total > sum.signedOut);
    m_signOutEverywhere->setEnabled(sum.total > sum.signedOut);
    updateSelection();
}

void SessionsWindow::updateSelection()
{
    const std::optional<SessionView> session = sessionById(m_model.status(), selected());
    m_actions.setSession(session);
    if (!session) {
        m_detail->clear();
        return;
    }
    QString detail = session->message;
    if (!session->authOrigin.isEmpty())
        detail = tr("%1 Sign-in page: %2").arg(detail, session->authOrigin);
    m_detail->setText(session->url.toString() + u'\n' + detail);
}

void SessionsWindow::select(const QString &resource)
{
    const int row = m_model.rowOf(resource);
    if (row < 0 || resource == selected())
        return;
    m_table->setCurrentIndex(m_shown.mapFromSource(m_model.index(row, 0)));
}

QString SessionsWindow::selected() const
{
    return m_table->currentIndex().data(SessionsModel::IdRole).toString();
}

void SessionsWindow::say(const QString &sentence)
{
    statusBar()->showMessage(sentence);
    announce(*this, sentence);
}

void SessionsWindow::refreshAll()
{
    say(tr("Refreshing all sessions…"));
    QCoro::connect(m_sessions.refreshAll(), this, [this](const Result<void> &result) {
        say(result ? tr("All sessions are refreshed.") : result.error().text());
    });
}

void SessionsWindow::signInAll()
{
    const Status status = m_sessions.status();
    for (const SessionView &session : sortedByAttention(status.sessions)) {
        if (!offersSignIn(session))
            continue;
        QCoro::connect(
            m_sessions.signIn(session.id, {}), this, [this, name = session.name](const Result<void> &result) {
                say(result ? tr("You are signed in to %1.").arg(name) : result.error().text());
            });
    }
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
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QMainWindow::keyPressEvent(event);
}

void SessionsWindow::restoreSizes()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("sessions/geometry")).toByteArray()))
        resize(QSize(fontMetrics().averageCharWidth() * 148, fontMetrics().height() * 28)
                   .boundedTo(screen()->availableSize() * 0.95));
    m_table->header()->restoreState(settings.value(QStringLiteral("sessions/header")).toByteArray());
}

void SessionsWindow::saveSizes() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("sessions/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("sessions/header"), m_table->header()->saveState());
}

}
