// Before a request: where the store's cookie is missing or past its end, the request waits for a session, whatever its
// method. After the answer it would be too late for a POST in Chromium, which repeats it as a GET without a body that
// says 200 (README.md#late-post).

import { isChromium } from "./api.js";
import { partitionKey } from "./cookies.js";
import { isAuthName } from "./messages.js";
import { within } from "./queue.js";
import { isFirstParty } from "./requests.js";

export const LONGEST_HOLD = 10000; // ms; 5 s was too short for a starting Firefox (README.md#one-refresh)
export const MOST_HELD = 50;

/// IAP answers these itself: a sign-in or a sign-out is under way.
export function isIapsOwn(address) {
    return /[?&]gcp-iap-mode=/.test(address) || new URL(address).pathname.startsWith("/_gcp_iap/");
}

/// Firefox chose the cookies before it asked us: the request must begin once more to carry the new one (README.md#sent-anew).
/// It keeps its body.
function sentAnew(details) {
    return isChromium ? undefined : { redirectUrl: details.url };
}

export class Hold {
    #parts;

    /// parts: { sites, sessions, ledger, presence, stores, embedded, refreshes, requests, cookies, tabs, isLoaded(), loaded }
    constructor(parts) {
        this.#parts = parts;
    }

    /// For webRequest.onBeforeRequest: undefined lets it go, a promise holds it.
    beforeRequest(details) {
        const { isLoaded, loaded, stores } = this.#parts;
        if (!isLoaded()) return loaded.then(() => this.beforeRequest(details));
        const site = this.#parts.sites.enabledFor(details.url);
        if (!site || isIapsOwn(details.url)) return undefined;
        this.#parts.requests.began(details);
        const store = stores.of(details);
        if (typeof store !== "string") return store.then((known) => this.#consider(details, site, known));
        return this.#consider(details, site, store);
    }

    #consider(details, site, store) {
        const place = { site: site.id, store, partition: this.#parts.embedded.partitionOf(details, site) };
        const state = this.#stateOf(place);
        if (state === "works" || state === "not-ours") return undefined;
        const firstParty = place.partition !== "" || isFirstParty(details, site, this.#parts.sites, this.#parts.tabs);
        return firstParty && this.#holdUntil(details, site, place, state, firstParty);
    }

    /// "works", "not-ours" (nothing for us to do), "ended", "missing", or "unknown": the jar has to be asked.
    #stateOf(place) {
        const entry = this.#parts.ledger.entry(place);
        if (!entry || entry.state === "") return "unknown";
        const isOver = entry.end > 0 && entry.end <= Date.now(); // 0: the browser did not say when
        if ((entry.state === "set" || entry.state === "other") && isOver) return "ended";
        if (entry.state !== "set") return "not-ours";
        const isThere = this.#parts.presence.get(entry);
        if (isThere === undefined) return "unknown";
        return isThere ? "works" : "missing";
    }

    /// Until when no request of this place has to wait (ms; Infinity: no end is known); 0: one may have to now.
    restsUntil(place) {
        const state = this.#stateOf(place);
        if (state !== "works" && state !== "not-ours") return 0;
        const entry = this.#parts.ledger.entry(place);
        return (entry.state === "set" || entry.state === "other") && entry.end > 0 ? entry.end : Infinity;
    }

    async #holdUntil(details, site, place, state, firstParty) {
        if (!(await firstParty)) return undefined;
        const isMissing = state !== "unknown" || !(await this.#hasSession(place, site));
        const { requests, refreshes } = this.#parts;
        const request = requests.of(details.requestId);
        if (!isMissing || request.waited || requests.held >= MOST_HELD) return undefined;
        request.waited = true;
        requests.held += 1;
        try {
            const another = refreshes.another(place, state === "ended" ? "ended" : "missing", this.#failed(place, state));
            if (!(await within(LONGEST_HOLD, another, false))) return undefined;
            this.#parts.presence.saw(this.#parts.ledger.entry(place), true);
            return sentAnew(details);
        } finally {
            requests.held -= 1;
        }
    }

    // A session of ours that ended is no use; one that was cleared is set again.
    #failed(place, state) {
        const entry = this.#parts.ledger.entry(place);
        return state === "ended" && entry.state === "set" ? entry.generation : 0;
    }

    async #hasSession(place, site) {
        const all = await this.#parts.cookies.getAll({ url: site.url, storeId: place.store, ...partitionKey(place) }).catch(() => []);
        const entry = this.#parts.ledger.entry(place);
        const isOfSite = this.#namesOf(site, entry);
        const isThere = all.some((cookie) => isOfSite(cookie.name));
        if (entry) this.#parts.presence.saw(entry, isThere);
        return isThere;
    }

    /// Several sites may share a host, each with a cookie of its own name; where nothing tells this one's it may be any.
    #namesOf(site, entry) {
        const known = this.#parts.sessions.current(site.id)?.cookies.map(({ name }) => name) ?? entry?.names ?? [];
        const names = known.filter(isAuthName);
        return names.length > 0 ? (name) => names.includes(name) : isAuthName;
    }
}
