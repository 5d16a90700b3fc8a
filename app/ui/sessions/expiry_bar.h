#pragma once

// How much of a session's life is left, as a thin bar. What it shows is pure; painting it needs a palette and a place.

#include "status/status.h"

#include <QPainter>
#include <QPalette>
#include <optional>

namespace lanyard {

struct ExpiryBar {
    enum class Urgency {
        Calm,
        Late, ///< by now it should have been refreshed
        Ending,
    };
    double left = 0; ///< of the session's life, 0 to 1
    Urgency urgency = Urgency::Calm;
    friend bool operator==(const ExpiryBar &, const ExpiryBar &) = default;
};

/// Nothing for a session that is not active, or whose length is not known.
std::optional<ExpiryBar> expiryBar(const SessionView &session, const QDateTime &now);

/// Filled from the side where reading begins. On a selected row all is in the colour of its text.
void paintExpiryBar(QPainter &painter, const QRectF &place, const ExpiryBar &bar, const QPalette &palette,
    bool isSelected, Qt::LayoutDirection direction);

}
