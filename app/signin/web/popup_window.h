#pragma once

// A window that a page opened (a provider's sign-in): the same profile, with window.opener; says where it is, closes
// when the page asks. Owns its page; deletes itself when closed.

#include "signin/web/page.h"

#include <QWidget>

class QWebEngineView;

namespace lanyard::signin {

class PopupWindow : public QWidget {
    Q_OBJECT
public:
    PopupWindow(Page *page, QWidget *opener);
    ~PopupWindow() override;

private:
    void centreOverOpener(); ///< the page does not decide where: a window could hide in a corner

    QWebEngineView *m_view;
    Page *m_page;
};

}
