#include "signin/web/popup_window.h"

#include "signin/web/address_line.h"
#include "signin/web/page_menu.h"
#include "widgets/spoken.h"

#include <QVBoxLayout>
#include <QWebEngineView>

namespace lanyard::signin {

PopupWindow::PopupWindow(Page *page, QWidget *opener)
    : QWidget(opener, Qt::Window)
    , m_view(new QWebEngineView(this))
    , m_page(page)
{
    setAccessibleRole(*this, QAccessible::Window);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(opener->windowTitle());
    resize(500, 600);
    auto *address = new AddressLine(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    auto *margin = new QHBoxLayout;
    margin->setContentsMargins(6, 0, 6, 0);
    margin->addWidget(address);
    column->addLayout(margin);
    column->addWidget(m_view, 1);
    m_page->setParent(this);
    m_view->setPage(m_page);
    giveContextMenu(m_view);
    connect(m_page, &QWebEnginePage::urlChanged, address, &AddressLine::setUrl);
    connect(m_page, &QWebEnginePage::windowCloseRequested, this, &QWidget::close);
    connect(m_page, &Page::crashed, this, &QWidget::close);
    connect(m_page, &QWebEnginePage::titleChanged, this, &QWidget::setWindowTitle);
    connect(m_page, &QWebEnginePage::geometryChangeRequested, this, [this](const QRect &wanted) {
        resize(wanted.size().expandedTo({320, 320}).boundedTo({1000, 900}));
        centreOverOpener();
    });
    centreOverOpener();
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
