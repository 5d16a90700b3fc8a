#include "ui/attention_mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace lanyard {

namespace {

constexpr int kSize = 32; // drawn large, shown at 16: sharp at 200 % as well

QColor colour(Attention attention)
{
    switch (attention) {
    case Attention::SignIn:
        return QColor(0xe8, 0x71, 0x0a);
    case Attention::Problem:
        return QColor(0xd0, 0x34, 0x2c);
    case Attention::Waiting:
    case Attention::SignedOut:
        return QColor(0x80, 0x88, 0x90);
    case Attention::None:
        return QColor(0x2f, 0x9e, 0x58);
    }
    Q_UNREACHABLE();
}

void drawSign(QPainter &painter, Attention attention)
{
    const QRectF disc(4, 4, 24, 24);
    const QPen white(Qt::white, 3.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QColor ink = colour(attention);
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
    painter.setPen(white);
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

}

QIcon attentionMark(Attention attention)
{
    QPixmap picture(kSize, kSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSign(painter, attention);
    painter.end();
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // or the style would tint it
    return icon;
}

}
