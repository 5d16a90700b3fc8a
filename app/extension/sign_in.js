// Sign-in in this browser, because the tray asked for it: opens a tab at the site, holds it once on its way from the
// pinned sign-in page to the site, and reads there what that page keeps (read_users.js). The tray gets that together with
// whose session the tab then got, as IAP says. One attempt at a time, in memory alone; nothing is written anywhere.

import { DEFAULT_STORE, isChromium } from "./api.js";
import { originOf, patternOf } from "./addresses.js";
import { isIapsOwn } from "./hold.js";
import { within } from "./queue.js";
import { readUsers } from "./read_users.js";
import { headerOf, withoutSession } from "./requests.js";

const LONGEST_READ = 5000; // ms
const LONGEST_ENDING = 15000; // ms
const LONGEST_MESSAGE = 60000; // characters; the relay carries 64 KiB
const extra = isChromium ? ["extraHeaders"] : []; // else Chromium keeps the cookies to itself

export class SignIn {
    #parts;
    #attempt = null; // { site, number, authOrigin, apiKey, tab (once there is one), users, workers, isShown, isOver, timer, unlisten }

    /// parts: { api, sites, tray, endings, askIap(url), canHold(), changed(), signedIn(site) }
    constructor(parts) {
        this.#parts = parts;
    }

    /// The id of the site that the user is signing in to; undefined: none.
    get waiting() {
        return this.#attempt?.site.id;
    }

    /// Nothing else of ours touches what the tab asks, nor what the site's service worker asks for it.
    owns({ tabId, requestId }) {
        return this.#isTab(tabId) || (requestId !== undefined && this.#attempt?.workers === requestId);
    }

