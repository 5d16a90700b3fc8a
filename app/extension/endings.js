// The browser's own sign-in, where Lanyard had signed it in: the sign-in page keeps a record, with which the next tab would
// be signed in again by itself. It is ended as the page's own flow has it: a tab goes to IAP's sign-out, which leads over
// the sign-in page. Whether that worked a second tab shows, which must end at the sign-in page. Kept until then.

import { originOf, patternOf, starterOf } from "./addresses.js";
import { isAuthName } from "./messages.js";
import { textOf } from "./owner.js";
import { wasWithin } from "./queue.js";
import { Visits } from "./visits.js";

const AT_REST = 5000; // ms: a page that signs in again by itself has asked three servers by then
const SIGNED_OUT_AT = 10000; // ms: a page that stays where it signed out
const MINUTE = 60000;
const PAUSES = [0, 1, 2, 4, 8, 16, 32, 60]; // minutes between tries

const modeOf = (address) => (URL.canParse(address) ? new URL(address).searchParams.get("mode") : null);
const isOfNoStore = (error) => /no cookie store/i.test(String(error?.message)); // Firefox: a container that was deleted

/// IAP's sign-out of its site.
function outOf({ url }) {
    const out = new URL(url);
    out.searchParams.set("gcp-iap-mode", "GCIP_SIGNOUT");
    return out;
}

export class Endings {
    #parts;
    #ofPrivate = []; // nothing of private windows is kept on disk
    #visits;
    #running = null;
    #underWay;

    /// parts: { api, sites, sessions, memory, privateStore, print(name, value), report(message) }
    constructor(parts) {
        this.#parts = parts;
        this.#visits = new Visits(parts);
    }

    load() {
        return this.#visits.load();
    }

    /// Kept as [{ site, url, authOrigin, store, names, owner (its fingerprint; "": several), generation, tries, at }].
    get all() {
        return [...this.#parts.memory.get("endings"), ...this.#ofPrivate];
    }

    ofSite(site) {
        return this.all.filter((one) => one.site === site);
    }

    /// The tray asks once more for what is still to be done; what it hears in the end answers that.
    async again(site, generation) {
        const mine = this.ofSite(site);
        if (mine.length > 0 && Number.isFinite(generation)) {
            await this.#keep(this.all.map((one) => (one.site === site ? { ...one, generation } : one)));
        }
        return mine;
    }

    /// What a tab of ours asks once more that the browser brought back when it began: nobody began that, and it is still owed.
    isBroughtBack(details, store) {
        const { origin, searchParams } = new URL(details.url);
        const isAbout = (one) => (origin === one.authOrigin ? searchParams.get("mode") === "signout" : details.url === outOf(one).href);
        return !starterOf(details) && this.all.some((one) => one.store === store && isAbout(one));
    }

    /// A tab that this has opened: neither held nor a person's.
    owns(tabId) {
        return this.#visits.owns(tabId);
    }

    /// The id of the site whose sign-in is being ended now; undefined: none.
    get underWay() {
        return this.#underWay;
    }

    get isRunning() {
        return this.#running !== null;
    }

    /// Our cookies went from this place. True where the browser's own sign-in has to be ended, too; run() does it.
    async owe(entry, generation) {
        const authOrigin = entry.authOrigin ?? this.#parts.sites.byId(entry.site)?.authOrigin;
        const wasOurs = entry.generation > 0 && entry.state !== "foreign" && entry.state !== "signed-out";
        if (!wasOurs || !authOrigin || entry.partition) return false;
        const isSame = (one) => one.site === entry.site && one.store === entry.store;
        const before = this.all.find(isSame);
        const owner = before && before.owner !== entry.owner ? "" : entry.owner ?? "";
        const names = [...new Set([...(before?.names ?? []), ...entry.names.filter(isAuthName)])];
        const ending = { site: entry.site, url: entry.url, authOrigin, store: entry.store, names, owner, generation, tries: 0, at: 0 };
        await this.#keep([...this.all.filter((one) => !isSame(one)), ending]);
        return true;
    }

    /// Somebody signed in at the sign-in page itself, which keeps the last one alone.
    async signedInAt({ site, store }) {
        const over = this.all.filter((one) => one.site === site && one.store === store);
        await this.#keep(this.all.filter((one) => !over.includes(one)));
        over.forEach((one) => this.#tellOfEnd(one));
    }

    #tellOfEnd({ site, store, generation }) {
        this.#parts.report({ site, store, state: "removed", generation });
    }

    /// Does what is due, one after the other.
    run() {
        this.#running ??= this.#runAll().finally(() => (this.#running = null));
        return this.#running;
    }

    async #runAll() {
        const isDue = (one) => this.#isMoot(one) || !wasWithin((PAUSES[one.tries] ?? PAUSES.at(-1)) * MINUTE, one.at);
        for (let next; (next = this.all.find(isDue)); ) {
            const isEnded = this.#isMoot(next) || (await this.#isSignedIn(next)) || (globalThis.navigator?.onLine !== false && (await this.#endNow(next)));
            if (this.#session(next)) void this.#parts.sessions.bring({ site: next.site, store: next.store, partition: "" }); // IAP's sign-out took it
            const now = this.all.find((one) => one.site === next.site && one.store === next.store);
            if (!now) continue; // its windows were closed
            const others = this.all.filter((one) => one !== now);
            await this.#keep(isEnded ? others : [...others, { ...now, tries: next.tries + 1, at: Date.now() }]);
            if (isEnded) this.#tellOfEnd(now);
        }
    }

    /// The same person signed in again, with Lanyard: nothing is to be ended any more. Of another person's session the
    /// sign-in page knows nothing.
    #isMoot(ending) {
        const session = this.#session(ending);
        return session !== undefined && this.#parts.print("owner", textOf(session.owner)) === ending.owner;
    }

