// A browser's interface in memory: as much of it as the extension's parts use. Import this before anything of theirs.

import { webcrypto } from "node:crypto";

globalThis.crypto ??= webcrypto;
globalThis.chrome = { runtime: { getURL: (path) => `chrome-extension://lanyard/${path}` } };

/// A cookie jar; `faults`: name -> the text of the error that setting it throws; `ignored`: names that it says "ok" to, and does not take.
export class CookieJar {
    #jar = new Map();
    #ofDomain = []; // they hide those of the host
    faults = {};
    ignored = new Set();
    gone = new Set(); ///< stores that do not exist any more; who looks there finds nothing
    beforeSet = () => undefined;

    #key({ url, name, storeId, partitionKey }) {
        return JSON.stringify([new URL(url).hostname, name, storeId, partitionKey?.topLevelSite ?? ""]);
    }

    async get(details) {
        if (this.gone.has(details.storeId)) return null;
        return this.#ofDomain.find((one) => one.name === details.name) ?? this.#jar.get(this.#key(details)) ?? null;
    }

    async getAll({ url, name, storeId }) {
        if (this.gone.has(storeId)) return [];
        const start = JSON.stringify([new URL(url).hostname]).slice(0, -1);
        const ofHost = [...this.#jar].filter(([key]) => key.startsWith(start) && JSON.parse(key)[2] === storeId).map(([, cookie]) => cookie);
        return [...this.#ofDomain, ...ofHost].filter((one) => name === undefined || one.name === name);
    }

    async set(details) {
        this.beforeSet(details);
        if (this.gone.has(details.storeId)) throw new Error(`Invalid cookie store id: "${details.storeId}"`);
        if (this.faults[details.name]) throw new Error(this.faults[details.name]);
        if (details.expirationDate < Date.now() / 1000) this.#jar.delete(this.#key(details));
        else if (!this.ignored.has(details.name)) this.#jar.set(this.#key(details), { ...details, hostOnly: true });
        return this.get(details);
    }

    async remove(details) {
        const hiding = this.#ofDomain.findIndex((one) => one.name === details.name);
        if (hiding >= 0) this.#ofDomain.splice(hiding, 1);
        else this.#jar.delete(this.#key(details));
    }

    /// As a site or a person puts it there.
    put(url, name, value, expirationDate) {
        this.#jar.set(this.#key({ url, name, storeId: "0" }), { name, value, expirationDate, path: "/", hostOnly: true });
    }

    /// For the whole domain, before anything else.
    putForDomain(name, value) {
        this.#ofDomain.push({ name, value, path: "/", hostOnly: false });
    }

    valueOf(url, name, storeId = "0") {
        return this.#jar.get(this.#key({ url, name, storeId }))?.value;
    }
}

export class StorageArea {
    values = {};

    async get(keys) {
        const names = Array.isArray(keys) ? keys : Object.keys(keys);
        const found = names.filter((name) => name in this.values).map((name) => [name, structuredClone(this.values[name])]);
        return { ...(Array.isArray(keys) ? {} : keys), ...Object.fromEntries(found) };
    }

    async set(values) {
        Object.assign(this.values, structuredClone(values));
    }
}

/// An event as browsers have them.
export class Event {
    #listeners = [];

    addListener(listener) {
        this.#listeners.push(listener);
    }

    removeListener(listener) {
        this.#listeners = this.#listeners.filter((one) => one !== listener);
    }

    hasListener(listener) {
        return this.#listeners.includes(listener);
    }

    /// Returns what they say.
    tell(...what) {
        return this.#listeners.map((listener) => listener(...what));
    }
}

export const WIKI = "https://wiki.example.test/";
export const AUTH = "https://login.example.test";
export const COOKIE = "__Host-GCP_IAP_AUTH_TOKEN_AB12";
export const KIM = { project: "acme", tenant: "", uid: "kim" };

export function site(change = {}) {
    return {
        site: "wiki", name: "Wiki", url: WIKI, authOrigin: AUTH, enabled: true, mayEnable: true, state: "active", refreshing: false,
        sentence: "", endsIn: 3600, person: "kim@example.org", tenant: "", generation: 1, ...change,
    };
}

export function session(generation, value, change = {}) {
    return { type: "session", site: "wiki", generation, endsIn: 3600, owner: KIM, cookies: [{ name: COOKIE, value, path: "/" }], ...change };
}

/// An event of Chromium's webRequest with a listener that may hold a request.
export class RequestEvent extends Event {
    added = 0;
    #letGo = () => undefined;

    addListener(listener) {
        this.added += 1;
        super.addListener(listener);
    }

    /// Lets go whatever that listener holds, as Chromium may.
    removeListener(listener) {
        super.removeListener(listener);
        this.#letGo("let go");
    }

    /// What becomes of the request: "let go", or the listener's answer.
    ask(details) {
        const goesOn = new Promise((resolve) => (this.#letGo = resolve));
        return Promise.race([goesOn, ...this.tell(details)]);
    }
}
