#pragma once

// The network between the laptop and the company: up or down, a captive portal, outages of Identity Platform and IAP,
// and single failures at the rates of a decent office network.

#include "simulation/in_process_http.h"
#include "simulation/seeded_random.h"

namespace lanyard {

struct NetworkConditions {
    bool isOnline = true;
    bool isPortal = false;
    bool hasTokenService = true;
    bool hasIap = true;
    int hiccups = 0; ///< so far

    bool isFine() const { return isOnline && !isPortal && hasTokenService && hasIap; }
    /// What becomes of this request now.
    Passage passage(const HttpRequest &request, SeededRandom &random);

private:
    Passage hiccup(const HttpRequest &request, double draw);
};

}
