// What outlives the background: storage.local, the only place where anything is kept. Never a cookie's value.
//
//   profile    the key of this profile's pairing, "" when not paired
//   printKey   key of the fingerprints
//   sites      which sites there are (Sites.toStored)
//   ledger     what we set where (Ledger.toStored)
//   paired     pairs of an app and the site it is embedded in: [{site, topLevelSite}]

import { newKey } from "./fingerprint.js";

const EMPTY = { profile: "", printKey: "", sites: [], ledger: {}, embedded: [] };

export class Memory {
    #area;
    #values = { ...EMPTY };
    #writing = Promise.resolve();

    constructor(area) {
        this.#area = area;
    }

    async load() {
        this.#values = { ...EMPTY, ...(await this.#area.get(Object.keys(EMPTY))) };
        if (!this.#values.printKey) await this.keep({ printKey: newKey() });
    }

    get(name) {
        return this.#values[name];
    }

    /// Resolves when it is on disk; writes in the order of the calls.
    keep(values) {
        Object.assign(this.#values, values);
        const write = () => this.#area.set(values);
        this.#writing = this.#writing.then(write, write);
        return this.#writing;
    }
}
