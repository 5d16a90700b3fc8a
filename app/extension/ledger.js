// What we set, for each place: a site in a cookie store, once plainly and once for each site it is embedded in
// (README.md#copies: a partitioned cookie is a second cookie). Kept on disk by its owner; holds no value.
//
// An entry: { site, store, partition, url, authOrigin, owner, names, paths, prints, previous, generation, end, state, owed }
//   owner        fingerprint of whose session it was (owner.js)
//   generation   of the session that we set last; 0 when none
//   prints       name -> fingerprint of what we set; `previous`: of what we had set before, still ours
//   end          ms since 1970; when the session in the browser ends
//   state        "": unknown or gone; "set": ours is there; "other": one that we did not set is there, and may stay;
//                "foreign": another person's; "signed-out": by the user, here; "refused": IAP refused it twice;
//                "kept-back": set, and never sent; "blocked", "no-permission", "too-long": could not be set
//   owed         the generation up to which it was to be taken out, and could not; 0: nothing

/// As reports name it: the store, with its partition where there is one.
export function storeName({ store, partition }) {
    return partition ? `${store} ${partition}` : store;
}

const keyOf = ({ site, store, partition }) => JSON.stringify([site, store, partition ?? ""]);

export class Ledger {
    #entries = new Map();
    #changed;

    /// `changed(entry, change, before)` is called after each change; without them where some went.
    constructor(changed) {
        this.#changed = changed;
    }

    load(stored) {
        this.#entries = new Map(Object.entries(stored));
    }

    toStored() {
        return Object.fromEntries(this.#entries);
    }

    /// place: { site (id), store, partition ("" or a top-level site) }
    entry(place) {
        return this.#entries.get(keyOf(place));
    }

    update(place, change) {
        const { site, store, partition } = place;
        const blank = { site, store, partition: partition ?? "", names: [], paths: {}, prints: {}, previous: {}, generation: 0, end: 0, state: "", owed: 0 };
        const before = this.entry(place) ?? blank;
        const entry = { ...before, ...change };
        this.#entries.set(keyOf(place), entry);
        this.#changed(entry, change, before);
        return entry;
    }

    forget(place) {
        if (this.#entries.delete(keyOf(place))) this.#changed();
    }

    get all() {
        return [...this.#entries.values()];
    }

    ofSite(site) {
        return this.all.filter((entry) => entry.site === site);
    }
}

/// One that `memory` keeps (memory.js); then `changed()` is called. Which cookies are ours is kept at once, as what the user
/// did; how a session stands that followed another of ours may be kept a moment later.
export function keptLedger(memory, changed = () => undefined) {
    const ledger = new Ledger((entry, change, before) => {
        const follows = entry?.state === "set" && before.state === "set" && !entry.owed && !before.owed;
        const mayWait = follows && !("prints" in change);
        void memory.keepLedger(ledger.toStored(), mayWait);
        changed();
    });
    return ledger;
}
