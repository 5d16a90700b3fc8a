#include "ui/sessions/expiry_bar.h"

#include "widgets/colours.h"

#include <algorithm>

namespace lanyard {

namespace {

// A refresh falls between 60 and 75 per cent of a session's life: less than a quarter left says that it did not work.
constexpr double kLate = 0.24;
constexpr double kEnding = 0.08;

ExpiryBar::Urgency urgencyAt(double left)
{
    if (left <= kEnding)
        return ExpiryBar::Urgency::Ending;
    return left <= kLate ? ExpiryBar::Urgency::Late : ExpiryBar::Urgency::Calm;
}

QColor colour(ExpiryBar::Urgency urgency, const QPalette &palette)
{
    switch (urgency) {
    case ExpiryBar::Urgency::Calm:
        return tint(Tint::Well, palette);
    case ExpiryBar::Urgency::Late:
        return tint(Tint::Attention, palette);
    case ExpiryBar::Urgency::Ending:
        return tint(Tint::Problem, palette);
    }
    Q_UNREACHABLE();
}

}

std::optional<ExpiryBar> expiryBar(const SessionView &session, const QDateTime &now)
{
    const qint64 life = session.startedAt.msecsTo(session.expiresAt);
    if (session.state != State::Active || !session.startedAt.isValid() || life <= 0)
        return std::nullopt;
    const double left = std::clamp(double(now.msecsTo(session.expiresAt)) / double(life), 0.0, 1.0);
    return ExpiryBar{left, urgencyAt(left)};
}

void paintExpiryBar(QPainter &painter, const QRectF &place, const ExpiryBar &bar, const QPalette &palette,
    bool isSelected, Qt::LayoutDirection direction)
{
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor trough = text;
    trough.setAlphaF(0.16F);
    QRectF filled = place;
    // Never less than a dot, or a session that ends looks like one that has ended.
    filled.setWidth(std::max(place.width() * bar.left, place.height()));
    if (direction == Qt::RightToLeft)
        filled.moveRight(place.right());
    const double radius = place.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(trough);
    painter.drawRoundedRect(place, radius, radius);
    painter.setBrush(isSelected ? text : colour(bar.urgency, palette));
    painter.drawRoundedRect(filled, radius, radius);
    painter.restore();
}

}
