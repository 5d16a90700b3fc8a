// What outlives the background. storage.local is the only place on disk where anything is kept, and never a cookie's
// value. The ledger is in storage.session as well, which is in memory and written at once: that counts while the browser
// runs, and what concerns private windows is there alone.
//
//   profile    the key of this profile's pairing, "" when not paired
//   isAlone    the user ended that pairing: no policy brings it back, only they do
//   printKey   key of the fingerprints
//   sites      which sites there are (Sites.toStored)
//   ledger     what we set where (Ledger.toStored)
//   endings    the browser's own sign-ins that are to be ended yet (Endings.all)
//   embedded   pairs of an app and the site it is embedded in: [{ site, topLevelSite }]

import { newKey } from "./fingerprint.js";

const SOON = 500; // ms
const EMPTY = { profile: "", isAlone: false, printKey: "", sites: [], ledger: {}, endings: [], embedded: [] };

export class Memory {
    #area;
    #session;
    #privateStore;
    #values = { ...EMPTY };
    #unwritten = {};
    #writing = null; // until what is being written is on disk
    #ledger = {}; // that is to be written
    #soon = null; // the timer of that

    /// storage.local and storage.session; the store of private windows
    constructor(area, session, privateStore) {
        this.#area = area;
        this.#session = session;
        this.#privateStore = privateStore;
    }

    async load() {
        this.#values = { ...EMPTY, ...(await this.#area.get(Object.keys(EMPTY))) };
        if (!this.#values.printKey) await this.keep({ printKey: newKey() });
    }

    /// The ledger as it was kept, that of private windows included. A background that died may not have written all of it.
    async ledger() {
        const { ledger } = await this.#session.get({ ledger: this.#values.ledger });
        this.keepLedger(ledger, true);
        return ledger;
    }

    /// The browser has it when this returns, as far as a background that ends now is concerned; `mayWait`: a moment later
    /// (README.md#one-step).
    keepLedger(ledger, mayWait = false) {
        this.#ledger = ledger;
        if (!mayWait) return this.#writeLedger();
        this.#soon ??= setTimeout(() => this.#writeLedger(), SOON);
        return undefined;
    }

    /// Resolves when all is on disk.
    async written() {
        await (this.#soon === null ? this.#writing : this.#writeLedger());
    }

    #writeLedger() {
        clearTimeout(this.#soon);
        this.#soon = null;
        this.#session.set({ ledger: this.#ledger });
        const ofDisk = Object.entries(this.#ledger).filter(([, { store }]) => store !== this.#privateStore);
        return this.keep({ ledger: Object.fromEntries(ofDisk) });
    }

    get(name) {
        return this.#values[name];
    }

    /// Resolves when it is on disk. What comes while something is being written is written after it, in one.
    keep(values) {
        Object.assign(this.#values, values);
        Object.assign(this.#unwritten, values);
        this.#writing ??= this.#write();
        return this.#writing;
    }

    async #write() {
        try {
            while (Object.keys(this.#unwritten).length > 0) {
                const values = this.#unwritten;
                this.#unwritten = {};
                await this.#area.set(values);
            }
        } finally {
            this.#writing = null; // in the same step as the last look at what is unwritten
        }
    }
}
