// After an answer: where IAP refused a session that we set, the answer waits for another session, and the request is
// repeated unseen. Once for each request (README.md#once), of any type, without a tab too: through a page's own service
// worker even a navigation shows up as a fetch without one (README.md#no-tab).

import { isChromium } from "./api.js";
import { LONGEST_HOLD, MOST_HELD, isIapsOwn } from "./hold.js";
import { storeName } from "./ledger.js";
import { isAuthName } from "./messages.js";
import { within } from "./queue.js";
import { isChallenge, isFirstParty } from "./requests.js";

const CHOSEN_BEFORE = 500; // ms: so long may it take from the choice of a request's cookies to its beginning

/// Chromium repeats a POST as a GET without its body (README.md#late-post).
function mayRepeat(details) {
    return !isChromium || details.method === "GET" || details.method === "HEAD";
}

export class Repair {
    #parts;
    #questions = new Map(); // site id -> promise: does IAP take the cookie that looks good?

    /// parts: { hold, sites, ledger, jar, stores, embedded, refreshes, requests, presence, sessions, tabs, askIap, print(name, value), report, challenged(details, site, place),
    ///          lost(details, site), isLoaded(), loaded, defaultStore }
    constructor(parts) {
        this.#parts = parts;
    }

    /// For webRequest.onHeadersReceived: undefined lets the answer through, a promise holds it.
    headersReceived(details) {
        if (!isChallenge(details)) return undefined;
        const { isLoaded, loaded, sites } = this.#parts;
        if (!isLoaded()) return loaded.then(() => this.headersReceived(details));
        const site = sites.enabledFor(details.url);
        if (!site || isIapsOwn(details.url)) return undefined;
        return within(LONGEST_HOLD, this.#answer(details, site), undefined); // looks and questions included
    }

    async #answer(details, site) {
        const { stores, ledger, requests, sites, tabs, embedded } = this.#parts;
        const place = { site: site.id, store: await stores.of(details), partition: embedded.partitionOf(details, site) };
        const request = requests.of(details.requestId);
        if (!place.partition && !(await isFirstParty(details, site, sites, tabs))) return undefined;
        const there = ledger.entry(place) && (await this.#parts.sessions.look(ledger.entry(place))); // one may just be being set
        const entry = ledger.entry(place);
        const isCleared = entry?.state === "foreign" && there.is === "none" && request.carried?.length === 0; // Firefox tells nobody
        if (isCleared) ledger.update(place, { state: "" });
        if (isCleared || entry?.state === "set" || entry?.state === "other") {
            const isBetter = await this.#isBetter(details, site, place, request, entry);
            if (isBetter && mayRepeat(details)) {
                request.repeated = true;
                return { redirectUrl: details.url };
            }
            if (isBetter && details.type === "main_frame") this.#parts.lost(details, site);
        }
        const repeats = !entry && request.carried?.length === 0 && (await this.#wasNotTold(details));
        if (!repeats) this.#parts.challenged(details, site, place);
        return repeats || undefined;
    }

    /// Nothing was ever set there, and the browser did not tell us of it before (calm.js).
    #wasNotTold(details) {
        return isChromium ? undefined : this.#parts.hold.beforeRequest(details);
    }

    /// There is a session now that this request did not carry: true, false, or a promise.
    #isBetter(details, site, place, request, entry) {
        const carriedNone = request.carried?.length === 0; // unknown where the background slept
        if (request.repeated && carriedNone) return this.#isKeptBack(details, place, entry);
        if (request.repeated) void this.#refusedAgain(site, place, request, entry);
        if (request.repeated) return false; // its answer passes, for the question needs a connection (README.md#asked-there)
        if (carriedNone) return this.#cameLate(details, site, place, request, entry);
        const generation = entry.state === "set" ? entry.generation : 0;
        if (entry.state === "set" && this.#carriedAnother(request, entry)) return true;
        if (mayRepeat(details)) return this.#hold(place, "challenge", generation);
        const isForm = details.type === "main_frame";
        void this.#parts.refreshes.another(place, "challenge", generation).then((isThere) => isThere && isForm && this.#parts.lost(details, site));
        return false;
    }

    /// The cookie was replaced while the request was under way; behind other requests of its host it may wait for long
    /// after its cookie was fixed.
    #carriedAnother({ carried }, { prints }) {
        return (carried ?? []).some(({ name, value }) => prints[name] && this.#parts.print(name, value) !== prints[name]);
    }

    /// It went out without a cookie: too early, or the cookie was cleared unseen, or fetched without credentials, or the
    /// browser keeps it back (README.md#truth: set and get say "ok", and it is never sent).
    async #cameLate(details, site, place, request, entry) {
        const isThereNow = entry.state === "set" && entry.end > Date.now();
        const beganBefore = request.began <= this.#parts.presence.since(entry) + CHOSEN_BEFORE; // README.md#sent-anew
        if (isThereNow && (beganBefore || !request.wasThere || entry.generation > request.generationThen)) return true;
        if (request.waited) return false; // before it was sent, in vain
        const where = { url: site.url, store: place.store, partition: place.partition };
        const name = entry.names.find(isAuthName);
        const there = await this.#parts.jar.get(where, name, entry.paths[name]);
        if (!there) return mayRepeat(details) && this.#hold(place, "missing", 0);
        return this.#isKeptBack(details, place, entry);
    }

    /// The cookie is there, and did not go out with a page that was asked for: nothing to repeat, but to be told.
    #isKeptBack(details, place, entry) {
        if (details.type === "main_frame") this.#ended(place, "kept-back", entry.generation);
        return false;
    }

    async #hold(place, cause, failed) {
        const { requests, refreshes } = this.#parts;
        if (requests.held >= MOST_HELD) return false;
        requests.held += 1;
        try {
            return await within(LONGEST_HOLD, refreshes.another(place, cause, failed), false);
        } finally {
            requests.held -= 1;
        }
    }

    /// An app may forge IAP's answer, so IAP itself is asked before a session that looks good is called bad. Elsewhere
    /// than in ordinary windows it cannot be asked: there two answers must do.
    isRefused(site, place, entry) {
        if (entry?.state === "set" && entry.end <= Date.now()) return true;
        if (place.store !== this.#parts.defaultStore || place.partition) return true;
        let question = this.#questions.get(site.id);
        if (!question) {
            question = this.#parts.askIap(site.url).then(({ is }) => is === "nobody");
            this.#questions.set(site.id, question);
            question.finally(() => this.#questions.delete(site.id));
        }
        return question;
    }

    async #refusedAgain(site, place, request, entry) {
        if (entry.state !== "set" || this.#carriedAnother(request, entry)) return;
        const isRefused = await this.isRefused(site, place, entry);
        if (isRefused) this.#ended(place, "refused", entry.generation);
    }

    /// Unless something else has become of that session meanwhile.
    #ended(place, state, generation) {
        const now = this.#parts.ledger.entry(place);
        if (now?.state !== "set" || now.generation !== generation) return;
        this.#parts.ledger.update(place, { state });
        this.#parts.report({ site: place.site, store: storeName(place), state, generation });
    }
}
