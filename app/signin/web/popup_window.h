#pragma once

// A window that a page opened (a provider's sign-in): the same profile, with window.opener; says where it is and what
// was refused, closes when the page asks. Owns its page; deletes itself when closed.

#include <QWidget>

class QWebEngineView;

namespace lanyard::signin {

class AddressLine;
class NoticeBar;
class Page;
struct PageNotice;
class Zoom;

class PopupWindow : public QWidget {
    Q_OBJECT
public:
    PopupWindow(Page *page, QWidget *opener);
    ~PopupWindow() override;

Q_SIGNALS:
    void browserRequested();

private:
    void connectPage();
    void addShortcuts();
    void showNotice(const PageNotice &notice);
    void centreOverOpener(); ///< the page does not decide where: a window could hide in a corner

    QWebEngineView *m_view;
    AddressLine *m_address;
    NoticeBar *m_bar;
    Zoom *m_zoom;
    Page *m_page;
};

}
