// Pages that were loaded as somebody else. Before a session of another person, or of another tenant, is put into a store,
// the pages of that site that are open there are marked: from then on they send nothing, until the user reloads or keeps
// them. So a form that was filled in for one tenant never arrives at another. A page that no tab showed then, and that
// comes back from history, is known by its age (ages.js), and marked then. Where requests cannot be held each page says so
// (question.js).

import { bringsDocument, isForm, isOfOwnPage, originOf, patternOf, starterOf, withoutFragment } from "./addresses.js";
import { Ages } from "./ages.js";
import { askInPage, isAsking } from "./question.js";

const LONGEST_LOOK = 1000; // ms: a page that waits for this very request answers nobody
const OWNERS = "owners"; // in storage.session, which is in memory: what ages.js keeps
const MARKED = "marked"; // likewise: tab id -> { site, origin }

const isPromise = (answer) => typeof answer?.then === "function";
const SAFE = new Set(["GET", "HEAD"]);

export class Documents {
    #parts;
    #ages;
    #marked = new Map(); // tab id -> { site, origin, decided (promise of "keep" or undefined), decide(word), question }

    /// parts: { api, sites, ledger, stores, embedded, canHold(), words(site id) -> for question.js, mayHold(): it is true now, isLoaded(), loaded }
    constructor(parts) {
        this.#parts = parts;
        this.#ages = new Ages(parts);
    }

    /// What was marked before the background slept.
    async load() {
        const { [MARKED]: marked, [OWNERS]: owners } = await this.#parts.api.storage.session.get({ [MARKED]: {}, [OWNERS]: {} });
        this.#ages.load(owners);
        for (const [tab, { site, origin }] of Object.entries(marked)) {
            this.#mark(Number(tab), site, origin);
            void this.#ask(Number(tab));
        }
    }

    /// A session of `owner` is about to be set at this place. Undefined where that changes nothing; else a promise of when
    /// nothing loaded before can send any more.
    ownerComes(place, site, owner) {
        if (place.partition) return undefined; // pages of another site, which is not the one that was switched
        const isSwitch = this.#ages.ownerComes(place, owner);
        if (isSwitch === undefined) return undefined;
        if (isSwitch) this.#parts.mayHold(); // before anything is asked of the browser
        const isMarked = isSwitch ? this.#markAll(place, site) : undefined;
        void Promise.resolve(isMarked).then(() => this.#keep());
        return isMarked;
    }

    /// A session that we did not set is at this place; `who`: whose, where IAP told.
    otherCame(place, who) {
        if (place.partition) return;
        this.#ages.otherCame(place, who);
        void this.#keep();
    }

    /// Some page may be of before a switch.
    get mayHold() { return this.#marked.size > 0 || this.#ages.wasSwitched; }

    async #markAll(place, site) {
        const { origin } = site.parsed;
        const open = await this.#parts.api.tabs.query({ url: patternOf(site.url) }).catch(() => []);
        const there = open.filter((tab) => originOf(tab.url) === origin && !tab.discarded);
        for (const tab of there) if ((await this.#parts.stores.of(tab)) === place.store) this.#mark(tab.id, place.site, origin);
        for (const tab of there) if (this.#marked.has(tab.id)) void this.#ask(tab.id);
    }

    /// For webRequest.onBeforeRequest: undefined lets it go, a promise holds it. `next` is asked about what may go; while
    /// it waits another's session may come, so then the page is looked at again.
    beforeRequest(details, next = () => undefined) {
        const { isLoaded, loaded } = this.#parts;
        if (!isLoaded()) return loaded.then(() => this.beforeRequest(details, next)); // this request woke us
        const goOn = (verdict) => verdict ?? this.#askedAgain(details, next(details));
        const verdict = this.#judge(details);
        return isPromise(verdict) ? verdict.then(goOn) : goOn(verdict);
    }

    #askedAgain(details, answer) {
        return isPromise(answer) ? answer.then(async (word) => (await this.#judge(details)) ?? word) : answer;
    }

    #judge(details) {
        const marked = this.#marked.get(details.tabId);
        if (!marked) return isForm(details) && (this.#marked.size > 0 || this.#mayBeOld(details)) ? this.#form(details) : this.#ofItsAge(details);
        if (originOf(details.url) !== marked.origin) return undefined;
        return details.type === "main_frame" ? this.#navigation(details, marked) : { cancel: true };
    }

    /// It is of the page in its tab; in a new tab, of the one that opened that.
    async #form(details) {
        const tab = await this.#parts.api.tabs.get(details.tabId).catch(() => undefined);
        const isOpened = tab && originOf(tab.url) !== originOf(details.url);
        if (!isOpened) return this.#ofItsAge(details);
        const sent = { ...details, tabId: tab.openerTabId ?? -1 };
        const isOfMarked = this.#marked.get(sent.tabId)?.origin === originOf(details.url);
        return isOfMarked ? this.#word(this.#marked.get(sent.tabId)) : this.#ofItsAge(sent);
    }

    #mayBeOld(details) {
        const site = this.#ages.isUnknown(details.tabId) && isOfOwnPage(details) ? this.#parts.sites.enabledFor(details.url) : undefined;
        return site !== undefined && this.#parts.embedded.partitionOf(details, site) === "";
    }

    #ofItsAge(details) {
        return this.#mayBeOld(details) ? this.#seenFirst(details) : undefined;
    }

    async #seenFirst(details) {
        const longest = isForm(details) ? Infinity : LONGEST_LOOK; // a page does not wait for its form's answer
        const isSeen = await this.#look(details.tabId, originOf(details.url), await this.#parts.stores.of(details), longest);
        if (this.#marked.has(details.tabId)) return this.#judge(details);
        return isSeen || SAFE.has(details.method) ? undefined : { cancel: true };
    }

    /// Marks the tab where its document is of before the last switch. Becomes false where the document did not say.
    async #look(tabId, origin, store, longest = LONGEST_LOOK) {
        if (this.#marked.has(tabId)) return true;
        const age = await this.#ages.look(tabId, origin, store, longest);
        if (age.is === "old") this.#markAlone(tabId, age.site, age.origin);
        return age.is !== "unknown" || this.#marked.has(tabId);
    }

    #markAlone(tabId, site, origin) {
        if (this.#marked.has(tabId)) return;
        this.#mark(tabId, site, origin);
        void this.#keep();
        void this.#ask(tabId);
    }

    // The user may leave the page or load it again; what the page itself sends waits for their word.
    async #navigation(details, marked) {
        const tab = await this.#parts.api.tabs.get(details.tabId).catch(() => undefined);
        const isReload = tab?.url && withoutFragment(tab.url) === withoutFragment(details.url);
        if (details.method === "GET" && (isReload || !starterOf(details))) return undefined;
        return this.#word(marked);
    }

    async #word({ decided }) {
        return (await decided) === "keep" ? undefined : { cancel: true };
    }

