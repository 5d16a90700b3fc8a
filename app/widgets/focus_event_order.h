#pragma once

namespace lanyard {

/// Qt tells assistive technology that the caret is in a field before it tells that the focus is; so do pages in Qt
/// WebEngine. Orca takes the first for old news and never says which field it is. From now on the focus is told first.
/// Once, in main().
void tellFocusBeforeCaret();

}
