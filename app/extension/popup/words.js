// What the popup says, from what it is shown. Pure but for the browser's translations.

import { text } from "../page.js";

const CLOSED = {
    "no-host": "noHost", forbidden: "hostForbidden", blocked: "hostBlocked", "bad-message": "otherVersion", replaced: "replaced",
    off: "turnedOff", "not-running": "notRunning",
};

/// How it stands between this browser and Lanyard.
export function connectionText({ connection, reason, paired, policy }) {
    if (connection === "open" && policy === "off") return text("turnedOff");
    if (connection === "open") return text(paired ? "connected" : "notPaired");
    if (connection === "connecting" && !reason) return text("connecting");
    return text(CLOSED[reason] ?? "notRunning");
}

const HERE = {
    "signed-out": "signedOutHere", refused: "refused", "kept-back": "keptBack", blocked: "blockedHere", "no-permission": "noPermission",
    "too-long": "tooLong", "no-sign-in-page": "noSignInPage",
};

/// How a site stands in this browser.
export function siteText(site) {
    if (!site.enabled && !site.here) return text(site.mayEnable ? "notUsed" : "mayNot");
    if (site.signingIn) return text("signingIn");
    if (site.here === "foreign") return site.personHere ? text("foreign", site.personHere) : text("foreignUnknown");
    if (site.here) return text(HERE[site.here]);
    if (site.refreshing) return text("refreshing");
    if (site.state === "active") return site.person ? text("signedInAs", site.person) : text("signedIn");
    return site.sentence || text("notSignedIn");
}

/// The buttons of a site: [{ act, label }].
export function actionsOf(site) {
    const allow = site.here === "no-permission" || site.here === "no-sign-in-page" ? [{ act: "allow", label: text("allow") }] : [];
    if (!site.enabled) return allow;
    if (site.signingIn) return [{ act: "cancel-sign-in", label: text("cancel") }];
    if (site.here === "foreign") return [{ act: "use-mine", label: text("useMine") }];
    if (site.here === "signed-out") return [{ act: "resume", label: text("resume") }];
    if (site.here === "no-permission" || (site.state !== "signed-out" && site.state !== "sign-in-needed")) return allow;
    const here = site.maySignInHere ? [{ act: "sign-in-here", label: text("signInHere") }] : [];
    return [{ act: "sign-in", label: text("signIn") }, ...here, ...allow];
}
