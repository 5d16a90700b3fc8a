// Tabs of ours that go somewhere, not in front, and are closed again. A background that dies on the way closes them when it
// begins anew.

const LONGEST_WAY = 30000; // ms for one tab
const LOOK = 250; // ms
const TABS = "endingTabs"; // in storage.session: ids

const delay = (time) => new Promise((resolve) => setTimeout(resolve, time));

export class Visits {
    #parts;
    #tabs = new Set(); // in storage.session, too

    /// parts: { api, privateStore }
    constructor(parts) {
        this.#parts = parts;
    }

    /// Closes what a background before this one left open.
    async load() {
        const { storage, tabs } = this.#parts.api;
        const { [TABS]: left } = await storage.session.get({ [TABS]: [] });
        for (const id of left) this.#tabs.add(id); // for good: what it still asks is ours
        for (const id of left) void tabs.remove(id).catch(() => undefined);
    }

    owns(tabId) {
        return this.#tabs.has(tabId);
    }

    /// Waits until isThere(address, ms at rest), or isOver(). The address, or "".
    async visit(url, store, isOver, isThere) {
        const tab = await this.#open(store);
        this.#tabs.add(tab.id);
        void this.#keep();
        try {
            await this.#parts.api.tabs.update(tab.id, { url });
            return await this.#watch(tab.id, isOver, isThere);
        } finally {
            await this.#parts.api.tabs.remove(tab.id).catch(() => undefined);
            this.#tabs.delete(tab.id);
            void this.#keep();
        }
    }

    #keep() {
        return this.#parts.api.storage.session.set({ [TABS]: [...this.#tabs] });
    }

    async #watch(tabId, isOver, isThere) {
        let last = "", since = Date.now();
        for (const end = Date.now() + LONGEST_WAY; Date.now() < end && !isOver(); await delay(LOOK)) {
            const { url: address, status } = await this.#parts.api.tabs.get(tabId);
            if (address !== last || status !== "complete") since = Date.now();
            last = address;
            if (address?.startsWith("https:") && isThere(address, Date.now() - since)) return address;
        }
        return "";
    }

    async #open(store) {
        const { tabs, windows } = this.#parts.api;
        const isPrivate = store === this.#parts.privateStore;
        const open = await windows.getAll({ windowTypes: ["normal"] });
        const window = open.find(({ incognito }) => incognito === isPrivate);
        if (!window) throw new Error("no window of that store");
        const container = store.startsWith("firefox-container-") ? { cookieStoreId: store } : {};
        return tabs.create({ url: "about:blank", active: false, windowId: window.id, ...container });
    }
}
