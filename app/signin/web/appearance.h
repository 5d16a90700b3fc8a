#pragma once

namespace lanyard::signin {

/// Light or dark as the tray's desktop is: this process, with its private HOME, cannot always see that for itself.
void followDesktop(bool dark);

}
