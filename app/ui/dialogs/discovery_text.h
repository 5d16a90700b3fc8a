#pragma once

// The words of what was found behind an address, for whoever is asked to confirm it. Pure.

#include "status/discovery.h"

#include <QCoreApplication>

namespace lanyard {

class DiscoveryText {
    Q_DECLARE_TR_FUNCTIONS(lanyard::DiscoveryText)
public:
    /// In ASCII, as computers read it: look-alikes show as what they are.
    static QString address(const Discovery &found);
    /// "Acme EMEA, Acme APAC"; a sentence where there are none.
    static QString tenants(const Discovery &found);
    /// What happens after adding: an account that is used at once, or a sign-in.
    static QString account(const Discovery &found);
    /// Sentences that somebody should read before they agree; mostly none.
    static QStringList warnings(const Discovery &found);
};

}
