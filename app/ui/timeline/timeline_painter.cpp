#include "ui/timeline/timeline_painter.h"

#include "widgets/colours.h"

#include <QLocale>
#include <array>

namespace lanyard {

namespace {

int signSize(const QFontMetrics &metrics)
{
    return metrics.height() * 2 / 3;
}

int bandHeight(const QFontMetrics &metrics)
{
    return metrics.height();
}

QPolygonF triangle(const QPointF &middle, double half, double tip)
{
    return QPolygonF({middle + QPointF(0, -half * tip), middle + QPointF(half, half * tip * 0.8),
        middle + QPointF(-half, half * tip * 0.8)});
}

/// "18:00", or "6 PM" where people say so: the hour alone, in the locale's way.
QString hourText(const QTime &time)
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    const bool isTwelve = format.contains(u'a', Qt::CaseInsensitive);
    return QLocale().toString(time, isTwelve ? QStringLiteral("h AP") : QStringLiteral("HH:mm"));
}

}

TimelinePainter::TimelinePainter(const Timeline &timeline, const QStyleOption &look)
    : m_timeline(timeline)
    , m_metrics(look.fontMetrics)
    , m_palette(look.palette)
    , m_isMirrored(look.direction == Qt::RightToLeft)
{
    const int side = signSize(m_metrics) / 2 + 2; // a mark at either end is drawn whole
    const QRect inside = look.rect.adjusted(side, 0, -side, 0);
    m_marks = QRect(inside.left(), inside.top(), inside.width(), signSize(m_metrics) + 4);
    m_band = QRect(inside.left(), m_marks.bottom() + 1, inside.width(), bandHeight(m_metrics));
    m_hours = QRect(inside.left(), m_band.bottom() + 1, inside.width(), m_metrics.height() + 6);
}

int TimelinePainter::heightFor(const QFontMetrics &metrics)
{
    return signSize(metrics) + 4 + bandHeight(metrics) + metrics.height() + 6;
}

double TimelinePainter::xOf(const QDateTime &time) const
{
    const double whole = double(m_timeline.from.msecsTo(m_timeline.to));
    const double part = whole > 0 ? double(m_timeline.from.msecsTo(time)) / whole : 0;
    return m_band.left() + m_band.width() * (m_isMirrored ? 1 - part : part);
}

