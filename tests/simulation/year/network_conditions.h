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
    bool takesIdTokens = true; ///< the exchange
    int operatorsError = 0; ///< which one; 0: none
    int hiccups = 0; ///< so far

    static constexpr int kOperatorsErrors = 3;

    bool isFine() const
    {
        return isOnline && !isPortal && hasTokenService && hasIap && takesIdTokens && operatorsError == 0;
    }
    /// What becomes of this request now.
    Passage passage(const HttpRequest &request, SeededRandom &random);

private:
    Passage hiccup(const HttpRequest &request, double draw);
};

}
