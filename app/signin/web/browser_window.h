#pragma once

// The window itself: back, reload or stop, address, progress, bars, and the page or a Cover in its place. Draws a View
// and reports what the user did; decides nothing.

#include "signin/dialogue.h"
#include "signin/web/page.h"

#include <QWidget>

class QAction;
class QProgressBar;
class QStackedWidget;
class QVBoxLayout;
class QWebEngineView;

namespace lanyard::signin {

class AddressLine;
class CoverPanel;
class NoticeBar;

class BrowserWindow : public QWidget {
    Q_OBJECT
public:
    BrowserWindow();
    ~BrowserWindow() override;

    /// The page stays its owner's.
    void setPage(Page *page);
    void draw(const View &view);
    void raiseForUser();

Q_SIGNALS:
    void accepted();
    void rejected();
    void barAccepted();
    void barDismissed();
    void skipped();
    void closedByUser();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeToolBar();
    QAction *addAction(const QString &text, int icon, const QList<QKeySequence> &keys);
    void showLoading(bool isLoading);
    void zoom(qreal factor);

    QWebEngineView *m_view;
    QStackedWidget *m_stack;
    CoverPanel *m_cover;
    AddressLine *m_address;
    QProgressBar *m_progress;
    NoticeBar *m_queue;
    NoticeBar *m_bar;
    QAction *m_back = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_stop = nullptr;
};

}
