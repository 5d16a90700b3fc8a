#include "signin/web/page_menu.h"

#include <QAction>
#include <QMenu>
#include <QWebEnginePage>
#include <QWebEngineView>

namespace lanyard::signin {

void giveContextMenu(QWebEngineView *view)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, view, [view](const QPoint &at) {
        auto *menu = new QMenu(view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto action :
            {QWebEnginePage::Cut, QWebEnginePage::Copy, QWebEnginePage::Paste, QWebEnginePage::SelectAll})
            menu->addAction(view->page()->action(action));
        menu->addSeparator();
        for (const auto action : {QWebEnginePage::Back, QWebEnginePage::Reload})
            menu->addAction(view->page()->action(action));
        menu->popup(view->mapToGlobal(at));
    });
}

}
