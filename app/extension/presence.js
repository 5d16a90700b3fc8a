// Whether the cookies that we set are still there, as far as the browser tells. It does not tell that the user cleared
// them in Firefox, nor that they ran out; and it tells of our own sets, too. So nothing is set in answer to an event
// (README.md#removed): the next request or IAP's next answer decides.

import { storeName } from "./ledger.js";
import { isAuthName } from "./messages.js";

const keyOf = ({ site, store, partition }) => JSON.stringify([site, store, partition]);

export class Presence {
    #seen = new Map();
    #since = new Map();
    #ledger;
    #look;
    #print;
    #parts;

    /// look(entry): a promise of what is there (Sessions.look); print(name, value): its fingerprint;
    /// parts: { sites, report(message), changed(), isAtHand(site id, name, value): the tray's session has that, otherCame(place): a session is there that we did not set }
    constructor(ledger, look, print, parts) {
        this.#ledger = ledger;
        this.#look = look;
        this.#print = print;
        this.#parts = parts;
    }

    /// true, false or undefined
    get(entry) {
        return this.#seen.get(keyOf(entry));
    }

    /// We set it just now. The browser's own word of that comes later, and waits its turn behind others.
    placed(entry) {
        this.saw(entry, true);
        this.#since.set(keyOf(entry), Date.now());
    }

    /// The tray hears when one of ours is lost before its end, and when it is there again.
    saw(entry, isThere) {
        const isNews = isThere ? this.get(entry) === false : this.get(entry) !== false;
        this.#seen.set(keyOf(entry), isThere);
        this.#parts.changed();
        if (!isNews || entry.state !== "set" || entry.end <= Date.now()) return;
        this.#parts.report({ site: entry.site, store: storeName(entry), state: isThere ? "set" : "missing", generation: entry.generation });
    }

    /// When it was last written (ms; 0: not while we looked). A request that began before did not carry that.
    since(entry) {
        return this.#since.get(keyOf(entry)) ?? 0;
    }

    /// For cookies.onChanged. An event is a hint: what is there when its turn comes is what counts. Only that ours came is
    /// taken at its word, for a look would keep the site's requests waiting (README.md#one-step).
    async changed({ cookie, removed, cause }) {
        if (!isAuthName(cookie.name) || (removed && cause === "overwrite")) return; // what replaced it is told next
        const partition = cookie.partitionKey?.topLevelSite ?? "";
        if (!partition && !removed) this.#whereNoneIs(cookie).forEach((place) => this.#parts.otherCame(place));
        for (const entry of this.#ledger.all) {
            const isAbout = entry.store === cookie.storeId && entry.partition === partition && entry.names.includes(cookie.name);
            if (!isAbout || new URL(entry.url).hostname !== cookie.domain) continue;
            const isOurs = !removed && this.#isOurs(entry, cookie);
            if (isOurs && entry.state === "set") this.placed(entry);
            else await this.#compare(entry);
        }
    }

    /// Of what is at hand no fingerprint is computed: pages wait for that, too.
    #isOurs({ site, prints }, { name, value }) {
        return this.#parts.isAtHand(site, name, value) || prints[name] === this.#print(name, value);
    }

    /// The places that such a cookie may be of, unless it is one of those that we set.
    #whereNoneIs({ domain, storeId: store, name }) {
        const here = this.#parts.sites.all.filter(({ enabled, parsed }) => enabled && parsed.hostname === domain);
        const entries = here.map(({ id: site }) => this.#ledger.entry({ site, store, partition: "" }));
        if (entries.some((entry) => entry?.names.includes(name))) return [];
        return here.filter((_, index) => !entries[index]?.names.length).map(({ id: site }) => ({ site, store, partition: "" }));
    }

    async #compare(entry) {
        const { is, until } = await this.#look(entry);
        const now = this.#ledger.entry(entry);
        if (!now) return;
        this.saw(now, is !== "none");
        if (is === "other") this.#parts.otherCame(now);
        if (is !== "none") this.#since.set(keyOf(now), Date.now());
        // Somebody signed in here, or IAP gave another cookie: whose it is will be asked before it is replaced.
        if (is === "other" && now.state === "set") this.#ledger.update(now, { state: "other", end: (until ?? 0) * 1000 });
        if (is === "none" && (now.state === "other" || now.state === "foreign")) this.#ledger.update(now, { state: "" });
    }
}
