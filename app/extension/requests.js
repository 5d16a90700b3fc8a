// What is known of a request while it is under way: where it belongs, what it carried, what we did with it.

import { isAuthName } from "./messages.js";

export const REQUESTS = { urls: ["https://*/*"] }; // what we see of them is what the user granted

const ANSWERED = 1000; // ms: from our word on what was held until the browser has it, and has repeated the request
const MOST_KNOWN = 1000; // the browser does not tell of each one's end

/// A request by the site itself or a navigation of a tab. Others never carried the cookie, and pass untouched.
/// Returns true, false, or a promise where the tab has to be looked at.
export function isFirstParty(details, site, sites, tabs) {
    if (details.type === "main_frame") return details.tabId >= 0; // Firefox makes previews in a hidden window of its own
    const initiator = details.initiator ?? details.originUrl; // Chromium; Firefox
    if (!initiator || !sites.isSameSite(initiator, site)) return details.thirdParty === false && Boolean(initiator);
    if (details.frameAncestors) return details.frameAncestors.every(({ url }) => sites.isSameSite(url, site));
    const isInFrame = details.frameId > 0 || details.type === "sub_frame";
    if (!isInFrame || details.tabId < 0) return true;
    // Chromium names no ancestors. The tab's address is shown only where we have a permission for it.
    return tabs.get(details.tabId).then((tab) => Boolean(tab.url) && sites.isSameSite(tab.url, site), () => false);
}

export function headerOf(headers, name) {
    return headers?.find((header) => header.name.toLowerCase() === name)?.value;
}

/// IAP's own answer that a session is missing (PROTOCOL.md#marker): 302 where a page was asked for, else 401.
export function isChallenge(details) {
    const isRefusal = details.statusCode === 302 || details.statusCode === 401;
    return isRefusal && headerOf(details.responseHeaders, "x-goog-iap-generated-response") === "true";
}

/// The session cookies of a request: [{ name, value }].
function sessionOf(headers) {
    const pairs = (headerOf(headers, "cookie") ?? "").split(";").map((pair) => pair.trim());
    const cookies = pairs.map((pair) => ({ name: pair.split("=", 1)[0], value: pair.slice(pair.indexOf("=") + 1) }));
    return cookies.filter(({ name }) => isAuthName(name));
}

/// The request's headers without the site's sessions, so that IAP asks for a sign-in; undefined: nothing to take out.
export function withoutSession(headers) {
    const cookies = headerOf(headers, "cookie");
    const kept = cookies?.split(";").filter((pair) => !isAuthName(pair.split("=", 1)[0].trim()));
    if (!kept || kept.length === cookies.split(";").length) return undefined;
    const others = headers.filter((header) => header.name.toLowerCase() !== "cookie");
    return kept.length > 0 ? [...others, { name: "Cookie", value: kept.join(";").trim() }] : others;
}

export class Requests {
    #known = new Map(); // requestId -> { began, waited, carried, wasThere, generationThen, repeated }
    #waiting = 0; // the held ones, those of which we do not know yet, and those whose answer is on its way to the browser
    #whenIdle = new Set();
    held = 0; ///< how many are held now

    /// What the browser is to wait for with a request, whatever the answer will be (listeners.js).
    async waits(answer) {
        this.#waiting += 1;
        try {
            return await answer;
        } finally {
            setTimeout(() => this.#hasItsAnswer(), ANSWERED);
        }
    }

    #hasItsAnswer() {
        this.#waiting -= 1;
        if (!this.isIdle) return;
        const tasks = [...this.#whenIdle];
        this.#whenIdle.clear();
        for (const task of tasks) task();
    }

    /// No request waits, and what waited has its answer.
    get isIdle() {
        return this.#waiting === 0;
    }

    /// Calls `task` once when that is so: now, or later; once, too, where it was asked for twice meanwhile.
    whenIdle(task) {
        if (this.isIdle) task();
        else this.#whenIdle.add(task);
    }

    of(requestId) {
        let request = this.#known.get(requestId);
        if (!request) this.#known.set(requestId, (request = {}));
        if (this.#known.size > MOST_KNOWN) this.#known.delete(this.#known.keys().next().value);
        return request;
    }

    /// An answer came: the last of this request, unless it goes on elsewhere or is repeated.
    answered(details) {
        const goesOn = details.statusCode >= 300 && details.statusCode < 400;
        if (!goesOn && !isChallenge(details)) this.forget(details.requestId);
    }

    began({ requestId, timeStamp }) {
        this.of(requestId).began ??= timeStamp;
    }

    /// Its headers went out: did they carry a session, and which?
    sent(details, entry) {
        const request = this.of(details.requestId);
        this.began(details); // where nobody told us before
        request.carried = sessionOf(details.requestHeaders);
        request.wasThere = (entry?.state === "set" || entry?.state === "other") && (!entry.end || entry.end > Date.now());
        request.generationThen = entry?.generation ?? 0;
    }

    forget(requestId) {
        this.#known.delete(requestId);
    }
}
