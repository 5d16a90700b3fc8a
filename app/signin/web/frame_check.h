#pragma once

// Detects a window that stays empty although its page has text: graphics that fail silently. Checks a few times, until
// something is drawn or the user types.

#include <QObject>
#include <QTimer>

class QWebEngineView;

namespace lanyard::signin {

class FrameCheck : public QObject {
    Q_OBJECT
public:
    /// @param view and its page outlive this
    explicit FrameCheck(QWebEngineView *view);

    /// Call when a page has been loaded.
    void start();

Q_SIGNALS:
    void nothingDrawn();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void evaluate(bool hasText);

    QWebEngineView *m_view;
    QTimer m_next;
    int m_blankChecks = 0;
    bool m_isOver = false;
};

}
