// A site within another site's page. There browsers send only cookies of that pair (a partition), so a second cookie is
// set, for pairs that the user named in the popup while looking at such a page (README.md#copies). Browsers show us no
// request of a page that we have no permission for, so naming a pair asks for that of the page, too
// (README.md#foreign-pages).

import { patternOf } from "./addresses.js";

const isWithin = (host, domain) => host === domain || host.endsWith(`.${domain}`);

export class Embedded {
    #parts;
    #shown = new Map(); // tab id -> { site, top (origin), frameId? }: for the popup
    #tops = new Map(); // tab id -> origin: Chromium does not name the page of a request within a frame

    /// parts: { api, sites, memory }
    constructor(parts) {
        this.#parts = parts;
    }

    /// What the tabs show that were there before this background.
    async load() {
        const tabs = this.pairs.length > 0 ? await this.#parts.api.tabs.query({}).catch(() => []) : [];
        for (const { id, url } of tabs) if (url?.startsWith("https://")) this.#tops.set(id, new URL(url).origin);
    }

    /// "": not embedded, or nobody named the pair; else the pair's top-level site.
    partitionOf(details, site) {
        const top = this.#topOf(details, site);
        if (!top) return "";
        return this.pairOf(site.id, top)?.topLevelSite ?? "";
    }

    /// The pair that the user named: { site, topLevelSite } or undefined.
    pairOf(site, top) {
        const host = new URL(top).hostname;
        return this.pairs.find((one) => one.site === site && isWithin(host, new URL(one.topLevelSite).hostname));
    }

    get pairs() {
        return this.#parts.memory.get("embedded");
    }

    /// What the tab's page embeds, for the popup: { site, top } or undefined.
    inTab(tabId) {
        return this.#shown.get(tabId);
    }

    /// Looks at the page of the tab that the popup was opened on; that click lets us. What the page says is an offer to
    /// the user, no more.
    async look(tabId) {
        const { api, sites } = this.#parts;
        this.#shown.delete(tabId);
        const tab = await api.tabs.get(tabId).catch(() => undefined);
        if (!tab?.url?.startsWith("https://") || sites.enabledFor(tab.url)) return;
        const frames = () => [...document.querySelectorAll("iframe, frame")].map((frame) => frame.src);
        const [answer] = await api.scripting.executeScript({ target: { tabId }, func: frames }).catch(() => []);
        const site = (answer?.result ?? []).map((address) => sites.enabledFor(address)).find(Boolean);
        const isOffered = site && !sites.isSameSite(tab.url, site) && (await this.#mayBeNamed(site.id, tab.url));
        if (isOffered) this.#shown.set(tabId, { site: site.id, top: new URL(tab.url).origin });
    }

    /// An organisation's own extension may ask for nothing that its policy does not name.
    #mayBeNamed(site, address) {
        const { permissions, runtime } = this.#parts.api;
        if (this.pairOf(site, address) || runtime.getManifest().optional_host_permissions?.length > 0) return true;
        return permissions.contains({ origins: [patternOf(address)] }).catch(() => false);
    }

    tabClosed(tabId) {
        this.#shown.delete(tabId);
        this.#tops.delete(tabId);
    }

    async add(site, topLevelSite) {
        await this.drop((one) => one.site === site && one.topLevelSite === topLevelSite);
        await this.#parts.memory.keep({ embedded: [...this.pairs, { site, topLevelSite }] });
    }

    async drop(isOne) {
        const kept = this.pairs.filter((one) => !isOne(one));
        if (kept.length < this.pairs.length) await this.#parts.memory.keep({ embedded: kept });
    }

    /// How the browser calls the partition; its own word where it tells, else what it has there already, else the host.
    async nameOf({ site, top }, tabId) {
        const { cookies } = this.#parts.api;
        const asked = await cookies.getPartitionKey?.({ tabId, frameId: 0 }).catch(() => undefined);
        if (asked?.partitionKey?.topLevelSite) return asked.partitionKey.topLevelSite;
        const { url } = this.#parts.sites.byId(site);
        const there = await cookies.getAll({ url, partitionKey: {} }).catch(() => []);
        const names = there.map((cookie) => cookie.partitionKey?.topLevelSite).filter(Boolean);
        const { protocol, hostname } = new URL(top);
        return names.find((name) => isWithin(hostname, new URL(name).hostname)) ?? `${protocol}//${hostname}`;
    }

    /// The page at the top, where that is another site's. Chromium tells it of frames that stand right in it.
    #topOf({ type, tabId, frameId, parentFrameId, frameAncestors, initiator }, site) {
        const isOuter = type === "sub_frame" && parentFrameId === 0;
        const top = frameAncestors?.at(-1)?.url ?? (isOuter ? initiator : undefined);
        if (isOuter && top) this.#tops.set(tabId, top);
        if (top) return this.#parts.sites.isSameSite(top, site) ? undefined : top;
        const known = frameId > 0 ? this.#tops.get(tabId) : undefined;
        return known && !this.#parts.sites.isSameSite(known, site) ? known : undefined;
    }
}
