#pragma once

// A resource's last day as a picture. Arrow keys move from mark to mark, Home and End to the first and the last; the
// one that is picked out is told to a screen reader (timeline_accessible.h), and a tooltip says what the pointer is at.

#include "status/timeline.h"

#include <QWidget>

namespace lanyard {

class TimelinePainter;

class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The mark that is picked out stays so, if it is still there.
    void setTimeline(const Timeline &timeline);
    const Timeline &timeline() const { return m_timeline; }

    /// Index of the mark that is picked out; -1: none.
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
