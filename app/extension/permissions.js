// What follows from the permissions that the user granted or took away, site by site.

import { patternOf } from "./addresses.js";
import { storeName } from "./ledger.js";

export class Permissions {
    #parts;
    lacking = new Set(); ///< ids of the sites whose sign-in page we may not see, and need to; for the popup

    /// parts: { api, sites, ledger, sessions, removals, endings, tray, show(): the popup may show it }
    constructor(parts) {
        this.#parts = parts;
    }

    maySee(address) {
        return this.#parts.api.permissions.contains({ origins: [patternOf(address)] }).catch(() => false);
    }

    async changed() {
        const { sites, ledger, removals } = this.#parts;
        await removals.retry(ledger.all.filter((one) => one.owed));
        await this.#lookForLacking();
        for (const site of sites.all.filter((one) => one.enabled)) await this.#settle(site);
    }

    /// An ending may have waited for that.
    added() {
        return this.#parts.endings.beginAnew();
    }

    async #settle(site) {
        const { ledger, sessions, tray } = this.#parts;
        const isGranted = await this.maySee(site.url);
        const mine = ledger.ofSite(site.id).filter((one) => one.state !== "signed-out"); // the user's word outlives a permission
        if (isGranted) {
            for (const entry of mine.filter((one) => one.state === "no-permission")) await sessions.bring(entry);
            return;
        }
        for (const entry of mine) ledger.update(entry, { state: "no-permission" });
        for (const entry of mine) tray.report({ site: site.id, store: storeName(entry), state: "no-permission", generation: entry.generation });
    }

    /// Which sign-in page a site has may be known later than the user allowed the site; without it nobody can be signed out there.
    async #lookForLacking() {
        const { sites, endings, show } = this.#parts;
        const needed = sites.all.filter(({ id, enabled, authOrigin }) => authOrigin && (enabled || endings.ofSite(id).length > 0));
        const lacking = [];
        for (const { id, authOrigin } of needed) if (!(await this.maySee(authOrigin))) lacking.push(id);
        this.lacking = new Set(lacking);
        show();
    }
}
