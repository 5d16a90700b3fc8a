#include "signin/widgets/address_line.h"

#include "base/text/untrusted_text.h"
#include "iap/origin.h"
#include "widgets/colours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace lanyard::signin {

static constexpr int kAlignment = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextForceLeftToRight;

AddressLine::AddressLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &AddressLine::explain);
    describe();
}

void AddressLine::setUrl(const QUrl &url)
{
    m_origin = originOf(url);
    m_isSecure = url.scheme() == QLatin1String("https");
    describe();
}

void AddressLine::setBroken(bool isBroken)
{
    m_isBroken = isBroken;
    describe();
}

QString AddressLine::security() const
{
    if (m_isBroken)
        return tr("The page could not be loaded.");
    if (m_isSecure) // a certificate that is not trusted never loads
        return tr("Secure connection, verified against the trusted certificate authorities.");
    return tr("The connection is not encrypted.");
}

void AddressLine::describe()
{
    setToolTip(m_origin.isEmpty() ? QString() : leftToRight(m_origin) + QLatin1Char('\n') + security());
    //: screen reader; %1: a web origin
    setAccessibleName(m_origin.isEmpty() ? tr("No page") : tr("This page is from %1. %2").arg(m_origin, security()));
    setEnabled(!m_origin.isEmpty());
    update();
}

void AddressLine::explain()
{
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), toolTip(), this);
}

QSize AddressLine::sizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(), fontMetrics().height() + 12};
}

QSize AddressLine::minimumSizeHint() const
{
    return {16 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void AddressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // not the application's: a host must not change its order
    paintFrame(&painter);
    if (m_origin.isEmpty())
        return;
    const qreal side = fontMetrics().ascent();
    const QRectF square(8, (height() - side) / 2, side, side);
    QRect room = rect().adjusted(int(square.right()) + 8, 0, -8, 0);
    painter.setPen(palette().text().color());
    if (m_isBroken) {
        room.setLeft(8);
    } else if (m_isSecure) {
        paintPadlock(&painter, square);
    } else {
        room.setLeft(8);
        const QString warning = tr("Not encrypted") + QStringLiteral("  ");
        painter.setPen(tint(Tint::Problem, palette()));
        painter.drawText(room, kAlignment, warning);
        painter.setPen(palette().text().color());
        room.setLeft(room.left() + fontMetrics().horizontalAdvance(warning));
    }
    painter.drawText(room, kAlignment, fontMetrics().elidedText(m_origin, Qt::ElideMiddle, room.width()));
}

void AddressLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void AddressLine::paintFrame(QPainter *painter)
{
    const bool isChosen = hasFocus() || underMouse();
    painter->setPen(isChosen && isEnabled() ? QPen(palette().highlight(), hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter->setBrush(palette().base());
    painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

void AddressLine::paintPadlock(QPainter *painter, const QRectF &square) const
{
    const qreal unit = square.width() / 12;
    QPainterPath shackle;
    shackle.moveTo(square.left() + 3.5 * unit, square.top() + 6 * unit);
    shackle.arcTo(QRectF(square.left() + 3.5 * unit, square.top() + unit, 5 * unit, 6 * unit), 180, -180);
    shackle.lineTo(square.left() + 8.5 * unit, square.top() + 6 * unit);
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(palette().text(), 1.4 * unit));
    painter->drawPath(shackle);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().text());
    painter->drawRoundedRect(
        QRectF(square.left() + 2 * unit, square.top() + 5.5 * unit, 8 * unit, 6 * unit), unit, unit);
    painter->restore();
}

}
