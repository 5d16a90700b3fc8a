#include "signin/web/browser_window.h"

#include "signin/web/address_line.h"
#include "signin/web/cover_panel.h"
#include "signin/web/notice_bar.h"
#include "signin/web/page_menu.h"
#include "widgets/spoken.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineHistory>
#include <QWebEngineView>

namespace lanyard::signin {

BrowserWindow::BrowserWindow()
    : m_view(new QWebEngineView(this))
    , m_stack(new QStackedWidget(this))
    , m_cover(new CoverPanel(this))
    , m_address(new AddressLine(this))
    , m_progress(new QProgressBar(this))
    , m_queue(new NoticeBar(this))
    , m_bar(new NoticeBar(this))
{
    setAccessibleRole(*this, QAccessible::Window);
    m_view->setAccessibleName(tr("Page"));
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setStyleSheet(QStringLiteral(
        "QProgressBar { border: 0; background: transparent } QProgressBar::chunk { background: palette(highlight) }"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_cover);
    giveContextMenu(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolBar());
    column->addWidget(m_progress);
    column->addWidget(m_queue);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_cover, &CoverPanel::accepted, this, &BrowserWindow::accepted);
    connect(m_cover, &CoverPanel::rejected, this, &BrowserWindow::rejected);
    connect(m_bar, &NoticeBar::accepted, this, &BrowserWindow::barAccepted);
    connect(m_bar, &NoticeBar::dismissed, this, &BrowserWindow::barDismissed);
    connect(m_queue, &NoticeBar::dismissed, this, &BrowserWindow::skipped);
    showLoading(false);
}

BrowserWindow::~BrowserWindow() = default;

QWidget *BrowserWindow::makeToolBar()
{
    m_back = addAction(tr("Back"), QStyle::SP_ArrowBack, {QKeySequence(QKeySequence::Back)});
    m_reload = addAction(tr("Reload"), QStyle::SP_BrowserReload,
        {QKeySequence(QKeySequence::Refresh), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_stop = addAction(tr("Stop"), QStyle::SP_BrowserStop, {QKeySequence(Qt::Key_Escape)});
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 6, 6, 6);
    for (QAction *action : {m_back, m_reload, m_stop}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        row->addWidget(button);
        connect(
            action, &QAction::visibleChanged, button, [button, action] { button->setVisible(action->isVisible()); });
    }
    row->addWidget(m_address, 1);
    connect(m_back, &QAction::triggered, this, [this] { m_view->back(); });
    connect(m_reload, &QAction::triggered, this, [this] { m_view->reload(); });
    connect(m_stop, &QAction::triggered, this, [this] { m_view->stop(); });
    const auto shortcut = [this](QKeySequence::StandardKey key, auto does) {
        auto *action = new QAction(this);
        action->setShortcuts(key);
        QWidget::addAction(action);
        connect(action, &QAction::triggered, this, does);
    };
    shortcut(QKeySequence::Close, [this] { close(); });
    shortcut(QKeySequence::ZoomIn, [this] { zoom(1.1); });
    shortcut(QKeySequence::ZoomOut, [this] { zoom(1 / 1.1); });
    return bar;
}

QAction *BrowserWindow::addAction(const QString &text, int icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(style()->standardIcon(QStyle::StandardPixmap(icon), nullptr, this), text, this);
    action->setShortcuts(keys);
    const QString key = keys.constFirst().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    QWidget::addAction(action);
    return action;
}

void BrowserWindow::setPage(Page *page)
{
    m_view->setPage(page);
    page->setBackgroundColor(palette().base().color());
    connect(page, &QWebEnginePage::urlChanged, m_address, &AddressLine::setUrl);
    connect(page, &QWebEnginePage::loadStarted, this, [this] { showLoading(true); });
    connect(page, &QWebEnginePage::loadFinished, this, [this] { showLoading(false); });
    connect(page, &QWebEnginePage::loadProgress, m_progress, &QProgressBar::setValue);
    m_address->setUrl(page->url());
}

void BrowserWindow::showLoading(bool isLoading)
{
    m_reload->setVisible(!isLoading);
    m_stop->setVisible(isLoading);
    m_back->setEnabled(m_view->history()->canGoBack());
    // The line keeps its place, so that the page does not jump.
    m_progress->setRange(0, 100);
    m_progress->setValue(isLoading ? qMax(5, m_progress->value()) : 0);
}

void BrowserWindow::zoom(qreal factor)
{
    m_view->setZoomFactor(qBound(0.5, m_view->zoomFactor() * factor, 3.0));
}

void BrowserWindow::draw(const View &view)
{
    const bool hasCover = view.cover.has_value();
    if (hasCover)
        m_cover->show(*view.cover);
    const bool uncovers = !hasCover && m_stack->currentWidget() == m_cover;
    m_stack->setCurrentWidget(hasCover ? static_cast<QWidget *>(m_cover) : m_view);
    if (uncovers)
        m_view->setFocus();
    m_back->setEnabled(!hasCover && m_view->history()->canGoBack());
    m_reload->setEnabled(!hasCover);
    m_address->setBroken(hasCover && view.cover->kind == Cover::Kind::Error);
    const Bar bar = view.bar.value_or(Bar());
    m_bar->show(bar.text, bar.accept, bar.dismiss);
    m_queue->show(view.queue, QString(), tr("&Skip"));
}

void BrowserWindow::raiseForUser()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void BrowserWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closedByUser();
}

}
