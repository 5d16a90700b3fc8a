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
    #unwritten = {};
    #writing = Promise.resolve(); // the last write that began
    #next = null; // the one after it
    #ofPrivate = "{}"; // as it is kept

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
        this.#ofPrivate = JSON.stringify(ofPrivate);
        return { ...this.#values.ledger, ...ofPrivate };
    }

    keepLedger(ledger, isPrivate) {
        const all = Object.entries(ledger);
        const some = (wanted) => Object.fromEntries(all.filter(([, entry]) => isPrivate(entry) === wanted));
        const ofPrivate = JSON.stringify(some(true));
        if (ofPrivate !== this.#ofPrivate) this.#session.set({ [PRIVATE]: some(true) });
        this.#ofPrivate = ofPrivate;
        return this.keep({ ledger: some(false) });
    }

    get(name) {
        return this.#values[name];
    }

    /// Resolves when all that was kept is on disk.
    get written() {
        return this.#next ?? this.#writing;
    }

    /// Resolves when it is on disk. While it is being written, what is kept meanwhile waits, and is written at once.
    keep(values) {
        Object.assign(this.#values, values);
        Object.assign(this.#unwritten, values);
        if (!this.#next) {
            const write = () => this.#write();
            this.#next = this.#writing.then(write, write);
        }
        return this.#next;
    }

    #write() {
        this.#writing = this.#next;
        this.#next = null;
        const values = this.#unwritten;
        this.#unwritten = {};
        return this.#area.set(values);
    }
}
