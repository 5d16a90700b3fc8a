#pragma once

namespace lanyard {

/// Qt, and pages in Qt WebEngine, report the caret in a field before the focus. Orca ignores the caret of a field
/// without focus, so it never names the field. From this call on, focus is reported first. Call once, in main().
void reportFocusBeforeCaret();

}
