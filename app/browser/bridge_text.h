#pragma once

#include <QCoreApplication>

namespace lanyard::browser {

/// What a browser's user is told where a wish is not granted. Pure.
class BridgeText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::browser::BridgeText)
public:
    static QString browserNotAllowed() { return tr("Your administrator's policy does not allow this browser."); }
    static QString no() { return tr("You said no."); }
    static QString noBefore() { return tr("You said no a moment ago."); }
    static QString unknown() { return tr("Lanyard does not know this resource or this browser any more."); }
    static QString otherQuestion() { return tr("Answer Lanyard's other question first."); }
    static QString overtaken() { return tr("This changed while you were asked. Try again."); }
};

}
