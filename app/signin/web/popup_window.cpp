#include "signin/web/popup_window.h"

#include "base/text/plain_text.h"
#include "base/text/untrusted_text.h"
#include "signin/web/page.h"
#include "signin/web/page_menu.h"
#include "signin/web/zoom.h"
#include "signin/widgets/address_line.h"
#include "signin/widgets/notice_bar.h"
#include "widgets/accessibility_announce.h"

#include <QAction>
#include <QScreen>
#include <QVBoxLayout>
#include <QWebEngineView>

namespace lanyard::signin {

PopupWindow::PopupWindow(Page *page, QWidget *opener)
    : QWidget(opener, Qt::Window)
    , m_view(new QWebEngineView(this))
    , m_address(new AddressLine(this))
    , m_bar(new NoticeBar(this))
    , m_zoom(new Zoom(m_view))
    , m_page(page)
{
    setAccessibleRole(*this, QAccessible::Window);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(opener->windowTitle());
    resize(500, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    auto *margin = new QHBoxLayout;
    margin->setContentsMargins(6, 0, 6, 0);
    margin->addWidget(m_address);
    column->addLayout(margin);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    m_page->setParent(this);
    m_page->setBackgroundColor(palette().base().color());
    m_view->setPage(m_page);
    giveContextMenu(m_view);
    connectPage();
    addShortcuts();
    centreOverOpener();
}

void PopupWindow::connectPage()
{
    connect(m_page, &QWebEnginePage::urlChanged, m_address, &AddressLine::setUrl);
    connect(m_page, &QWebEnginePage::loadFinished, m_zoom, &Zoom::apply);
    connect(m_page, &QWebEnginePage::windowCloseRequested, this, &QWidget::close);
    connect(m_page, &Page::crashed, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_page, &QWebEnginePage::titleChanged, this, [this](const QString &pageTitle) {
        const QString title = sanitized(pageTitle, 100);
        if (!title.isEmpty())
            setWindowTitle(plainTitle(title));
    });
    connect(m_page, &QWebEnginePage::geometryChangeRequested, this, [this](const QRect &wanted) {
        resize(wanted.size().expandedTo({320, 320}).boundedTo({1000, 900}).boundedTo(screen()->availableSize()));
        centreOverOpener();
    });
    connect(m_page, &Page::noticed, this, &PopupWindow::showNotice);
    connect(m_page, &Page::moved, this, [this] { showNotice({}); });
    connect(m_page, &Page::loadFailed, this,
        [this](Reason reason, const QString &host) { showNotice(PageNotices::loadFailed(reason, host)); });
    connect(m_bar, &NoticeBar::accepted, this, &PopupWindow::browserRequested);
    connect(m_bar, &NoticeBar::dismissed, this, [this] { showNotice({}); });
}

void PopupWindow::addShortcuts()
{
    const auto shortcut = [this](const QList<QKeySequence> &keys, auto does) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, does);
    };
    shortcut(QKeySequence::keyBindings(QKeySequence::Close), [this] { close(); });
    shortcut(QKeySequence::keyBindings(QKeySequence::Refresh), [this] { m_view->reload(); });
    shortcut(QKeySequence::keyBindings(QKeySequence::ZoomIn), [this] { m_zoom->in(); });
    shortcut(QKeySequence::keyBindings(QKeySequence::ZoomOut), [this] { m_zoom->out(); });
    shortcut({Qt::CTRL | Qt::Key_0}, [this] { m_zoom->reset(); });
    shortcut({Qt::Key_F6, Qt::CTRL | Qt::Key_L}, [this] {
        (m_address->hasFocus() ? static_cast<QWidget *>(m_view) : m_address)->setFocus(Qt::ShortcutFocusReason);
    });
}

void PopupWindow::showNotice(const PageNotice &notice)
{
    m_bar->show(notice.text, notice.offersBrowser ? tr("Open in browser") : QString(), tr("Dismiss"));
}

void PopupWindow::centreOverOpener()
{
    const QRect opener = parentWidget()->frameGeometry();
    move(opener.center() - rect().center());
}

PopupWindow::~PopupWindow()
{
    delete m_view;
    delete m_page;
}

}
