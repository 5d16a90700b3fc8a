#pragma once

namespace lanyard {

/// libproxy 0.4 unloads its modules at the end of the program. One of them runs PAC files with an engine that has
/// threads of its own: where such a file was used, three ends of four are a crash. Keeps what is loaded now; does
/// nothing where there is none.
void keepProxyModules();

}
