// The browser's cookie jar, one cookie at a time. Errors become words here: Firefox puts the cookie's value into their
// text (README.md#error-texts), so no text leaves this file.

import { patternOf } from "./addresses.js";

const LONGEST = 4096; // bytes of name and value, in both browsers (README.md#attributes)

/// `where`: { url (of the site), store, partition ("" or a top-level site) }
function addressOf(where, name, path) {
    return { url: new URL(path, where.url).href, name, storeId: where.store, ...partitionKey(where) };
}

/// The member that a call needs for a place in a partition; none elsewhere.
export function partitionKey({ partition }) {
    return partition ? { partitionKey: { topLevelSite: partition } } : {};
}

/// sameSite no_restriction: strict would break each link from mail or chat into the app (README.md#attributes).
function attributesOf(path, expirationDate) {
    return { path, secure: true, httpOnly: true, sameSite: "no_restriction", expirationDate };
}

/// One of the host itself, as we set them.
function isMeant(cookie, path) {
    return cookie.hostOnly && cookie.path === path;
}

export function isTooLong(cookie) {
    const bytes = (text) => new TextEncoder().encode(text).length;
    return bytes(cookie.name) + bytes(cookie.value) > LONGEST;
}

export class Jar {
    #cookies;
    #permissions;

    constructor(api) {
        this.#cookies = api.cookies;
        this.#permissions = api.permissions;
    }

    /// The cookie of the host itself { value, expirationDate? }, or null; undefined where we may not look and Chromium says so.
    /// Firefox says that there is none: where it matters, ask mayLook(). Browsers answer with one cookie of that name; where
    /// that is one of the whole domain or of another path, which hides ours, all are looked through.
    async get(where, name, path = "/") {
        const address = addressOf(where, name, path);
        try {
            const first = await this.#cookies.get(address);
            if (!first || isMeant(first, path)) return first;
            return (await this.#cookies.getAll(address)).find((cookie) => isMeant(cookie, path)) ?? null;
        } catch {
            return undefined;
        }
    }

    /// What the user granted; an administrator's runtime_blocked_hosts leaves it true (README.md#permissions).
    mayLook({ url }) {
        return this.#permissions.contains({ origins: [patternOf(url)] }).catch(() => false);
    }

    /// Sets, and reads back: "" or why not: "blocked", "no-permission", "kept-back", or "gone" where the store is. What browsers answer to a set they
    /// have read out of the jar (README.md#set-answers).
    async set(where, { name, value, path }, endsAt) {
        try {
            const there = await this.#cookies.set({ ...addressOf(where, name, path), value, ...attributesOf(path, endsAt / 1000) });
            const isThere = there?.value === value || (await this.get(where, name, path))?.value === value;
            return isThere ? "" : "kept-back";
        } catch (error) {
            return this.#whyRefused(where, error);
        }
    }

    /// True when it is gone, read back. Where another one of that name hides it a browser would take that; ours then goes by an
    /// end that is past.
    async remove(where, name, path = "/") {
        const address = addressOf(where, name, path);
        try {
            const first = await this.#cookies.get(address);
            if (!first || isMeant(first, path)) await this.#cookies.remove(address);
            else await this.#cookies.set({ ...address, ...attributesOf(path, 1) });
        } catch {
            return false;
        }
        return (await this.get(where, name, path)) === null;
    }

    async #whyRefused(where, error) {
        if (/^invalid cookie store/i.test(String(error?.message))) return "gone"; // a container that was deleted
        const isPermission = /permission/i.test(String(error?.message));
        if (!isPermission) return "kept-back";
        return (await this.mayLook(where)) ? "blocked" : "no-permission";
    }

    /// Open stores: [{ id, tabIds }]. Private ones are listed only while they exist (README.md#copies).
    async stores() {
        try {
            return await this.#cookies.getAllCookieStores();
        } catch {
            return [];
        }
    }
}
