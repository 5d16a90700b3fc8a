// The sites that Lanyard told us of, and which of them an address belongs to. Pure; its owner persists it.

function pathCovers(base, path) {
    const folder = base.endsWith("/") ? base : `${base}/`;
    return path === base || path.startsWith(folder);
}

/// The same site as browsers mean it, without the public suffix list: equal hosts, one below the other, or two sites
/// that the user enabled and that share a domain. In doubt no (a foreign page must start no refresh).
function areSameSite(one, other, enabledHosts) {
    if (one === other) return true;
    const below = (a, b) => a.endsWith(`.${b}`) && b.includes(".");
    if (below(one, other) || below(other, one)) return true;
    const domain = (host) => host.split(".").slice(-2).join(".");
    return enabledHosts.has(one) && enabledHosts.has(other) && domain(one) === domain(other);
}

export class Sites {
    #list = [];

    /// `list`: as the message `sites` has it.
    replace(list) {
        this.#list = list.map(({ site, ...more }) => ({ ...more, id: site, parsed: new URL(more.url) }));
    }

    get all() {
        return this.#list;
    }

    byId(id) {
        return this.#list.find((site) => site.id === id);
    }

    get enabledHosts() {
        return new Set(this.#list.filter((site) => site.enabled).map((site) => site.parsed.hostname));
    }

    /// The enabled site whose origin this is; of several the one with the longest path above it.
    enabledFor(address) {
        let url;
        try {
            url = new URL(address);
        } catch {
            return undefined;
        }
        const here = this.#list.filter((site) => site.enabled && site.parsed.origin === url.origin);
        const above = here.filter((site) => pathCovers(site.parsed.pathname, url.pathname));
        above.sort((a, b) => b.parsed.pathname.length - a.parsed.pathname.length);
        return above[0] ?? here[0];
    }

    enabledOfAuthOrigin(address) {
        let origin;
        try {
            origin = new URL(address).origin;
        } catch {
            return [];
        }
        return this.#list.filter((site) => site.enabled && site.authOrigin === origin);
    }

    isSameSite(address, site) {
        try {
            const url = new URL(address);
            const sameScheme = url.protocol === "https:";
            return sameScheme && areSameSite(url.hostname, site.parsed.hostname, this.enabledHosts);
        } catch {
            return false;
        }
    }

    /// What is kept for the first moments after a start: no state, no person. In the form that replace() takes.
    toStored() {
        return this.#list.map(({ id, name, url, authOrigin, enabled }) => ({ site: id, name, url, authOrigin, enabled }));
    }
}
