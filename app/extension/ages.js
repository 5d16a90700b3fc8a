// Which pages are of before the last switch of their site? Each is asked itself, once; of what it does not say nothing is
// concluded.

import { isOther, isSamePerson } from "./owner.js";
import { within } from "./queue.js";
import { sinceWhen } from "./question.js";

const DRIFT = 1000; // ms: a page's clock runs by itself

const keyOf = ({ site, store }) => JSON.stringify([site, store]);

export class Ages {
    #parts;
    // place -> whose session we set there last (if we did), since when (ms; 0: the first), and who else had a session
    // there since then (null: nobody knows who); `noticed`: when the clock was first seen to be set back behind that (ms)
    #owners = {};
    #known = new Set(); // ids of tabs whose document is none of before

    /// parts: { api, sites, ledger }
    constructor(parts) {
        this.#parts = parts;
    }

    load(owners) {
        this.#owners = owners;
        const isOthers = ({ state, partition }) => !partition && (state === "foreign" || state === "other");
        for (const entry of this.#parts.ledger.all) if (isOthers(entry) && !owners[keyOf(entry)]) this.otherCame(entry);
    }

    toStored() {
        return this.#owners;
    }

    /// A session of `owner` is about to be set at this place: is that a switch? Undefined where it changes nothing.
    ownerComes(place, owner) {
        const { since, others, ...before } = this.#at(place);
        const now = { project: owner.project, tenant: owner.tenant ?? "", uid: owner.uid };
        if (others.length === 0 && isSamePerson(before, now)) return undefined;
        const isAfterUs = "uid" in before && isOther(before, now); // else nobody knows that they were another's
        const isSwitch = isAfterUs || others.some((who) => who === null || !isSamePerson(who, now));
        this.#owners[keyOf(place)] = { ...now, since: isSwitch ? Date.now() : since, others: [] };
        if (isSwitch) this.#known.clear();
        return isSwitch;
    }

    /// A session is at this place that we did not set: pages are loaded with it, of whoever it is. `who` has IAP's word.
    otherCame(place, who) {
        const { others, ...ours } = this.#at(place);
        const rest = others.filter((one) => one !== null && !(who && isSamePerson(one, who)));
        this.#owners[keyOf(place)] = { ...ours, others: [...rest, who ?? null] };
    }

    #at(place) {
        return this.#owners[keyOf(place)] ?? { since: 0, others: [] };
    }

    /// There may be pages of before.
    get wasSwitched() {
        return Object.values(this.#owners).some(({ since }) => since > 0);
    }

    isUnknown(tabId) {
        if (tabId < 0 || this.#known.has(tabId)) return false;
        const switches = Object.values(this.#owners).filter(({ since }) => since > 0);
        for (const one of switches.filter(({ since }) => since > Date.now())) one.noticed ??= Date.now();
        return switches.length > 0;
    }

    /// The tab's document, where a request of this origin may be its: { is: "old", site, origin } (its own), { is: "new" },
    /// or { is: "unknown" }, where it did not say within `longest` (ms; Infinity: as long as it is there).
    async look(tabId, origin, store, longest) {
        if (!this.#lastSwitch(origin, store)) return { is: "new" };
        const asked = this.#ask(tabId);
        const document = await (longest === Infinity ? asked : within(longest, asked, undefined));
        if (typeof document?.since !== "number") return { is: "unknown" };
        const last = this.#lastSwitch(document.origin, store); // the page may be another site's, with a frame of this one
        if (last && this.#isOld(document, last)) return { is: "old", site: last.site, origin: document.origin };
        this.#known.add(tabId);
        return { is: "new" };
    }

    /// Where the clock was set back after the switch, what is asked for from then on is new; documents whose own clock was not
    /// set back, and those of before, are told by the other.
    #isOld({ since }, last) {
        const isSetBack = last.since > Date.now() && since <= Date.now() + DRIFT;
        return since < (isSetBack ? last.noticed ?? Date.now() : last.since);
    }

    /// The tab shows something else, or nothing.
    changed(tabId) {
        this.#known.delete(tabId);
    }

    async #ask(tabId) {
        const { scripting } = this.#parts.api;
        const [answer] = await scripting.executeScript({ target: { tabId }, func: sinceWhen, injectImmediately: true }).catch(() => []);
        return answer?.result;
    }

    /// { site, since, noticed } of the last switch of a site with that origin; undefined: there was none.
    #lastSwitch(origin, store) {
        const sites = this.#parts.sites.all.filter(({ enabled, parsed }) => enabled && parsed.origin === origin);
        const switches = sites.map(({ id }) => ({ site: id, since: 0, ...this.#owners[keyOf({ site: id, store })] }));
        return switches.filter(({ since }) => since > 0).sort((one, other) => other.since - one.since)[0];
    }
}