    /// Lanyard's of now.
    #session({ site }) {
        return this.#parts.sites.byId(site)?.enabled ? this.#parts.sessions.current(site) : undefined;
    }

    /// Somebody signed in there by themselves, after ours went: that is theirs. Another site's session on that host is not.
    async #isSignedIn({ site, url, store, names = [] }) {
        const { api, sessions } = this.#parts;
        const there = await api.cookies.getAll({ url, storeId: store }).catch(() => []);
        const isTheirs = ({ name, value }) => names.includes(name) && !sessions.isOurs({ site, store, partition: "" }, name, value);
        return there.some((cookie) => cookie.hostOnly !== false && isTheirs(cookie));
    }

    /// The user may have let us in where that was tried in vain.
    async beginAnew() {
        if (this.all.length === 0) return;
        await this.#keep(this.all.map((one) => ({ ...one, tries: 0, at: 0 })));
        void this.run();
    }

    #endNow(ending) {
        this.#underWay = ending.site;
        return this.#end(ending).catch(isOfNoStore).finally(() => (this.#underWay = undefined));
    }

    async #end(ending) {
        // Without its permission no tab shows an address of the sign-in page.
        if (!(await this.#parts.api.permissions.contains({ origins: [patternOf(ending.authOrigin)] }))) return false;
        const out = outOf(ending);
        const signsOut = (address) => originOf(address) === ending.authOrigin && modeOf(address) === "signout";
        const isLeft = (address) => [ending.authOrigin, out.origin].includes(originOf(address)) && address !== out.href && !signsOut(address);
        const isOver = () => this.#isMoot(ending);
        const wasThere = await this.#visits.visit(out.href, ending.store, isOver, (address, rest) => isLeft(address) || (signsOut(address) && rest > SIGNED_OUT_AT));
        if (!wasThere || isOver()) return isOver();
        const asks = (address) => originOf(address) === ending.authOrigin && !signsOut(address);
        const address = await this.#visits.visit(ending.url, ending.store, isOver, (_, rest) => rest > AT_REST);
        return asks(address) || isOver();
    }

    /// The private windows are closed, and with them went what they held. Returns those of that store.
    async dropStore(store) {
        const gone = this.all.filter((one) => one.store === store);
        if (gone.length > 0) await this.#keep(this.all.filter((one) => one.store !== store));
        return gone;
    }

    async #keep(endings) {
        this.#ofPrivate = endings.filter((one) => one.store === this.#parts.privateStore);
        await this.#parts.memory.keep({ endings: endings.filter((one) => one.store !== this.#parts.privateStore) });
    }
}
