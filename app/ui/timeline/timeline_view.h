#pragma once

// A resource's last day as a picture. Arrow keys move from mark to mark, Home and End to the first and the last; the
// selected one is announced to screen readers (timeline_accessible.h), and a tooltip describes the one under the
// pointer.

#include "status/timeline.h"

#include <QWidget>

namespace lanyard {

class TimelinePainter;

class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The selected mark stays selected, if it is still there.
    void setTimeline(const Timeline &timeline);
    const Timeline &timeline() const { return m_timeline; }

    /// Index of the selected mark; -1: none.
    int current() const { return m_current; }
    void setCurrent(int mark);
    /// What a mark says, and where it is.
    QString markText(int mark) const;
    QRect markRect(int mark) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int mark);

private:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    TimelinePainter painter() const;

    Timeline m_timeline;
    int m_current = -1;
};

}
