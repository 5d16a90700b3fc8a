#include "signin/web/browser_window.h"

#include "signin/web/find_bar.h"
#include "signin/web/frame_check.h"
#include "signin/web/page.h"
#include "signin/web/page_menu.h"
#include "signin/web/zoom.h"
#include "signin/widgets/address_line.h"
#include "signin/widgets/load_line.h"
#include "signin/widgets/notice_bar.h"
#include "signin/widgets/overlay_panel.h"
#include "signin/widgets/tool_bar.h"
#include "signin/window_size.h"
#include "widgets/accessibility_announce.h"

#include <QAction>
#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWebEngineHistory>
#include <QWebEngineView>

namespace lanyard::signin {

BrowserWindow::BrowserWindow()
    : m_view(new QWebEngineView(this))
    , m_stack(new QStackedWidget(this))
    , m_overlay(new OverlayPanel(this))
    , m_tools(new ToolBar(this))
    , m_progress(new LoadLine(this))
    , m_queue(new NoticeBar(this))
    , m_bar(new NoticeBar(this))
    , m_find(new FindBar(this))
    , m_zoom(new Zoom(m_view))
    , m_frames(new FrameCheck(m_view))
{
    setAccessibleRole(*this, QAccessible::Window);
    setAccessibleRole(*m_stack, QAccessible::Client); // not worth a word
    m_view->setAccessibleName(tr("Page"));
    giveContextMenu(m_view);
    layOut();
    connectParts();
    addShortcuts();
    showLoading(false);
}

BrowserWindow::~BrowserWindow() = default;

void BrowserWindow::layOut()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_overlay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_progress);
    column->addWidget(m_queue);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
}

void BrowserWindow::connectParts()
{
    connect(m_overlay, &OverlayPanel::accepted, this, &BrowserWindow::accepted);
    connect(m_overlay, &OverlayPanel::rejected, this, &BrowserWindow::rejected);
    connect(m_bar, &NoticeBar::accepted, this, &BrowserWindow::barAccepted);
    connect(m_bar, &NoticeBar::dismissed, this, &BrowserWindow::barDismissed);
    connect(m_queue, &NoticeBar::dismissed, this, &BrowserWindow::skipped);
    connect(m_tools, &ToolBar::backRequested, m_view, &QWebEngineView::back);
    connect(m_tools, &ToolBar::reloadRequested, m_view, &QWebEngineView::reload);
    connect(m_tools, &ToolBar::stopRequested, m_view, &QWebEngineView::stop);
    connect(m_tools, &ToolBar::zoomResetRequested, m_zoom, &Zoom::reset);
    connect(m_zoom, &Zoom::changed, m_tools, &ToolBar::showZoom);
    connect(m_progress, &LoadLine::waiting, m_tools, &ToolBar::setCanStop);
    connect(m_find, &FindBar::opened, this, [this](bool isOpen) {
        updateEscape();
        if (!isOpen)
            m_view->setFocus();
    });
    connect(m_frames, &FrameCheck::nothingDrawn, this, &BrowserWindow::nothingDrawn);
}

template <class Does> QAction *BrowserWindow::shortcut(const QList<QKeySequence> &keys, Does does)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    addAction(action);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void BrowserWindow::addShortcuts()
{
    const auto keysOf = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    shortcut(keysOf(QKeySequence::Close), [this] { close(); });
    // Where "+" needs Shift, people press the key without it.
    shortcut(keysOf(QKeySequence::ZoomIn) + QList<QKeySequence>{Qt::CTRL | Qt::Key_Equal}, [this] { m_zoom->in(); });
    shortcut(keysOf(QKeySequence::ZoomOut), [this] { m_zoom->out(); });
    shortcut({Qt::CTRL | Qt::Key_0}, [this] { m_zoom->reset(); });
    shortcut(keysOf(QKeySequence::Find), [this] { m_find->open(); });
    shortcut(keysOf(QKeySequence::FindNext), [this] { m_find->next(); });
    shortcut(keysOf(QKeySequence::FindPrevious), [this] { m_find->previous(); });
    shortcut({Qt::Key_F6, Qt::CTRL | Qt::Key_L}, [this] { toggleAddressFocus(); });
    m_escape = shortcut({Qt::Key_Escape}, [this] { cancelSomething(); });
}

