#pragma once

namespace lanyard {

/// Where lines run right to left, Qt 6.4 writes the text of a button with an icon over the button's edge: from now on
/// buttons of dialogs have none there. Does nothing where lines run left to right.
void leaveOutButtonIcons();

}
