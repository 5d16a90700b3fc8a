// Whether the cookies that we set are still there, as far as the browser tells. It does not tell that the user cleared
// them in Firefox, nor that they ran out; and it tells of our own sets, too. So nothing is set in answer to an event
// (README.md#removed): the next request or IAP's next answer decides.

import { isAuthName } from "./messages.js";

const keyOf = ({ site, store, partition }) => JSON.stringify([site, store, partition]);

export class Presence {
    #seen = new Map();
    #ledger;
    #isOurs;

    /// isOurs(entry, name, value): a promise
    constructor(ledger, isOurs) {
        this.#ledger = ledger;
        this.#isOurs = isOurs;
    }

    /// true, false or undefined
    get(entry) {
        return this.#seen.get(keyOf(entry));
    }

    saw(entry, isThere) {
        this.#seen.set(keyOf(entry), isThere);
    }

    /// For cookies.onChanged.
    async changed({ cookie, removed, cause }) {
        if (!isAuthName(cookie.name) || (removed && cause === "overwrite")) return; // what replaced it is told next
        const partition = cookie.partitionKey?.topLevelSite ?? "";
        for (const entry of this.#ledger.all) {
            const isAbout = entry.store === cookie.storeId && entry.partition === partition && entry.names.includes(cookie.name);
            if (!isAbout || new URL(entry.url).hostname !== cookie.domain) continue;
            if (removed) this.#removed(entry);
            else await this.#written(entry, cookie);
        }
    }

    #removed(entry) {
        this.saw(entry, false);
        if (entry.state === "other" || entry.state === "foreign") this.#ledger.update(entry, { state: "" });
    }

    async #written(entry, cookie) {
        const isOurs = await this.#isOurs(entry, cookie.name, cookie.value);
        const now = this.#ledger.entry(entry);
        if (!now) return;
        this.saw(entry, true);
        if (isOurs || now.state === "signed-out") return;
        // Somebody signed in here, or IAP gave another cookie: whose it is will be asked before it is replaced.
        this.#ledger.update(entry, { state: "other", end: (cookie.expirationDate ?? 0) * 1000 });
    }
}
