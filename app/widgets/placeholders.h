#pragma once

namespace lanyard {

/// On dark desktops whose theme does not support Qt 6 (Plasma 5 on Debian 12), Qt 6.4 draws a field's placeholder in
/// black. From this call on it is Tint::Quiet, even when the palette changes. Call once, in main(), after setting the
/// style.
void keepPlaceholdersReadable();

}
