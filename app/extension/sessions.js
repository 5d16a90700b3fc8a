// Brings the tray's sessions into the cookie stores, and takes them out again. Values are in memory only, while the tray
// is connected. Everything that touches a host's cookies in a store goes through one queue, and an older generation is
// dropped; placing.js does the rest.

import { isTooLong } from "./cookies.js";
import { isAuthName } from "./messages.js";
import { Placing } from "./placing.js";
import { Queue } from "./queue.js";
import { Taking } from "./taking.js";

const AFTERWARDS = 250; // ms: by then pages have the session
const SPENT = 1000; // ms: a session with less left is none

export class Sessions {
    #parts;
    #placing;
    #taking;
    #queue = new Queue();
    #listeners = new Set();
    #sessions = new Map(); // site id -> { generation, end, owner, cookies }
    #underWay = new Set(); // sessions that are being set: these, with { site (id), isWithdrawn }

    /// parts: { sites, ledger, jar, print(name, value), askIap(url), report(message), defaultStore,
    ///          isThere(entry): what we set is there, as far as the browser told, placed(place): its cookies are set, isSeen(place): they are there,
    ///          ownerComes(place, site, owner): undefined, or a promise of when nobody else's pages send any more,
    ///          otherCame(place, who): a session is there that we did not set, and whose it is as far as IAP tells }
    constructor(parts) {
        this.#parts = parts;
        this.#placing = new Placing(parts);
        this.#taking = new Taking(parts);
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

    isAtHand(siteId, name, value) {
        return Boolean(this.#sessions.get(siteId)?.cookies.some((cookie) => cookie.name === name && cookie.value === value));
    }

    forgetValues() {
        for (const site of this.#sessions.keys()) this.#withdraw(site, Infinity);
    }

    // What is being set and has no place in the ledger yet would come after all.
    #withdraw(siteId, generation) {
        if ((this.#sessions.get(siteId)?.generation ?? 0) <= generation) this.#sessions.delete(siteId);
        for (const one of this.#underWay) if (one.site === siteId && one.generation <= generation) one.isWithdrawn = true;
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
            if (session.cookies.some(isTooLong)) return this.#placing.ended(place, "too-long", session.generation);
            return this.#set(place, site, session);
        });
    }

    async #set(place, site, session) {
        const underWay = { ...session, site: place.site, isWithdrawn: false };
        this.#underWay.add(underWay);
        try {
            const isThere = await this.#placing.set(place, site, underWay);
            if (isThere && underWay.follows) setTimeout(() => this.#finish(place, site, underWay), AFTERWARDS);
            return isThere;
        } finally {
            this.#underWay.delete(underWay);
        }
    }

    // Unless another session came meanwhile, or this one went.
    #finish(place, site, session) {
        return this.#serially(place, site.url, () => {
            const entry = this.#parts.ledger.entry(place);
            const isIts = entry?.generation === session.generation && entry.state === "set" && this.current(place.site)?.generation === session.generation;
            return isIts ? this.#placing.finish(place, site, session) : undefined;
        });
    }

    /// Takes out what we set, leaves what others set: [{ entry, isGone }].
    async remove(siteId, generation) {
        this.#withdraw(siteId, generation);
        const entries = this.#parts.ledger.ofSite(siteId).filter((entry) => entry.generation <= generation);
        const areGone = await Promise.all(entries.map((entry) => this.takeOut(entry, generation).catch(() => false)));
        return entries.map((entry, index) => ({ entry, isGone: areGone[index] }));
    }

    /// Tells the tray, which may have been started anew, how it stands in each store.
    reportAll() {
        for (const entry of this.#parts.ledger.all) {
            if (entry.state && this.#parts.sites.byId(entry.site)?.enabled) this.#placing.reportState(entry);
        }
    }

    /// What is at this place now, after all that is under way: "ours", "other" or "none", and until when (seconds).
    look(entry) {
        return this.#serially(entry, entry.url, async () => {
            const now = this.#parts.ledger.entry(entry) ?? entry;
            const where = { url: now.url, store: now.store, partition: now.partition };
            const name = now.names.find(isAuthName);
            const there = name ? await this.#parts.jar.get(where, name, now.paths[name]) : null;
            if (!there) return { is: "none" };
            return { is: this.#taking.isOurs(now, name, there.value) ? "ours" : "other", until: there.expirationDate };
        });
    }

    /// That value is of a session that we set at this place.
    isOurs(place, name, value) {
        return this.#taking.isOurs(this.#parts.ledger.entry(place), name, value);
    }

    #placesOf(site) {
        const places = new Map([[`${this.#parts.defaultStore} `, { site, store: this.#parts.defaultStore, partition: "" }]]);
        for (const { store, partition } of this.#parts.ledger.ofSite(site)) places.set(`${store} ${partition}`, { site, store, partition });
        return [...places.values()];
    }

    /// url: the site's; none where nothing was ever set.
    #serially(place, url, task) {
        return this.#queue.run(`${place.store} ${url ? new URL(url).hostname : ""}`, task);
    }

    /// Takes out what we set at one place, up to this generation; it is owed where that cannot be.
    takeOut(place, generation = Infinity) {
        return this.#serially(place, place.url, async () => {
            const entry = this.#parts.ledger.entry(place);
            if (!entry || entry.generation > generation) return true;
            const isGone = await this.#taking.out(entry);
            const isSignedOut = entry.state === "signed-out"; // that word outlives the session
            if (!isGone) this.#parts.ledger.update(entry, { owed: Number.isFinite(generation) ? generation : entry.owed || entry.generation });
            else if (isSignedOut) this.#parts.ledger.update(entry, { names: [], owed: 0 });
            else this.#parts.ledger.forget(entry);
            return isGone;
        });
    }
}
