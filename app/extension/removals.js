// What we set goes out of every store, and then the browser's own sign-in with it; the tray hears how far it is.

import { storeName } from "./ledger.js";

export class Removals {
    #parts;

    /// parts: { sessions, endings, report(message) }
    constructor(parts) {
        this.#parts = parts;
    }

    /// Of that site, up to this generation; Infinity: whatever there is, and nobody asked.
    async remove(siteId, generation) {
        const { sessions, endings, report } = this.#parts;
        const asked = ({ store }) => endings.ofSite(siteId).find((one) => one.store === store)?.generation; // by the tray, a moment ago
        const told = (entry) => (Number.isFinite(generation) ? generation : (asked(entry) ?? (entry.owed || entry.generation)));
        const reports = [];
        for (const { entry, isGone } of await sessions.remove(siteId, generation)) {
            reports.push({ site: siteId, store: storeName(entry), state: isGone ? await this.#stateOf(entry, told(entry)) : "no-permission", generation: told(entry) });
        }
        for (const { store } of await endings.again(siteId, generation)) {
            if (!reports.some((one) => one.store === store)) reports.push({ site: siteId, store, state: "leaving", generation });
        }
        if (reports.length === 0) reports.push({ site: siteId, store: "none", state: "removed", generation: Number.isFinite(generation) ? generation : 0 });
        reports.sort((one, other) => one.state.localeCompare(other.state)); // what is left is told before it is said that something is done
        for (const one of reports) report(one);
        void endings.run();
    }

    /// Takes out what could not be before: `owed` of these entries.
    async retry(entries) {
        const { sessions, endings, report } = this.#parts;
        for (const entry of entries) {
            const isGone = await sessions.takeOut(entry, entry.owed).catch(() => false);
            if (isGone) report({ site: entry.site, store: storeName(entry), state: await this.#stateOf(entry, entry.owed), generation: entry.owed });
        }
        if (entries.length > 0) void endings.run();
    }

    async #stateOf(entry, generation) {
        return (await this.#parts.endings.owe(entry, generation)) ? "leaving" : "removed";
    }
}
