#pragma once

// A page's context menu: what helps to fill in a form, and nothing else (no source, no saving, no developer tools).

class QWebEngineView;

namespace lanyard::signin {

void giveContextMenu(QWebEngineView *view);

}
