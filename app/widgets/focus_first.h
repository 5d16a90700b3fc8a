#pragma once

namespace lanyard {

/// Qt WebEngine tells assistive technology that the caret is in a field before it tells that the focus is. Orca takes
/// the first for old news and never says which field it is. From now on the focus is told first. Once, in main().
void tellFocusBeforeCaret();

}
