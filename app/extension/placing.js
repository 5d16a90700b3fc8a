// Sets one session at one place: asks first whose the cookies are that we did not set, and reads back.

import { storeName } from "./ledger.js";
import { isAuthName } from "./messages.js";
import { isSamePerson, textOf } from "./owner.js";
import { Taking, leftOf } from "./taking.js";

const MOST_TRIES = 3; // somebody else may write meanwhile
const ROUNDED = 2000; // ms: ends are told in seconds

export class Placing {
    #parts;
    #taking;
    #owners = new Map(); // who -> their fingerprint

    /// parts: those of Sessions
    constructor(parts) {
        this.#parts = parts;
        this.#taking = new Taking(parts);
    }

    /// True when a session that works is there now. One that is withdrawn meanwhile (`session.isWithdrawn`) is not set.
    async set(place, site, session, tries = MOST_TRIES) {
        const where = { url: site.url, store: place.store, partition: place.partition };
        const before = this.#parts.ledger.entry(place);
        // Where ours is there and the browser told of nobody who wrote since, a look would only delay the session.
        const isKnown = before?.state === "set" && this.#parts.isThere(before);
        const { others, isWhole } = isKnown ? { others: [] } : await this.#whatIsThere(before, where, session);
        if (isWhole && before?.state === "set" && this.#isSame(before, this.#printsOf(session))) {
            await this.#parts.ownerComes(place, site, session.owner); // an extension that was loaded anew does not know it
            this.#parts.isSeen(place);
            if (before.generation < session.generation) this.#stands(place, session); // nor does one that died just after the set
            return true;
        }
        if (others.length > 0) {
            const verdict = await this.#mayReplace(place, site, session, others);
            if (verdict !== "replace") return verdict === "left";
            if (!(await this.#areUnchanged(where, others))) return tries > 1 && this.set(place, site, session, tries - 1);
        }
        const leaving = this.#parts.ownerComes(place, site, session.owner);
        if (leaving) await leaving; // a wait more would only delay the session
        if (session.isWithdrawn) return false; // once it is set, it is in the ledger, and is taken out
        session.follows = isKnown;
        return this.#write(place, site, session, isKnown ? before.prints : {});
    }

    // The jar and the ledger in one step: a background that dies must know its own cookie again. The session itself first, for
    // the browser does one after the other, and meanwhile fingerprints are computed here. What stands there as it is
    // (`standing`: its prints) only gets another end, by finish(), when pages have the session (README.md#idle).
    async #write(place, site, session, standing) {
        const where = { url: site.url, store: place.store, partition: place.partition };
        const set = (cookie) => this.#parts.jar.set(where, cookie, session.end);
        const setting = session.cookies.filter(({ name }) => isAuthName(name)).map(set);
        const prints = this.#printsOf(session);
        const others = session.cookies.filter(({ name }) => !isAuthName(name));
        const isStanding = ({ name }) => standing[name] === prints[name];
        session.standing = others.filter(isStanding);
        setting.push(...others.filter((cookie) => !isStanding(cookie)).map(set));
        const before = this.#parts.ledger.entry(place);
        const previous = this.#isSame(before, prints) ? before.previous : before?.prints;
        const left = leftOf(before, session);
        const printsOfLeft = Object.fromEntries(left.map(({ name }) => [name, before.prints[name]]));
        this.#parts.ledger.update(place, { ...this.#about(place, site, session), prints: { ...printsOfLeft, ...prints }, previous: previous ?? {} });
        const isThere = await this.#put(place, await Promise.all(setting), session);
        if (left.length > 0) await this.#taking.outOf(place, where, left);
        return isThere;
    }

    /// What is kept of a session, and of cookies that it has no more until they are gone.
    #about(place, site, session) {
        const { cookies, owner } = session;
        const all = [...cookies, ...leftOf(this.#parts.ledger.entry(place), session)];
        const who = textOf(owner);
        if (!this.#owners.has(who)) this.#owners.set(who, this.#parts.print("owner", who));
        return {
            url: site.url, authOrigin: site.authOrigin, owner: this.#owners.get(who),
            names: all.map(({ name }) => name), paths: Object.fromEntries(all.map(({ name, path }) => [name, path])),
        };
    }

    /// What is done once pages have a session that follows another of ours (`session.follows`): the tray hears of it, and what
    /// stood there already and was left as it is (`session.standing`) gets this one's end.
    async finish(place, site, session) {
        this.reportState(this.#parts.ledger.entry(place));
        const where = { url: site.url, store: place.store, partition: place.partition };
        const faults = await Promise.all(session.standing.map((cookie) => this.#parts.jar.set(where, cookie, session.end)));
        const fault = faults.find(Boolean);
        if (fault) this.ended(place, fault, session.generation);
    }

    /// faults: why each cookie could not be set, or "".
    async #put(place, faults, { generation, end, follows }) {
        const fault = faults.find(Boolean);
        if (fault === "gone") return this.#storeGone(this.#parts.ledger.entry(place));
        if (!fault) this.#parts.placed(place);
        const isSignedOut = this.#parts.ledger.entry(place).state === "signed-out"; // meanwhile
        const entry = this.#parts.ledger.update(place, { generation, end, takeOver: false, owed: 0, ...(isSignedOut ? {} : { state: fault || "set" }) });
        if (isSignedOut) await this.#taking.out(entry);
        else if (!follows || fault) this.report(place, entry.state, generation);
        return entry.state === "set";
    }

    /// It is there already, of which the ledger may not know.
    #stands(place, { generation, end }) {
        this.#parts.ledger.update(place, { generation, end });
        this.report(place, "set", generation);
    }

    #storeGone(entry) {
        this.#parts.ledger.forget(entry);
        this.report(entry, "removed", entry.owed || entry.generation);
        return false;
    }

    #isSame(before, prints) {
        return Boolean(before) && Object.entries(prints).every(([name, print]) => before.prints[name] === print);
    }

    #printsOf({ cookies }) {
        return Object.fromEntries(cookies.map(({ name, value }) => [name, this.#parts.print(name, value)]));
    }

    /// { others: the session cookies that are there and that we did not set, isWhole: exactly this session is there }
    async #whatIsThere(entry, where, { cookies, end }) {
        const found = await Promise.all(cookies.map(({ name, path }) => this.#parts.jar.get(where, name, path)));
        const others = [];
        for (const [index, { name, path }] of cookies.entries()) {
            const there = isAuthName(name) && found[index];
            if (there && !this.#taking.isOurs(entry, name, there.value)) others.push({ name, path, value: there.value, expires: there.expirationDate });
        }
        const lasts = ({ expirationDate }) => expirationDate === undefined || expirationDate * 1000 > end - ROUNDED; // or as long as the browser
        return { others, isWhole: cookies.every(({ value }, index) => found[index]?.value === value && lasts(found[index])) };
    }

    async #areUnchanged(where, others) {
        for (const { name, path, value } of others) {
            const there = await this.#parts.jar.get(where, name, path);
            if (there && there.value !== value) return false;
        }
        return true;
    }

    /// "replace", "left" (the same person's, and it ends later), "foreign" or "withdrawn".
    async #mayReplace(place, site, session, others) {
        if (this.#parts.ledger.entry(place)?.takeOver) return "replace";
        // The question goes out with the cookies of ordinary windows; elsewhere there is no answer.
        const canAsk = place.store === this.#parts.defaultStore && !place.partition;
        const answer = canAsk ? await this.#parts.askIap(site.url) : { is: "unknown" };
        if (session.isWithdrawn) return "withdrawn"; // of which nothing is told any more
        if (answer.is === "nobody") return "replace";
        this.#parts.otherCame(place, answer.who);
        if (answer.is === "somebody" && isSamePerson(answer.who, session.owner)) {
            const last = Math.max(...others.map((cookie) => (cookie.expires ?? 0) * 1000));
            if (last <= session.end) return "replace";
            this.#parts.ledger.update(place, { ...this.#about(place, site, session), end: last, generation: session.generation });
            this.ended(place, "other", session.generation);
            await this.#parts.ownerComes(place, site, session.owner);
            return "left";
        }
        const person = answer.person || undefined;
        this.#parts.ledger.update(place, { ...this.#about(place, site, session), person, generation: session.generation });
        this.ended(place, "foreign", session.generation, person);
        return "foreign";
    }

    ended(place, state, generation, person) {
        if (this.#parts.ledger.entry(place)?.state !== "signed-out") this.#parts.ledger.update(place, { state });
        this.report(place, state, generation, person);
        return false;
    }

    /// As it was told when it came to be so.
    reportState(entry) {
        const isMissing = entry.state === "set" && this.#parts.isThere(entry) === false;
        this.report(entry, isMissing ? "missing" : entry.state, entry.generation, entry.state === "foreign" ? entry.person : undefined);
    }

    // To the tray it is all the same whether the session there is ours or a better one of the same person's.
    report(place, state, generation, person) {
        this.#parts.report({ site: place.site, store: storeName(place), state: state === "other" ? "set" : state, generation, ...(person ? { person } : {}) });
    }
}
