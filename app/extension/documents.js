// Pages that were loaded as somebody else. Before a session of another person, or of another tenant, is put into a store,
// the pages of that site that are open there are marked: from then on they send nothing, until the user reloads or keeps
// them. So a form that was filled in for one tenant never arrives at another. Where requests cannot be held each page
// says so (question.js).

import { askInPage, isAsking } from "./question.js";

const OWNERS = "owners"; // in storage.session, which is in memory: place -> whose session we set there last
const MARKED = "marked"; // likewise: tab id -> { site, origin }

const isSame = (one, other) => one.tenant === other.tenant && one.project === other.project && one.uid === other.uid;

/// Surely another's: what is not told on both sides says nothing.
function isOther(one, other) {
    return one.tenant !== other.tenant || ["project", "uid"].some((part) => one[part] && other[part] && one[part] !== other[part]);
}

const isPromise = (answer) => typeof answer?.then === "function";

const starterOf = (details) => details.initiator ?? details.originUrl; // Chromium; Firefox

const originOf = (address) => (URL.canParse(address ?? "") ? new URL(address).origin : undefined);

const withoutFragment = (address) => address.split("#")[0];

export class Documents {
    #parts;
    #owners = {};
    #marked = new Map(); // tab id -> { site, origin, decided (promise of "keep" or undefined), decide(word), question }

    /// parts: { api, stores, canHold(), words(site id) -> for question.js, isLoaded(), loaded }
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
        const key = JSON.stringify([place.site, place.store]);
        const before = this.#owners[key];
        const now = { project: owner.project, tenant: owner.tenant ?? "", uid: owner.uid };
        if (before && isSame(before, now)) return undefined;
        this.#owners[key] = now;
        const isMarked = before && isOther(before, now) ? this.#markAll(place, site) : undefined; // else nobody knows that they were another's
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
        if (!marked) return this.#mayBeOfAnother(details) ? this.#inNewTab(details) : undefined;
        if (originOf(details.url) !== marked.origin) return undefined;
        return details.type === "main_frame" ? this.#navigation(details, marked) : { cancel: true };
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

    /// A tab finished loading something; it may have left without a request that we saw.
    async loaded(tabId) {
        if (!this.#marked.has(tabId)) return;
        const [answer] = await this.#run(tabId, isAsking);
        if (answer?.result !== true) this.#decide(tabId, undefined);
    }

    tabClosed(tabId) {
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