    #isTab(tabId) {
        return this.#attempt !== null && this.#attempt.tab === tabId;
    }

    /// message: sign-in-here
    async begin({ site: id, attempt: number, authOrigin, apiKey, limit }) {
        this.#drop();
        const site = this.#parts.sites.byId(id);
        const attempt = { site: site ?? { id }, number, authOrigin, apiKey, tab: undefined, users: null, workers: undefined, isShown: false };
        this.#attempt = attempt;
        if (!this.#parts.canHold()) return this.#fail(attempt, "cannot-hold");
        if (!site?.enabled || !(await this.#isAllowed(site, authOrigin))) return this.#fail(attempt, "no-permission");
        attempt.timer = setTimeout(() => this.#fail(attempt, "late"), limit * 1000);
        await within(LONGEST_ENDING, this.#parts.endings.run(), undefined); // a sign-out under way would end this one, too
        if (this.#attempt !== attempt) return undefined;
        const tab = await this.#openTab();
        if (!tab || this.#attempt !== attempt) return this.#fail(attempt, "cancelled");
        attempt.tab = tab.id;
        attempt.unlisten = this.#listen(attempt);
        this.#parts.changed();
        return this.#parts.api.tabs.update(tab.id, { url: site.url }).catch(() => this.#fail(attempt, "cancelled"));
    }

    /// The user, in the popup.
    cancel() {
        if (this.#attempt) this.#fail(this.#attempt, "cancelled");
    }

    /// The tray waits no longer. The tab stays: somebody may be typing there.
    over(number) {
        if (this.#attempt?.number === number) this.#drop();
    }

    connectionClosed() {
        this.#drop();
    }

    tabClosed(tabId) {
        if (this.#isTab(tabId)) this.cancel();
    }

    /// A tab finished loading. What goes through the site's own service worker is no request of the tab.
    shows(tabId, address) {
        const origin = originOf(address);
        if (!this.#isTab(tabId) || !origin.startsWith("https:")) return; // at first it is empty
        this.#attempt.isShown = true;
        if (origin === this.#attempt.site.parsed.origin) void this.#arrived(this.#attempt);
    }

    #isAllowed(site, authOrigin) {
        const origins = [patternOf(site.url), patternOf(authOrigin)];
        return this.#parts.api.permissions.contains({ origins }).catch(() => false);
    }

    /// In an ordinary window: IAP is asked whose the session is with the cookies of those.
    async #openTab() {
        const { tabs, windows } = this.#parts.api;
        const isOrdinary = (tab) => !tab.incognito && (tab.cookieStoreId ?? DEFAULT_STORE) === DEFAULT_STORE;
        try {
            const tab = await tabs.create({ url: "about:blank", active: true });
            if (isOrdinary(tab)) return tab;
            await tabs.remove(tab.id);
        } catch {
            // there is no window
        }
        const made = await windows.create({ url: "about:blank", incognito: false }).catch(() => undefined);
        return made?.tabs?.find(isOrdinary);
    }

    /// Only while the attempt lasts, and only of its tab.
    #listen(attempt) {
        const { webRequest } = this.#parts.api;
        const urls = [patternOf(attempt.site.url)], types = ["main_frame"];
        const ofTab = { urls, types, tabId: attempt.tab };
        const listeners = [
            [webRequest.onBeforeRequest, (details) => this.#leaves(attempt, details), ofTab, ["blocking"]],
            [webRequest.onBeforeRequest, (details) => this.#exchanges(attempt, details), { ...ofTab, types: ["xmlhttprequest"] }, ["blocking"]],
            [webRequest.onBeforeSendHeaders, (details) => this.#asksAnew(attempt, details), ofTab, ["blocking", "requestHeaders", ...extra]],
            [webRequest.onBeforeSendHeaders, (details) => this.#workerAsks(attempt, details), { urls }, ["blocking", "requestHeaders", ...extra]],
            [webRequest.onBeforeRedirect, (details) => this.#sentBack(attempt, details), ofTab],
            [webRequest.onCompleted, () => this.#arrived(attempt), ofTab],
        ];
        const isOfSite = ({ url }) => originOf(url) === attempt.site.parsed.origin; // the pattern has no port
        const ofSite = listeners.map(([event, listener, ...how]) => [event, (details) => (isOfSite(details) ? listener(details) : undefined), how]);
        for (const [event, listener, how] of ofSite) event.addListener(listener, ...how);
        return () => ofSite.forEach(([event, listener]) => event.removeListener(listener));
    }

    /// A session that is there already would let the tab in.
    #asksAnew(attempt, { requestHeaders }) {
        const changed = attempt.users === null ? withoutSession(requestHeaders) : undefined;
        return changed && { requestHeaders: changed };
    }

    /// The site's service worker asks for the page that the tab was sent to (README.md#no-tab): the first such request,
    /// until the tab shows something. Later ones are other tabs'.
    #workerAsks(attempt, { tabId, requestId, url, requestHeaders }) {
        const isNavigation = ["navigate", "same-origin"].includes(headerOf(requestHeaders, "sec-fetch-mode")); // Chromium; Firefox
        const isAwaited = attempt.workers === undefined && !attempt.isShown;
        if (tabId >= 0 || !isAwaited || !isNavigation || url !== attempt.site.parsed.href) return undefined;
        attempt.workers = requestId;
        return this.#asksAnew(attempt, { requestHeaders });
    }

    /// Behind a service worker the way back is not seen, but before it the page tells IAP who signed in.
    #exchanges(attempt, details) {
        return attempt.workers !== undefined && isIapsOwn(details.url) ? this.#leaves(attempt, details) : undefined;
    }

    /// From the pinned page to the site: the document is still there. Read once; then the tab goes on, whatever was read.
    async #leaves(attempt, { initiator, originUrl, tabId }) {
        if (attempt.users !== null || (initiator ?? originOf(originUrl)) !== attempt.authOrigin) return undefined;
        attempt.users = [];
        attempt.users = await within(LONGEST_READ, this.#read(attempt, tabId), []);
        return undefined;
    }

    async #read({ authOrigin, apiKey }, tabId) {
        const [answer] = await this.#parts.api.scripting.executeScript({
            target: { tabId, frameIds: [0] }, func: readUsers, args: [authOrigin, apiKey], injectImmediately: true,
        }).catch(() => []);
        return Array.isArray(answer?.result) ? answer.result : [];
    }

    #sentBack(attempt, { redirectUrl }) {
        if (attempt.users !== null && originOf(redirectUrl) === attempt.authOrigin) this.#fail(attempt, "refused");
    }

    /// The tab shows the site.
    async #arrived(attempt) {
        if (this.#attempt !== attempt || attempt.isOver) return;
        attempt.isOver = true;
        if (attempt.users === null) return this.#fail(attempt, "not-asked");
        if (attempt.users.length === 0) return this.#fail(attempt, "no-user");
        const answer = await this.#parts.askIap(attempt.site.url);
        if (this.#attempt !== attempt) return;
        if (answer.is !== "somebody") return this.#fail(attempt, "unknown-person");
        this.#tell(attempt, { type: "signed-in", owner: answer.who, users: attempt.users });
        this.#parts.signedIn(attempt.site);
    }

    #fail(attempt, why) {
        if (this.#attempt === attempt) this.#tell(attempt, { type: "not-signed-in", why });
    }

    #tell(attempt, message) {
        const whole = { ...message, site: attempt.site.id, attempt: attempt.number };
        const fits = JSON.stringify(whole).length <= LONGEST_MESSAGE;
        this.#drop();
        this.#parts.tray.send(fits ? whole : { type: "not-signed-in", why: "no-user", site: whole.site, attempt: whole.attempt });
    }

    /// What was read is forgotten with it.
    #drop() {
        const attempt = this.#attempt;
        if (!attempt) return;
        this.#attempt = null;
        attempt.users = null;
        attempt.isOver = true;
        clearTimeout(attempt.timer);
        attempt.unlisten?.();
        this.#parts.changed();
    }
}
