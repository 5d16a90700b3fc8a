#pragma once

// A page's context menu: editing commands only (no source, no saving, no developer tools).

class QWebEngineView;

namespace lanyard::signin {

void giveContextMenu(QWebEngineView *view);

}
