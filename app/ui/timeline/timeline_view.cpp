#include "ui/timeline/timeline_view.h"

#include "base/text/plain_text.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace lanyard {

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    installTimelineAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline of the last day"));
}

void TimelineView::setTimeline(const Timeline &timeline)
{
    const auto kept = m_current >= 0 ? std::optional(m_timeline.marks.at(m_current)) : std::nullopt;
    m_timeline = timeline;
    m_current = kept ? int(m_timeline.marks.indexOf(*kept)) : -1;
    const QString summary = TimelineText::summary(timeline);
    if (summary != accessibleDescription())
        setAccessibleDescription(summary);
    update();
}

void TimelineView::setCurrent(int mark)
{
    const int last = int(m_timeline.marks.size()) - 1;
    const int chosen = qBound(-1, mark, last);
    if (chosen == m_current)
        return;
    m_current = chosen;
    update();
    announceCurrentMark(*this);
    Q_EMIT currentChanged(chosen);
}

QString TimelineView::markText(int mark) const
{
    return TimelineText::mark(m_timeline.marks.at(mark), m_timeline.to);
}

TimelinePainter TimelineView::painter() const
{
    QStyleOption look;
    look.initFrom(this);
    look.rect = contentsRect().adjusted(2, 2, -2, -2);
    return TimelinePainter(m_timeline, look);
}

QRect TimelineView::markRect(int mark) const
{
    return painter().markRect(mark);
}

QSize TimelineView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, TimelinePainter::heightFor(fontMetrics()) + 4};
}

QSize TimelineView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter onto(this);
    painter().paint(onto, m_current);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    frame.backgroundColor = palette().color(backgroundRole());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &onto, this);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_timeline.marks.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    if (event->key() == forward)
        setCurrent(m_current + 1);
    else if (event->key() == back)
        setCurrent(m_current < 0 ? last : qMax(0, m_current - 1));
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else
        QWidget::keyPressEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(painter().markAt(event->pos()));
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && m_current < 0)
        setCurrent(int(m_timeline.marks.size()) - 1); // the latest: where one looks first
    else
        announceCurrentMark(*this);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = painter().markAt(help->pos());
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(markText(mark)), this, markRect(mark));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

}
