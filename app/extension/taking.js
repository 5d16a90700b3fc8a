// Takes out what we set, and nothing that others did.

/// Cookies of the session before (its entry in the ledger), of names that this one has not: [{ name, path }].
export function leftOf(before, { cookies }) {
    const names = (before?.names ?? []).filter((name) => name in before.prints && !cookies.some((one) => one.name === name));
    return names.map((name) => ({ name, path: before.paths[name] }));
}

export class Taking {
    #parts;

    /// parts: { ledger, jar, print(name, value) }
    constructor(parts) {
        this.#parts = parts;
    }

    /// That value is one that we set last, or before.
    isOurs(entry, name, value) {
        const print = this.#parts.print(name, value);
        return print === entry?.prints[name] || print === entry?.previous[name];
    }

    /// All that the entry names. True when ours is gone, and nobody kept us from looking.
    async out(entry) {
        const where = { url: entry.url, store: entry.store, partition: entry.partition };
        let isGone = entry.names.length === 0 || (await this.#parts.jar.mayLook(where));
        for (const name of entry.names) isGone = (await this.#one(entry, where, name, entry.paths[name])) && isGone;
        return isGone;
    }

    /// What is left of a session before; what cannot go now stays in the entry.
    async outOf(place, where, left) {
        const gone = new Set();
        for (const { name, path } of left) if (await this.#one(this.#parts.ledger.entry(place), where, name, path)) gone.add(name);
        const entry = this.#parts.ledger.entry(place);
        if (!entry) return;
        const without = (values) => Object.fromEntries(Object.entries(values).filter(([name]) => !gone.has(name)));
        this.#parts.ledger.update(place, { names: entry.names.filter((name) => !gone.has(name)), paths: without(entry.paths), prints: without(entry.prints) });
    }

    async #one(entry, where, name, path) {
        const there = await this.#parts.jar.get(where, name, path);
        if (there && this.isOurs(entry, name, there.value)) return this.#parts.jar.remove(where, name, path);
        return there !== undefined;
    }
}
