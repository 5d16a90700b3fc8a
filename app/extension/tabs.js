// Tabs that stand on a challenge although the session works again are brought back (README.md#standing-tabs). No event tells of
// a tab that came there from a prefetch or from history, so each challenge's own address is remembered: it is unique,
// and a tab that shows it is one of ours.

import { patternOf } from "./addresses.js";
import { wasWithin } from "./queue.js";
import { headerOf } from "./requests.js";

const MOST = 50;
const AGAIN = 30000; // ms
const KEY = "challenges"; // in storage.session: gone with the browser

export class Tabs {
    #parts;
    #challenges = []; // [{ challenge, asked, generation, site }], as they are in storage.session
    #busy = new Set(); // sites that the tray refreshes just now
    #broughtAt = new Map(); // tab id and address -> ms

    /// parts: { api, sites, ledger, sessions, stores, requests, isOnItsWay(site id): somebody signs in or out there in a tab of ours }
    constructor(parts) {
        this.#parts = parts;
    }

    /// What was remembered before the background slept.
    async load() {
        this.#challenges = (await this.#parts.api.storage.session.get({ [KEY]: [] }))[KEY];
    }

    /// A navigation ended at a challenge; one through a page's service worker is a fetch without a tab (README.md#no-tab).
    async challenged(details, site, place) {
        const target = headerOf(details.responseHeaders, "location");
        const isNavigation = details.type === "main_frame" || details.tabId < 0;
        if (!isNavigation || details.method !== "GET" || !target) return;
        const carriedNone = this.#parts.requests.of(details.requestId).carried?.length === 0; // then the same session helps, too
        const generation = carriedNone ? 0 : this.#parts.ledger.entry(place)?.generation ?? 0;
        const challenge = { challenge: new URL(target, details.url).href, asked: details.url, generation, site: site.id };
        this.#challenges = [...this.#challenges, challenge].slice(-MOST);
        await this.#parts.api.storage.session.set({ [KEY]: this.#challenges });
    }

    /// A session of this site was brought. Where it met no challenge no tab is looked at: pages wait for that (README.md#idle).
    async sessionCame(siteId) {
        const { api, sites } = this.#parts;
        const site = sites.byId(siteId);
        if (!site?.authOrigin || !this.#challenges.some((one) => one.site === siteId)) return;
        const tabs = await api.tabs.query({ url: patternOf(site.authOrigin) }).catch(() => []);
        for (const tab of tabs) await this.consider(tab);
    }

    /// The tray told how its sites stand: what it refreshed may be good by now.
    async sitesCame() {
        const busy = new Set(this.#parts.sites.all.filter((site) => site.refreshing).map((site) => site.id));
        const done = [...this.#busy].filter((id) => !busy.has(id));
        this.#busy = busy;
        for (const id of done) await this.sessionCame(id);
    }

    /// Brings the tab back, if it stands untouched on a challenge that is answered by now.
    async consider(tab) {
        if (!tab.url || this.#parts.sites.enabledOfAuthOrigin(tab.url).length === 0) return;
        const here = tab.url.split("#")[0];
        const found = this.#challenges.findLast(({ challenge }) => challenge.split("#")[0] === here);
        const key = `${tab.id} ${found?.asked}`;
        if (!found || this.#parts.isOnItsWay(found.site) || this.#wasJustBrought(key) || !(await this.#isAnswered(found, tab)) || (await this.#isTouched(tab))) return;
        this.#broughtAt.set(key, Date.now());
        await this.#parts.api.tabs.update(tab.id, { url: found.asked }).catch(() => undefined);
    }

    /// A page whose cookie is never sent would come and go without an end.
    #wasJustBrought(key) {
        for (const [one, at] of this.#broughtAt) if (!wasWithin(AGAIN, at)) this.#broughtAt.delete(one);
        return this.#broughtAt.has(key);
    }

    async #isAnswered({ site: id, generation }, tab) {
        const { sites, ledger, sessions, stores } = this.#parts;
        const site = sites.byId(id);
        if (!site?.enabled || site.state !== "active" || site.refreshing || !sessions.current(id)) return false;
        const entry = ledger.entry({ site: id, store: await stores.of({ cookieStoreId: tab.cookieStoreId, tabId: tab.id }), partition: "" });
        return entry?.state === "set" && entry.generation > generation && entry.end > Date.now();
    }

    /// The user began to do something there. In doubt yes.
    async #isTouched(tab) {
        const look = () => navigator.userActivation?.hasBeenActive ?? true;
        try {
            const [answer] = await this.#parts.api.scripting.executeScript({ target: { tabId: tab.id }, func: look });
            return answer?.result !== false;
        } catch {
            return true;
        }
    }
}
