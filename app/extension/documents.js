// Pages that were loaded as somebody else. Before a session of another person, or of another tenant, is put into a store,
// the pages of that site that are open there are marked: from then on they send nothing, until the user reloads or keeps
// them. So a form that was filled in for one tenant never arrives at another. A page that no tab showed then, and that
// comes back from history, is known by its age, and marked then. Where requests cannot be held each page says so
// (question.js).

import { originOf, starterOf, withoutFragment } from "./addresses.js";
import { isOther, isSamePerson } from "./owner.js";
import { within } from "./queue.js";
import { askInPage, isAsking, sinceWhen } from "./question.js";

const LONGEST_LOOK = 1000; // ms: a page that waits for this very request answers nobody
const OWNERS = "owners"; // in storage.session, which is in memory: place -> whose session we set there last, and since when (ms; 0: the first)
const MARKED = "marked"; // likewise: tab id -> { site, origin }

const isPromise = (answer) => typeof answer?.then === "function";

const keyOf = ({ site, store }) => JSON.stringify([site, store]);

export class Documents {
    #parts;
    #owners = {};
    #known = new Set(); // ids of tabs whose document is none of before
    #marked = new Map(); // tab id -> { site, origin, decided (promise of "keep" or undefined), decide(word), question }

    /// parts: { api, sites, stores, canHold(), words(site id) -> for question.js, isLoaded(), loaded }
    constructor(parts) {
        this.#parts = parts;
    }

    /// What was marked before the background slept.
    async load() {
        const { [MARKED]: marked, [OWNERS]: owners } = await this.#parts.api.storage.session.get({ [MARKED]: {}, [OWNERS]: {} });
        this.#owners = owners;
        for (const [tab, { site, origin }] of Object.entries(marked)) {
            this.#mark(Number(tab), site, origin);
            void this.#ask(Number(tab));
        }
    }

    /// A session of `owner` is about to be set at this place. Undefined where that changes nothing; else a promise of when
    /// nothing loaded before can send any more.
    ownerComes(place, site, owner) {
        if (place.partition) return undefined; // pages of another site, which is not the one that was switched
        const before = this.#owners[keyOf(place)];
        const now = { project: owner.project, tenant: owner.tenant ?? "", uid: owner.uid };
        if (before && isSamePerson(before, now)) return undefined;
        const isSwitch = Boolean(before) && isOther(before, now); // else nobody knows that they were another's
        this.#owners[keyOf(place)] = { ...now, since: isSwitch ? Date.now() : before?.since ?? 0 };
        if (isSwitch) this.#known.clear();
        const isMarked = isSwitch ? this.#markAll(place, site) : undefined;
        void Promise.resolve(isMarked).then(() => this.#keep());
        return isMarked;
    }

    async #markAll(place, site) {
        const { origin, hostname } = site.parsed;
        const open = await this.#parts.api.tabs.query({ url: `https://${hostname}/*` }).catch(() => []);
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
        if (!marked && this.#mayBeOfAnother(details)) return this.#inNewTab(details).then((word) => word ?? this.#ofItsAge(details));
        if (!marked) return this.#ofItsAge(details);
        if (originOf(details.url) !== marked.origin) return undefined;
        return details.type === "main_frame" ? this.#navigation(details, marked) : { cancel: true };
    }

    #mayBeOld({ tabId, type, method, url }) {
        const isByPage = type !== "main_frame" || method !== "GET"; // else another document comes
        const isUnknown = tabId >= 0 && !this.#known.has(tabId) && Object.values(this.#owners).some(({ since }) => since > 0);
        return isUnknown && isByPage && this.#parts.sites.enabledFor(url) !== undefined;
    }

    #ofItsAge(details) {
        return this.#mayBeOld(details) ? this.#seenFirst(details) : undefined;
    }

    async #seenFirst(details) {
        await this.#look(details.tabId, details.url, await this.#parts.stores.of(details));
        return this.#marked.has(details.tabId) ? this.#judge(details) : undefined;
    }

    /// Marks the tab where its document is of before the last switch.
    async #look(tabId, address, store) {
        const site = this.#parts.sites.enabledFor(address);
        const since = site && this.#owners[keyOf({ site: site.id, store })]?.since;
        if (!since || this.#marked.has(tabId)) return;
        const [answer] = await within(LONGEST_LOOK, this.#run(tabId, sinceWhen), []);
        if (this.#marked.has(tabId)) return;
        if (!(answer?.result < since)) return void this.#known.add(tabId);
        this.#mark(tabId, site.id, site.parsed.origin);
        void this.#keep();
        void this.#ask(tabId);
    }

    // The user may leave the page or load it again; what the page itself sends waits for their word.
    async #navigation(details, marked) {
        const isGet = details.method === "GET";
        const isByPage = Boolean(starterOf(details));
        const tab = await this.#parts.api.tabs.get(details.tabId).catch(() => undefined);
        const isReload = tab?.url && withoutFragment(tab.url) === withoutFragment(details.url);
        if (isGet && (isReload || !isByPage)) return undefined;
        return this.#word(marked);
    }

    #mayBeOfAnother(details) {
        const isForm = details.type === "main_frame" && details.method !== "GET" && originOf(starterOf(details)) === originOf(details.url);
        return isForm && [...this.#marked.values()].some(({ origin }) => origin === originOf(details.url));
    }

    // A form with a tab of its own to show the answer. A tab that shows the site already was loaded since, and is its own.
    async #inNewTab(details) {
        const tab = await this.#parts.api.tabs.get(details.tabId).catch(() => undefined);
        const marked = this.#marked.get(tab?.openerTabId);
        const isIts = marked?.origin === originOf(details.url) && originOf(tab.url) !== marked.origin;
        return isIts ? this.#word(marked) : undefined;
    }

    async #word({ decided }) {
        return (await decided) === "keep" ? undefined : { cancel: true };
    }

    /// For webRequest.onHeadersReceived: another document comes into the tab.
    answered({ tabId, type, statusCode, responseHeaders }) {
        const isDocument = type === "main_frame" && (statusCode === 200 || statusCode >= 400);
        const isFile = responseHeaders?.some(({ name, value }) => name.toLowerCase() === "content-disposition" && /^attachment/i.test(value ?? ""));
        if (this.#marked.has(tabId) && isDocument && !isFile) this.#decide(tabId, undefined);
    }

    /// A tab shows something else, or begins to.
    changed(tabId) {
        this.#known.delete(tabId);
    }

    /// A tab finished loading something; it may have left without a request that we saw, for a page out of history.
    async loaded(tabId, tab) {
        if (!this.#marked.has(tabId)) return tab?.url && this.#look(tabId, tab.url, await this.#parts.stores.of(tab));
        const [answer] = await this.#run(tabId, isAsking);
        if (answer?.result !== true) this.#decide(tabId, undefined);
    }

    tabClosed(tabId) {
        this.#known.delete(tabId);
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
        return this.#parts.api.storage.session.set({ [MARKED]: Object.fromEntries(marked), [OWNERS]: this.#owners });
    }
}
