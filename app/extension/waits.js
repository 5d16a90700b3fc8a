// Chromium where the user installed us: it lets us hold nothing, but a rule may send a tab that IAP refused to our waiting
// page. That goes on to the address that this very tab asked for, and to nowhere else. Everything else is only watched,
// and what it lacked is brought for the next request.

import { LONGEST_HOLD, isIapsOwn } from "./hold.js";
import { wasWithin, within } from "./queue.js";
import { isChallenge } from "./requests.js";

const LONGEST_ASKED = 60000; // ms: what a tab asked for longer ago does not count
const AGAIN = 5000; // ms: a tab that comes back so soon was refused
const ASKED = "asked"; // in storage.session
const OF_TABS = 1000; // first id of the rules that let one tab pass

const isIaps = { responseHeaders: [{ header: "x-goog-iap-generated-response", values: ["true"] }], resourceTypes: ["main_frame"], requestMethods: ["get"] };

/// The rules for these origins; those of IAP's own addresses pass, and private tabs, which cannot show our page.
export function rulesFor(origins, excludedTabIds) {
    const page = { type: "redirect", redirect: { extensionPath: "/waiting/waiting.html" } };
    return origins.flatMap((origin, index) => [
        { id: 2 * index + 1, priority: 1, action: page, condition: { ...isIaps, urlFilter: `|${origin}/`, excludedTabIds } },
        { id: 2 * index + 2, priority: 2, action: { type: "allow" }, condition: { ...isIaps, urlFilter: `|${origin}/*gcp-iap-mode=` } },
    ]);
}

export class Waits {
    #parts;
    #rules = ""; // as they were set last; unknown when the background starts
    #asked = new Map(); // tab id -> { url, generation, at, isShown: the waiting page was; those are in storage.session, too }
    #answered = new Map(); // tab id -> { url, at }

    /// parts: { api, sites, ledger, stores, presence, refreshes, endings, isNeeded(), challenged(details, site, place),
    ///          isRefused(site, place): does IAP refuse the cookie there, which looks good? (Repair.isRefused) }
    constructor(parts) {
        this.#parts = parts;
    }

    /// What waiting pages that are there still wait for.
    async load() {
        const { [ASKED]: asked } = await this.#parts.api.storage.session.get({ [ASKED]: [] });
        this.#asked = new Map(asked);
    }

    /// The rules of the sites that are enabled now.
    async setRules() {
        const { api, sites, isNeeded } = this.#parts;
        const rules = api.declarativeNetRequest;
        if (!rules?.getSessionRules) return;
        const origins = new Set(sites.all.filter((site) => site.enabled).map((site) => site.parsed.origin));
        const tabs = isNeeded() ? await api.tabs.query({}) : [];
        const addRules = isNeeded() ? rulesFor([...origins], tabs.filter((tab) => tab.incognito).map((tab) => tab.id)) : [];
        const now = JSON.stringify(addRules);
        if (now === this.#rules) return; // an answer that is under way while they are set anew may miss them
        this.#rules = now;
        const old = (await rules.getSessionRules()).map((rule) => rule.id);
        await rules.updateSessionRules({ removeRuleIds: old, addRules }).catch(() => undefined);
    }

    /// A tab goes somewhere: for webRequest.onBeforeRequest.
    navigation({ tabId, url, type, method }) {
        if (type !== "main_frame") return;
        this.#asked.delete(tabId); // it goes elsewhere
        const site = method === "GET" && this.#parts.sites.enabledFor(url);
        if (!site || isIapsOwn(url)) return;
        const entry = this.#parts.ledger.entry({ site: site.id, store: this.#parts.stores.known({ tabId }), partition: "" });
        const carries = entry?.state === "set" && this.#parts.presence.get(entry) !== false; // one that was cleared is set again, no refresh
        this.#asked.set(tabId, { url, generation: carries ? entry.generation : 0, at: Date.now() });
    }

    /// IAP refused a request that nobody could hold: for webRequest.onHeadersReceived. A tab that gets to the sign-in page
    /// by that is brought back later.
    answered(details) {
        const { sites, stores, challenged } = this.#parts;
        const site = isChallenge(details) && sites.enabledFor(details.url);
        if (site && !isIapsOwn(details.url)) challenged(details, site, { site: site.id, store: stores.known(details), partition: "" });
    }

    /// Where this tab's waiting page may go, once there is a session or none is to be had; undefined: nowhere. One that is
    /// loaded again, or was cut off, may ask again.
    async answerFor(tabId) {
        const asked = this.#asked.get(tabId);
        const counts = asked?.isShown || wasWithin(LONGEST_ASKED, asked?.at);
        const site = counts ? this.#parts.sites.enabledFor(asked.url) : undefined;
        if (!site) return undefined;
        asked.isShown = true;
        this.#keep();
        const before = this.#answered.get(tabId);
        const isAgain = before?.url === asked.url && wasWithin(AGAIN, before.at);
        const place = { site: site.id, store: await this.#parts.stores.of({ tabId }), partition: "" };
        const mayWait = !isAgain && !this.#parts.endings.owns(tabId);
        const isHere = mayWait && (await within(LONGEST_HOLD, this.#comes(site, place, asked.generation), false));
        if (!isHere) await this.letPass(tabId);
        this.#answered.set(tabId, { url: asked.url, at: Date.now() });
        return asked.url;
    }

    /// A page may open ours by itself, and an app may forge IAP's answer: then the tab goes on, and nothing is refreshed.
    async #comes(site, place, generation) {
        const { refreshes, isRefused } = this.#parts;
        if (generation > 0 && !(await isRefused(site, place))) return true;
        return refreshes.another(place, "challenge", generation);
    }

    /// IAP's challenge leads this tab to the sign-in page, until it is closed or a minute later.
    async letPass(tabId) {
        const id = OF_TABS + tabId;
        const rule = { id, priority: 3, action: { type: "allow" }, condition: { ...isIaps, tabIds: [tabId] } };
        const rules = this.#parts.api.declarativeNetRequest;
        await rules.updateSessionRules({ removeRuleIds: [id], addRules: [rule] }).catch(() => undefined);
        setTimeout(() => rules.updateSessionRules({ removeRuleIds: [id] }).catch(() => undefined), AGAIN);
    }

    #keep() {
        const shown = [...this.#asked].filter(([, { isShown }]) => isShown);
        void this.#parts.api.storage.session.set({ [ASKED]: shown });
    }

    tabClosed(tabId) {
        const asked = this.#asked.get(tabId);
        this.#asked.delete(tabId);
        if (asked?.isShown) this.#keep();
        this.#answered.delete(tabId);
    }
}