    /// For webRequest.onHeadersReceived: another document comes into the tab.
    answered(details) {
        if (this.#marked.has(details.tabId) && bringsDocument(details)) this.#decide(details.tabId, undefined);
    }

    /// A tab shows something else, or begins to.
    changed(tabId) {
        this.#ages.changed(tabId);
    }

    /// A tab finished loading something; it may have left without a request that we saw, for a page out of history.
    async loaded(tabId, tab) {
        if (!this.#marked.has(tabId)) return tab?.url && this.#look(tabId, originOf(tab.url), await this.#parts.stores.of(tab));
        const [answer] = await this.#run(tabId, isAsking);
        if (answer?.result !== true) this.#decide(tabId, undefined);
    }

    tabClosed(tabId) {
        this.#ages.changed(tabId);
        this.#decide(tabId, undefined);
    }

    #mark(tabId, site, origin) {
        if (this.#marked.has(tabId)) return; // what it sent waits for the next answer
        let decide;
        const decided = new Promise((resolve) => {
            decide = resolve;
        });
        this.#marked.set(tabId, { site, origin, decided, decide });
    }

    async #ask(tabId) {
        const marked = this.#marked.get(tabId);
        const question = (marked.question = {});
        const words = { ...this.#parts.words(marked.site), isHeld: this.#parts.canHold() };
        const [answer] = await this.#run(tabId, askInPage, words);
        if (this.#marked.get(tabId) !== marked || marked.question !== question) return;
        if (answer?.result === "reload") return void this.#parts.api.tabs.reload(tabId).catch(() => undefined); // marked until it is gone
        this.#decide(tabId, answer?.result);
    }

    async #run(tabId, func, ...args) {
        return (await this.#parts.api.scripting.executeScript({ target: { tabId }, func, args }).catch(() => undefined)) ?? [];
    }

    #decide(tabId, word) {
        const marked = this.#marked.get(tabId);
        if (!marked) return;
        this.#marked.delete(tabId);
        marked.decide(word);
        void this.#keep();
    }

    #keep() {
        const marked = [...this.#marked].map(([tab, { site, origin }]) => [tab, { site, origin }]);
        return this.#parts.api.storage.session.set({ [MARKED]: Object.fromEntries(marked), [OWNERS]: this.#ages.toStored() });
    }
}
