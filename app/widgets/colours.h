#pragma once

// Every colour of Lanyard's own; the others are the palette's. Each has a shade for light and one for dark surroundings
// with a contrast of 4.5 to 1 on the palette's Base and Window (WCAG 2.1, 1.4.3), which a test measures.

#include <QColor>
#include <QPalette>

namespace lanyard {

enum class Tint {
    Well, ///< all is as it should be
    Attention, ///< the user has to do something
    Problem, ///< something does not work, or is not safe
    Quiet, ///< nothing to do
};

/// The tint for text and marks on this palette's Base or Window. What is drawn into a filled shape takes Base.
QColor tint(Tint tint, const QPalette &palette);

}