void BrowserWindow::toggleAddressFocus()
{
    AddressLine *address = m_tools->address();
    QWidget *content = m_stack->currentWidget();
    (address->hasFocus() ? content : address)->setFocus(Qt::ShortcutFocusReason);
}

// Pages use Escape themselves, so it is ours only while it does something.
void BrowserWindow::updateEscape()
{
    m_escape->setEnabled(m_isLoading || m_find->isVisible());
}

void BrowserWindow::cancelSomething()
{
    m_find->isVisible() ? m_find->close() : m_view->stop();
}

void BrowserWindow::setPage(Page *page)
{
    m_view->setPage(page);
    m_find->setPage(page);
    page->setBackgroundColor(palette().base().color());
    AddressLine *address = m_tools->address();
    connect(page, &QWebEnginePage::urlChanged, this, [this, address](const QUrl &url) {
        address->setUrl(url);
        m_zoom->apply();
    });
    connect(page, &QWebEnginePage::loadStarted, this, [this] { showLoading(true); });
    connect(page, &QWebEnginePage::loadFinished, this, [this] { showLoading(false); });
    connect(page, &QWebEnginePage::loadProgress, m_progress, &LoadLine::setProgress);
    connect(page, &Page::loaded, m_frames, &FrameCheck::start);
    address->setUrl(page->url());
}

void BrowserWindow::showLoading(bool isLoading)
{
    m_isLoading = isLoading;
    isLoading ? m_progress->start() : m_progress->finish();
    m_tools->setCanGoBack(m_view->history()->canGoBack());
    updateEscape();
    if (!isLoading)
        m_zoom->apply();
}

void BrowserWindow::draw(const View &view)
{
    const bool hasCover = view.overlay.has_value();
    showOverlay(view.overlay);
    m_tools->setCanGoBack(!hasCover && m_view->history()->canGoBack());
    m_tools->setCanReload(!hasCover);
    m_tools->address()->setBroken(hasCover && view.overlay->kind == Overlay::Kind::Error);
    const Bar bar = view.bar.value_or(Bar());
    m_bar->show(bar.text, bar.accept, bar.dismiss);
    m_queue->show(view.queue, QString(), tr("&Skip"));
}

void BrowserWindow::showOverlay(const std::optional<Overlay> &overlay)
{
    if (overlay == m_overlaid)
        return;
    const bool wasCovered = m_overlaid.has_value();
    m_overlaid = overlay;
    if (!overlay) {
        m_stack->setCurrentWidget(m_view);
        m_view->setFocus();
        return;
    }
    m_find->close();
    const bool mayBeQuick = overlay->kind == Overlay::Kind::Busy && !wasCovered;
    m_overlay->show(*overlay, mayBeQuick ? m_view->grab() : QPixmap());
    m_stack->setCurrentWidget(m_overlay);
    m_overlay->focusAnswer();
}

void BrowserWindow::setOpeningSize(const std::optional<Geometry> &last, QSize usual)
{
    resize(openingSize(last, usual, screen()->availableSize()));
    const bool isMaximised = last && last->maximised;
    if (isMaximised)
        setWindowState(windowState() | Qt::WindowMaximized);
    m_opened = Geometry{width(), height(), isMaximised};
}

std::optional<Geometry> BrowserWindow::changedGeometry() const
{
    const QSize size = isMaximized() ? normalGeometry().size() : this->size();
    const Geometry now{qBound(1, size.width(), kLargestSide), qBound(1, size.height(), kLargestSide), isMaximized()};
    return now == m_opened ? std::nullopt : std::optional(now);
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
