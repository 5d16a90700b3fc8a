#pragma once

namespace lanyard {

/// On dark desktops whose theme has no part for Qt 6 (Plasma 5 of Debian 12), Qt 6.4 writes a field's placeholder in
/// black. From now on it has Tint::Quiet, whatever the palette becomes. Once, in main(), after the style is set.
void keepPlaceholdersReadable();

}
