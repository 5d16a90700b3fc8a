#pragma once

// The zoom of one view's pages: by keys, or by the wheel with Ctrl, for as long as the view lives. The engine itself
// forgets it with each host.

#include "signin/zoom_steps.h"

#include <QObject>

class QWebEngineView;

namespace lanyard::signin {

class Zoom : public QObject {
    Q_OBJECT
public:
    /// @param view and its page outlive this
    explicit Zoom(QWebEngineView *view);

    void in() { set(zoomedIn(m_percent)); }
    void out() { set(zoomedOut(m_percent)); }
    void reset() { set(kNormalZoom); }
    /// Once more for a page that has just begun.
    void apply();

Q_SIGNALS:
    void changed(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(int percent);

    QWebEngineView *m_view;
    int m_percent = kNormalZoom;
    int m_turned = 0; ///< of the wheel, since the last step
};

}