void TimelinePainter::paintSwatch(QPainter &painter, const QRect &place, Timeline::Kind kind, const QPalette &palette)
{
    QColor outline = palette.color(QPalette::Text);
    outline.setAlphaF(0.58F);
    painter.setPen(Qt::NoPen);
    switch (kind) {
    case Timeline::Kind::Active:
        painter.fillRect(place, tint(Tint::Well, palette));
        break;
    case Timeline::Kind::Waiting:
        painter.fillRect(place, QBrush(tint(Tint::Attention, palette), Qt::BDiagPattern));
        break;
    case Timeline::Kind::Down: {
        QColor faint = tint(Tint::Quiet, palette);
        faint.setAlphaF(0.35F);
        painter.fillRect(place, faint);
        break;
    }
    case Timeline::Kind::Unknown:
        break;
    }
    painter.setPen(QPen(outline, 1, kind == Timeline::Kind::Unknown ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
}

void TimelinePainter::paintBand(QPainter &painter) const
{
    for (const Timeline::Span &span : m_timeline.spans) {
        const double from = xOf(span.from);
        const double to = xOf(span.to);
        const int left = qRound(qMin(from, to));
        const int right = qRound(qMax(from, to));
        paintSwatch(painter, QRect(left, m_band.top(), qMax(1, right - left), m_band.height()), span.kind, m_palette);
    }
}

int TimelinePainter::hoursBetweenLabels(int labelWidth) const
{
    for (const int hours : std::array{1, 2, 3, 4, 6, 12}) {
        if (m_band.width() * hours / 24 > labelWidth * 3 / 2)
            return hours;
    }
    return 24;
}

void TimelinePainter::paintHours(QPainter &painter) const
{
    const int width = m_metrics.horizontalAdvance(hourText(QTime(22, 0)));
    const int step = hoursBetweenLabels(width);
    QDateTime hour = m_timeline.from.toLocalTime();
    hour.setTime(QTime(hour.time().hour(), 0));
    painter.setPen(m_palette.color(QPalette::Text));
    for (int i = 0; i <= 25; ++i, hour = hour.addSecs(3600)) {
        if (hour < m_timeline.from || hour > m_timeline.to)
            continue;
        const int x = qRound(xOf(hour));
        const bool isLabelled = hour.time().hour() % step == 0;
        painter.drawLine(x, m_hours.top(), x, m_hours.top() + (isLabelled ? 4 : 2));
        const QRect box(x - width, m_hours.top() + 5, 2 * width, m_metrics.height());
        const bool fits = x - width / 2 >= m_marks.left() - 4 && x + width / 2 <= m_marks.right() + 4;
        if (isLabelled && fits)
            painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, hourText(hour.time()));
    }
}

void TimelinePainter::paintSign(
    QPainter &painter, const QPointF &middle, double size, HistoryEntry::Kind kind, const QPalette &palette)
{
    const double half = size / 2;
    painter.setPen(Qt::NoPen);
    switch (kind) {
    case HistoryEntry::Kind::Fault:
        painter.setBrush(tint(Tint::Problem, palette));
        painter.drawPolygon(triangle(middle, half, 1));
        break;
    case HistoryEntry::Kind::Ended: {
        const QColor ink = tint(Tint::Problem, palette);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, qMax(1.5, size / 8)));
        painter.drawPolygon(triangle(middle, half * 0.8, -1));
        break;
    }
    case HistoryEntry::Kind::Switched:
    case HistoryEntry::Kind::SignedIn:
    case HistoryEntry::Kind::SignedOut:
        painter.setBrush(palette.color(QPalette::Active, QPalette::Highlight));
        painter.drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
            middle + QPointF(-half, 0)}));
        break;
    case HistoryEntry::Kind::Refreshed:
    case HistoryEntry::Kind::State:
    case HistoryEntry::Kind::Stopped:
        painter.setBrush(tint(Tint::Well, palette));
        painter.drawEllipse(middle, half * 0.55, half * 0.55);
        break;
    }
}

void TimelinePainter::paintMark(QPainter &painter, int mark, bool isCurrent) const
{
    const HistoryEntry &entry = m_timeline.marks.at(mark);
    const double x = xOf(entry.at);
    const QPointF middle(x, m_marks.center().y() + 0.5);
    if (isCurrent) {
        painter.setPen(QPen(m_palette.color(QPalette::Text), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(QPointF(x, m_marks.bottom()), QPointF(x, m_band.bottom() + 3));
        painter.drawRoundedRect(QRectF(markRect(mark)).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
    paintSign(painter, middle, signSize(m_metrics), entry.kind, m_palette);
}

void TimelinePainter::paint(QPainter &painter, int current) const
{
    painter.save();
    paintBand(painter);
    paintHours(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_timeline.marks.size(); ++i)
        paintMark(painter, i, false);
    if (current >= 0 && current < m_timeline.marks.size())
        paintMark(painter, current, true);
    painter.restore();
}

QRect TimelinePainter::markRect(int mark) const
{
    const int size = m_marks.height();
    return QRect(qRound(xOf(m_timeline.marks.at(mark).at)) - size / 2, m_marks.top(), size, size);
}

int TimelinePainter::markAt(const QPoint &place) const
{
    if (place.y() > m_band.bottom())
        return -1;
    int nearest = -1;
    double closest = m_marks.height() * 0.6;
    for (int i = 0; i < m_timeline.marks.size(); ++i) {
        const double distance = qAbs(xOf(m_timeline.marks.at(i).at) - place.x());
        if (distance <= closest) {
            closest = distance;
            nearest = i;
        }
    }
    return nearest;
}

}
