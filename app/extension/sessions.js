// Brings the tray's sessions into the cookie stores, and takes them out again. Values are in memory only, while the tray
// is connected. Everything that touches a host's cookies in a store goes through one queue; an older generation is
// dropped, what was set is read back.

import { isTooLong } from "./cookies.js";
import { isAuthName } from "./messages.js";
import { storeName } from "./ledger.js";
import { isSamePerson } from "./owner.js";
import { Queue } from "./queue.js";

const SPENT = 1000; // ms: a session with less left is none

export class Sessions {
    #parts;
    #queue = new Queue();
    #listeners = new Set();
    #sessions = new Map(); // site id -> { generation, end, owner, cookies }

    /// parts: { sites, ledger, jar, print(name, value), askIap(url), report(message), defaultStore }
    constructor(parts) {
        this.#parts = parts;
    }

    /// A session of the tray's; older ones than at hand are dropped. Returns when it is in each store that is in use.
    async take({ site, generation, endsIn, owner, cookies }) {
        if ((this.#sessions.get(site)?.generation ?? 0) > generation) return;
        const isKnown = this.#parts.sites.byId(site)?.enabled;
        if (!isKnown) return;
        this.#sessions.set(site, { generation, end: Date.now() + endsIn * 1000, owner, cookies });
        for (const tell of [...this.#listeners]) tell();
        await Promise.all(this.#placesOf(site).map((place) => this.bring(place)));
    }

    /// Calls `listener` when a session came; returns how to end that.
    onTaken(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    /// The session at hand that still works, if any.
    current(siteId) {
        const session = this.#sessions.get(siteId);
        return session && session.end - Date.now() > SPENT ? session : undefined;
    }

    forgetValues(siteId) {
        if (siteId === undefined) this.#sessions.clear();
        else this.#sessions.delete(siteId);
    }

    /// Sets the session at hand at this place. True when it is there now.
    bring(place) {
        const site = this.#parts.sites.byId(place.site);
        if (!site) return Promise.resolve(false);
        return this.#serially(place, site.url, () => {
            const session = this.current(place.site);
            const entry = this.#parts.ledger.entry(place);
            if (!session || !site.enabled || entry?.state === "signed-out") return false;
            if (entry?.state === "refused" && entry.generation >= session.generation) return false;
            if ((entry?.generation ?? 0) > session.generation) return false;
            if (session.cookies.some(isTooLong)) return this.#ended(place, "too-long", session.generation);
            return this.#set(place, site, session);
        });
    }

    /// Takes out what we set, leaves what others set. Answers with a report for each store.
    async remove(siteId, generation) {
        if ((this.#sessions.get(siteId)?.generation ?? 0) <= generation) this.forgetValues(siteId);
        const entries = this.#parts.ledger.ofSite(siteId).filter((entry) => entry.generation <= generation);
        const areGone = await Promise.all(entries.map((entry) => this.#takeOut(entry)));
        entries.forEach((entry, index) => this.#report(entry, areGone[index] ? "removed" : "no-permission", entry.generation));
        if (entries.length === 0) this.#parts.report({ site: siteId, store: "none", state: "removed", generation: 0 });
    }

    /// The cookie at this place is one that we set.
    async isOurs(entry, name, value) {
        const print = await this.#parts.print(name, value);
        return print === entry?.prints[name] || print === entry?.previous[name];
    }

    #placesOf(site) {
        const places = new Map([[`${this.#parts.defaultStore} `, { site, store: this.#parts.defaultStore, partition: "" }]]);
        for (const { store, partition } of this.#parts.ledger.ofSite(site)) places.set(`${store} ${partition}`, { site, store, partition });
        return [...places.values()];
    }

    #serially(place, url, task) {
        return this.#queue.run(`${place.store} ${new URL(url).hostname}`, task);
    }

    async #set(place, site, session) {
        const where = { url: site.url, store: place.store, partition: place.partition };
        const others = await this.#others(place, where, session);
        if (others.length > 0) {
            const verdict = await this.#mayReplace(place, site, session, others);
            if (verdict !== "replace") return verdict === "left";
            if (!(await this.#areUnchanged(where, others))) return this.#set(place, site, session);
        }
        const prints = {};
        for (const { name, value } of session.cookies) prints[name] = await this.#parts.print(name, value);
        const before = this.#parts.ledger.entry(place);
        const names = session.cookies.map((cookie) => cookie.name);
        const paths = Object.fromEntries(session.cookies.map((cookie) => [cookie.name, cookie.path]));
        // First on disk, then in the jar: a background that dies in between must know its own cookie again.
        const { generation, end } = session;
        this.#parts.ledger.update(place, { url: site.url, names, paths, prints, previous: before?.prints ?? {}, generation, end, takeOver: false });
        for (const cookie of session.cookies) {
            const fault = await this.#parts.jar.set(where, cookie, end);
            if (fault) return this.#ended(place, fault, generation);
        }
        if (this.#parts.ledger.entry(place).state === "signed-out") { // meanwhile
            await this.#clear(this.#parts.ledger.entry(place));
            return false;
        }
        this.#ended(place, "set", generation);
        return true;
    }

    /// Session cookies that are there and that we did not set.
    async #others(place, where, session) {
        const entry = this.#parts.ledger.entry(place);
        const found = [];
        for (const { name, path } of session.cookies.filter((cookie) => isAuthName(cookie.name))) {
            const there = await this.#parts.jar.get(where, name, path);
            if (there && !(await this.isOurs(entry, name, there.value))) found.push({ name, path, value: there.value, expires: there.expirationDate });
        }
        return found;
    }

    async #areUnchanged(where, others) {
        for (const { name, path, value } of others) {
            const there = await this.#parts.jar.get(where, name, path);
            if (there && there.value !== value) return false;
        }
        return true;
    }

    /// "replace", "left" (the same person's, and it ends later) or "foreign".
    async #mayReplace(place, site, session, others) {
        if (this.#parts.ledger.entry(place)?.takeOver) return "replace";
        // The question goes out with the cookies of ordinary windows; elsewhere there is no answer.
        const canAsk = place.store === this.#parts.defaultStore && !place.partition;
        const answer = canAsk ? await this.#parts.askIap(site.url) : { is: "unknown" };
        if (answer.is === "nobody") return "replace";
        if (answer.is === "somebody" && isSamePerson(answer.who, session.owner)) {
            const last = Math.max(...others.map((cookie) => (cookie.expires ?? 0) * 1000));
            if (last <= session.end) return "replace";
            this.#parts.ledger.update(place, { url: site.url, end: last, generation: session.generation });
            this.#ended(place, "other", session.generation);
            return "left";
        }
        const person = answer.person || undefined;
        this.#parts.ledger.update(place, { url: site.url, person, generation: session.generation });
        this.#ended(place, "foreign", session.generation, person);
        return "foreign";
    }

    #takeOut(entry) {
        return this.#serially(entry, entry.url, async () => {
            const isGone = await this.#clear(entry);
            if (!isGone) return false;
            const isSignedOut = this.#parts.ledger.entry(entry)?.state === "signed-out"; // that word outlives the session
            if (isSignedOut) this.#parts.ledger.update(entry, { names: [] });
            else this.#parts.ledger.forget(entry);
            return isGone;
        });
    }

    async #clear(entry) {
        const where = { url: entry.url, store: entry.store, partition: entry.partition };
        let isGone = true;
        for (const name of entry.names) {
            const path = entry.paths[name];
            const there = await this.#parts.jar.get(where, name, path);
            if (there && (await this.isOurs(entry, name, there.value))) isGone = (await this.#parts.jar.remove(where, name, path)) && isGone;
        }
        return isGone;
    }

    #ended(place, state, generation, person) {
        if (this.#parts.ledger.entry(place)?.state !== "signed-out") this.#parts.ledger.update(place, { state });
        // To the tray it is all the same whether the session there is ours or a better one of the same person's.
        this.#report(place, state === "other" ? "set" : state, generation, person);
        return false;
    }

    #report(place, state, generation, person) {
        this.#parts.report({ site: place.site, store: storeName(place), state, generation, ...(person ? { person } : {}) });
    }
}
