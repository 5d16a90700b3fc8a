// "Signed out in the browser": the user left, here, and is not signed in again here until they say so. Everything else
// that takes a cookie away is a loss, and is repaired. What counts:
//   a tab that goes to IAP's sign-out, or to the sign-out of the site's own sign-in page;
//   an answer of the site, asked for by the site, that removes our cookie.

import { headerOf, isChallenge, isFirstParty } from "./requests.js";

const MODES = new Set(["GCIP_SIGNOUT", "CLEAR_LOGIN_COOKIE"]);
const OLD_PATHS = new Set(["/_gcp_iap/gcip_signout", "/_gcp_iap/sign_out", "/_gcp_iap/clear_login_cookie"]); // before 2020

function isSignOutOfIap(url) {
    return MODES.has(url.searchParams.get("gcp-iap-mode")) || OLD_PATHS.has(url.pathname);
}

/// "NAME=; Max-Age=0", or an end in the past.
export function removes(setCookie, name, now) {
    const [pair, ...attributes] = setCookie.split(";").map((part) => part.trim());
    if (pair.split("=")[0] !== name) return false;
    const value = (key) => attributes.find((part) => part.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
    const age = value("max-age");
    if (age !== undefined) return Number(age) <= 0;
    const end = Date.parse(value("expires") ?? "");
    return end <= now;
}

/// Clear-Site-Data: "cookies"
export function clearsCookies(header) {
    return /"(cookies|\*)"/.test(header ?? "");
}

export class SignedOut {
    #parts;

    /// parts: { sites, ledger, stores, requests, tabs, endings, report(message), isLoaded(), loaded }
    constructor(parts) {
        this.#parts = parts;
    }

    /// For webRequest.onBeforeRequest: a tab goes somewhere.
    async navigation(details) {
        if (details.type !== "main_frame") return;
        if (!this.#parts.isLoaded()) await this.#parts.loaded;
        const url = new URL(details.url);
        const { sites, stores, requests } = this.#parts;
        const site = sites.enabledFor(details.url);
        const isOfIap = site && isSignOutOfIap(url);
        // IAP's own sign-out goes on to the page's, in the same request: that one told of its site alone.
        if (!isOfIap && (url.searchParams.get("mode") !== "signout" || requests.of(details.requestId).isSignOut)) return;
        const store = await stores.of(details);
        if (this.#isOurs(details, store)) return;
        for (const one of isOfIap ? [site] : sites.enabledOfAuthOrigin(details.url)) this.#signedOut(one, store, details);
    }

    /// A tab of ours ends a sign-in there; that is no person's sign-out.
    #isOurs(details, store) {
        const { endings } = this.#parts;
        return endings.owns(details.tabId) || endings.isBroughtBack(details, store);
    }

    /// For webRequest.onHeadersReceived.
    async answer(details) {
        const { sites, ledger, stores, tabs } = this.#parts;
        const site = sites.enabledFor(details.url);
        // IAP clears up along with a challenge; nobody left.
        if (!site || isChallenge(details) || !this.#mayRemove(details) || this.#parts.endings.owns(details.tabId)) return;
        const store = await stores.of(details);
        const entry = ledger.entry({ site: site.id, store, partition: "" });
        if (!entry || entry.names.length === 0 || !(await isFirstParty(details, site, sites, tabs))) return;
        if (this.#removesAny(details, entry.names)) this.#signedOut(site, store, details);
    }

    /// The user wants to be signed in again where they had signed out.
    resume(place) {
        const { ledger } = this.#parts;
        if (ledger.entry(place)?.state === "signed-out") ledger.update(place, { state: "" });
    }

    #mayRemove(details) {
        return details.responseHeaders?.some(({ name }) => /^(set-cookie|clear-site-data)$/i.test(name));
    }

    #removesAny(details, names) {
        if (clearsCookies(headerOf(details.responseHeaders, "clear-site-data"))) return true;
        const set = details.responseHeaders.filter(({ name }) => name.toLowerCase() === "set-cookie");
        const lines = set.flatMap(({ value }) => (value ?? "").split("\n")); // Firefox joins them
        return lines.some((line) => names.some((name) => removes(line, name, Date.now())));
    }

    #signedOut(site, store, details) {
        this.#parts.requests.of(details.requestId).isSignOut = true;
        const place = { site: site.id, store, partition: "" };
        const entry = this.#parts.ledger.update(place, { url: site.url, state: "signed-out" });
        this.#parts.report({ site: site.id, store, state: "signed-out", generation: entry.generation });
    }
}
