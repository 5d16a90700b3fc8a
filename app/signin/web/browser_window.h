#pragma once

// The window itself: tool bar, progress, bars, and the page or an Overlay in its place. Draws a View and reports what
// the user did; decides nothing.

#include "signin/sign_in_state_machine.h"

#include <QWidget>

class QAction;
class QKeySequence;
class QStackedWidget;
class QWebEngineView;

namespace lanyard::signin {

class OverlayPanel;
class FindBar;
class FrameCheck;
class LoadLine;
class NoticeBar;
class Page;
class ToolBar;
class Zoom;

class BrowserWindow : public QWidget {
    Q_OBJECT
public:
    BrowserWindow();
    ~BrowserWindow() override;

    /// The page stays its owner's.
    void setPage(Page *page);
    void draw(const View &view);
    /// As it was left, or else as usual; shows nothing yet.
    void setOpeningSize(const std::optional<Geometry> &last, QSize usual);
    /// Nothing when it is still as it opened.
    std::optional<Geometry> changedGeometry() const;
    void raiseForUser();

Q_SIGNALS:
    void accepted();
    void rejected();
    void barAccepted();
    void barDismissed();
    void skipped();
    void closedByUser();
    void nothingDrawn();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addShortcuts();
    template <class Does> QAction *shortcut(const QList<QKeySequence> &keys, Does does);
    void showLoading(bool isLoading);
    void cancelSomething();
    void updateEscape();
    void showOverlay(const std::optional<Overlay> &overlay);
    void toggleAddressFocus();

    QWebEngineView *m_view;
    QStackedWidget *m_stack;
    OverlayPanel *m_overlay;
    ToolBar *m_tools;
    LoadLine *m_progress;
    NoticeBar *m_queue;
    NoticeBar *m_bar;
    FindBar *m_find;
    Zoom *m_zoom;
    FrameCheck *m_frames;
    QAction *m_escape = nullptr;
    std::optional<Overlay> m_overlaid;
    std::optional<Geometry> m_opened;
    bool m_isLoading = false;
};

}
