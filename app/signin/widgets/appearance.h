#pragma once

namespace lanyard::signin {

/// Light or dark like the desktop: this process, with its private HOME, cannot always tell.
void followDesktop(bool dark);

}
