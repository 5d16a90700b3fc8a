// What outlives the background. storage.local is the only place where anything is kept, and never a cookie's value;
// what concerns private windows is in storage.session, which is in memory.
//
//   profile    the key of this profile's pairing, "" when not paired
//   printKey   key of the fingerprints
//   sites      which sites there are (Sites.toStored)
//   ledger     what we set where (Ledger.toStored)
//   embedded   pairs of an app and the site it is embedded in: [{ site, topLevelSite }]

import { newKey } from "./fingerprint.js";

const EMPTY = { profile: "", printKey: "", sites: [], ledger: {}, embedded: [] };
const PRIVATE = "privateLedger";

export class Memory {
    #area;
    #session;
    #values = { ...EMPTY };
    #writing = Promise.resolve();

    /// storage.local and storage.session
    constructor(area, session) {
        this.#area = area;
        this.#session = session;
    }

    async load() {
        this.#values = { ...EMPTY, ...(await this.#area.get(Object.keys(EMPTY))) };
        if (!this.#values.printKey) await this.keep({ printKey: newKey() });
    }

    /// The ledger as it was kept, that of private windows included.
    async ledger() {
        const { [PRIVATE]: ofPrivate } = await this.#session.get({ [PRIVATE]: {} });
        return { ...this.#values.ledger, ...ofPrivate };
    }

    keepLedger(ledger, isPrivate) {
        const all = Object.entries(ledger);
        const some = (wanted) => Object.fromEntries(all.filter(([, entry]) => isPrivate(entry) === wanted));
        return Promise.all([this.keep({ ledger: some(false) }), this.#session.set({ [PRIVATE]: some(true) })]);
    }

    get(name) {
        return this.#values[name];
    }

    /// Resolves when all that was kept is on disk.
    get written() {
        return this.#writing;
    }

    /// Resolves when it is on disk; writes in the order of the calls.
    keep(values) {
        Object.assign(this.#values, values);
        const write = () => this.#area.set(values);
        this.#writing = this.#writing.then(write, write);
        return this.#writing;
    }
}
