#pragma once

// Draws a Timeline: the day as a band of spans, with marks, and hours beneath. Differs in shapes and patterns, not just
// in colours. Mirrored in right-to-left layouts. Knows no widget.

#include "status/timeline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>

namespace lanyard {

class TimelinePainter {
public:
    /// @param look where to draw, and with which font, palette and direction
    TimelinePainter(const Timeline &timeline, const QStyleOption &look);

    /// What the picture needs from top to bottom.
    static int heightFor(const QFontMetrics &metrics);

    /// @param current index of the selected mark; -1: none
    void paint(QPainter &painter, int current) const;
    /// The mark at or near a place, or -1. Where several are close, the nearest.
    int markAt(const QPoint &place) const;
    QRect markRect(int mark) const;
    double xOf(const QDateTime &time) const;

    static void paintSwatch(QPainter &painter, const QRect &place, Timeline::Kind kind, const QPalette &palette);
    static void paintSign(
        QPainter &painter, const QPointF &middle, double size, HistoryEntry::Kind kind, const QPalette &palette);

private:
    void paintBand(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintMark(QPainter &painter, int mark, bool isCurrent) const;
    int hoursBetweenLabels(int labelWidth) const;

    const Timeline &m_timeline;
    QFontMetrics m_metrics;
    QPalette m_palette;
    QRect m_marks;
    QRect m_band;
    QRect m_hours;
    bool m_isMirrored;
};

}
