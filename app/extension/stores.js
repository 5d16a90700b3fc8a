// Which cookie store a request or a tab uses. Firefox says it with each request; Chromium has one store, and a second for
// private windows, where the user let us in.

import { DEFAULT_STORE, isChromium } from "./api.js";

export class Stores {
    #api;
    #mayBePrivate = false;
    #ofTab = new Map(); // Chromium: tab id -> store

    constructor(api) {
        this.#api = api;
    }

    async load() {
        this.#mayBePrivate = isChromium && (await this.#api.extension.isAllowedIncognitoAccess().catch(() => false));
    }

    /// The store of a request or a tab, or a promise of it.
    of({ cookieStoreId, tabId, id = tabId }) {
        if (cookieStoreId) return cookieStoreId;
        if (!this.#mayBePrivate || id < 0) return DEFAULT_STORE;
        return this.#ofTab.get(id) ?? this.#look(id);
    }

    /// The store as far as it is known by now.
    known({ cookieStoreId, tabId }) {
        return cookieStoreId ?? this.#ofTab.get(tabId) ?? DEFAULT_STORE;
    }

    tabClosed(tabId) {
        this.#ofTab.delete(tabId);
    }

    async #look(tabId) {
        const stores = await this.#api.cookies.getAllCookieStores().catch(() => []);
        for (const store of stores) for (const tab of store.tabIds) this.#ofTab.set(tab, store.id);
        return this.#ofTab.get(tabId) ?? DEFAULT_STORE;
    }
}
