#include "ui/sessions/attention_mark.h"

#include "widgets/colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace lanyard {

namespace {

constexpr int kSize = 32; // drawn large, shown at 16: sharp at 200 % as well

Tint tintOf(Attention attention)
{
    switch (attention) {
    case Attention::SignIn:
        return Tint::Attention;
    case Attention::Problem:
        return Tint::Problem;
    case Attention::Waiting:
    case Attention::SignedOut:
        return Tint::Quiet;
    case Attention::None:
        return Tint::Well;
    }
    Q_UNREACHABLE();
}

void drawSign(QPainter &painter, Attention attention, const QColor &ink, const QColor &paper)
{
    const QRectF disc(4, 4, 24, 24);
    if (attention == Attention::SignedOut || attention == Attention::Waiting) {
        painter.setPen(QPen(ink, 3.4));
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2));
        if (attention == Attention::Waiting)
            painter.drawPolyline(QPolygonF({{16, 10}, {16, 16}, {20, 18}})); // a clock
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(disc);
    painter.setPen(QPen(paper, 3.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (attention == Attention::None) {
        painter.drawPolyline(QPolygonF({{10.5, 16.5}, {14.5, 20.5}, {21.5, 12}}));
    } else if (attention == Attention::Problem) {
        painter.drawLine(12, 12, 20, 20);
        painter.drawLine(20, 12, 12, 20);
    } else {
        painter.drawLine(QPointF(16, 9.5), QPointF(16, 16.5));
        painter.drawPoint(QPointF(16, 22));
    }
}

QPixmap picture(Attention attention, const QColor &ink, const QColor &paper)
{
    QPixmap pixmap(kSize, kSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSign(painter, attention, ink, paper);
    return pixmap;
}

}

QIcon attentionMark(Attention attention, const QPalette &palette)
{
    QIcon icon(picture(attention, tint(tintOf(attention), palette), palette.color(QPalette::Base)));
    // On a selected row none of our colours is reliably visible: there the shape has to do.
    icon.addPixmap(picture(attention, palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
        QIcon::Selected);
    return icon;
}

}
