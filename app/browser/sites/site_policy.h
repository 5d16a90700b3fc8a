#pragma once

// What policy and settings say of one site in one browser. A plain value.

#include "browser/message/browser_message.h"
#include "browser/sites/pushable.h"
#include "policy/bridge_rules.h"
#include "status/browsers/browsers_view.h"
#include "status/status.h"

namespace lanyard::browser {

struct SitePolicy {
    BridgeRules rules;
    bool isDevelopment = false; ///< of the policy
    bool isKnown = true; ///< false: nobody can say what the policy is, so nothing is given, and nothing taken back

    static SitePolicy unknown() { return {BridgeRules(), false, false}; }

    /// Why no browser may have it, whatever the user says: Disabled, NotAllowed or Unencrypted.
    std::optional<BrowserSiteState> forbids(const SessionView &session) const;
    /// No resource may be in that browser. @param program as in Visitor; empty: nobody knows which it is
    bool excludes(const QString &program) const;
    /// Nobody has to be asked. A port of its own is always asked about.
    bool isGranted(const SessionView &session) const;
    /// Where the user has agreed.
    PushTerms terms(const SessionView &session, const Status &status) const;
    /// What browsers are told. Where it is not known they are told nothing, so Off would be too much.
    Mode mode() const;
    friend bool operator==(const SitePolicy &, const SitePolicy &) = default;
};

}
