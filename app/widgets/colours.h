#pragma once

// Every colour that is Lanyard's own. All else is the palette's. Each has a shade for light and one for dark
// surroundings that can be read on the palette's Base and Window: 4.5 to 1 (WCAG 2.1, 1.4.3), tested for every one.

#include <QColor>
#include <QPalette>

namespace lanyard {

enum class Tint {
    Well, ///< all is as it should be
    Attention, ///< the user has to do something
    Problem, ///< something does not work, or is not safe
    Quiet, ///< nothing to do here
};

/// The tint for text and marks on this palette's Base or Window. What is drawn into a filled shape takes Base.
QColor tint(Tint tint, const QPalette &palette);

}
