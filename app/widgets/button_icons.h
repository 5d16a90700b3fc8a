#pragma once

namespace lanyard {

/// In right-to-left layouts, Qt 6.4 draws the text of a button with an icon across the button's edge. Removes the icons
/// of dialog buttons there; does nothing in left-to-right layouts.
void hideButtonIconsFromRightToLeft();

}
