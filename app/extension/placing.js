// Sets one session at one place: asks first whose the cookies are that we did not set, and reads back.

import { storeName } from "./ledger.js";
import { isAuthName } from "./messages.js";
import { isSamePerson } from "./owner.js";

const MOST_TRIES = 3; // somebody else may write meanwhile

function about(site, { cookies }) {
    return { url: site.url, names: cookies.map(({ name }) => name), paths: Object.fromEntries(cookies.map(({ name, path }) => [name, path])) };
}

export class Placing {
    #parts;

    /// parts: those of Sessions
    constructor(parts) {
        this.#parts = parts;
    }

    /// True when a session that works is there now.
    async set(place, site, session, tries = MOST_TRIES) {
        const where = { url: site.url, store: place.store, partition: place.partition };
        const others = await this.#others(place, where, session);
        if (others.length > 0) {
            const verdict = await this.#mayReplace(place, site, session, others);
            if (verdict !== "replace") return verdict === "left";
            if (!(await this.#areUnchanged(where, others))) return tries > 1 && this.set(place, site, session, tries - 1);
        }
        const prints = {};
        for (const { name, value } of session.cookies) prints[name] = await this.#parts.print(name, value);
        const before = this.#parts.ledger.entry(place);
        // First on disk, then in the jar: a background that dies in between must know its own cookie again.
        const { generation, end } = session;
        this.#parts.ledger.update(place, { ...about(site, session), prints, previous: before?.prints ?? {}, takeOver: false });
        await this.#parts.kept();
        let fault = "";
        for (const cookie of session.cookies) fault ||= await this.#parts.jar.set(where, cookie, end);
        this.#parts.ledger.update(place, { generation, end });
        if (fault) return this.ended(place, fault, generation);
        if (this.#parts.ledger.entry(place).state === "signed-out") { // meanwhile
            await this.clear(this.#parts.ledger.entry(place));
            return false;
        }
        this.ended(place, "set", generation);
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
            this.#parts.ledger.update(place, { ...about(site, session), end: last, generation: session.generation });
            this.ended(place, "other", session.generation);
            return "left";
        }
        const person = answer.person || undefined;
        this.#parts.ledger.update(place, { ...about(site, session), person, generation: session.generation });
        this.ended(place, "foreign", session.generation, person);
        return "foreign";
    }

    /// That value is one that we set last, or before.
    async isOurs(entry, name, value) {
        const print = await this.#parts.print(name, value);
        return print === entry?.prints[name] || print === entry?.previous[name];
    }

    /// Takes out what we set there, leaves what others set. True when ours is gone.
    async clear(entry) {
        const where = { url: entry.url, store: entry.store, partition: entry.partition };
        let isGone = true;
        for (const name of entry.names) {
            const path = entry.paths[name];
            const there = await this.#parts.jar.get(where, name, path);
            if (there && (await this.isOurs(entry, name, there.value))) isGone = (await this.#parts.jar.remove(where, name, path)) && isGone;
        }
        return isGone;
    }

    ended(place, state, generation, person) {
        if (this.#parts.ledger.entry(place)?.state !== "signed-out") this.#parts.ledger.update(place, { state });
        // To the tray it is all the same whether the session there is ours or a better one of the same person's.
        this.report(place, state === "other" ? "set" : state, generation, person);
        return false;
    }

    report(place, state, generation, person) {
        this.#parts.report({ site: place.site, store: storeName(place), state, generation, ...(person ? { person } : {}) });
    }
}
