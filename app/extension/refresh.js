// Gets a working session into a store for whoever waits: what is at hand if that is newer than what failed, else one
// refresh for all (README.md#one-refresh).

import { wasWithin, within } from "./queue.js";

const HOPELESS = new Set(["signed-out", "sign-in-needed"]); // the tray has nothing, and a request opens no window
const AT_HAND_SOON = 500; // ms: after it welcomed us the tray sends what it has
const BROUGHT_SOON = 2000; // ms: from its answer to the session
const AFTER_NO = 10000; // ms: a page that asks each second is not held each time

export class Refreshes {
    #parts;
    #flights = new Map(); // site id -> promise of ok
    #refusedAt = new Map(); // site id -> ms

    /// parts: { tray, sites, sessions }
    constructor(parts) {
        this.#parts = parts;
    }

    /// True when a session newer than `failed` (a generation; 0: none) is at this place now.
    async another(place, cause, failed) {
        const { tray, sites, sessions } = this.#parts;
        if (!(await tray.whenReady())) return false;
        const site = sites.byId(place.site);
        if (!site?.enabled || HOPELESS.has(site.state)) return false;
        const isNewer = () => (sessions.current(site.id)?.generation ?? 0) > failed;
        if (!isNewer() && site.state === "active" && site.generation > failed) await this.#until(isNewer, AT_HAND_SOON);
        if (!isNewer()) {
            if (!(await this.#ask(site.id, cause))) return false;
            await this.#until(isNewer, BROUGHT_SOON);
        }
        return isNewer() && sessions.bring(place);
    }

    /// Whoever waits for one gets none, as the tray says now.
    isHopeless(site) {
        return this.#parts.tray.state === "open" && HOPELESS.has(site.state);
    }

    #until(isTrue, longest) {
        if (isTrue()) return Promise.resolve();
        const { sessions } = this.#parts;
        let stop;
        const came = new Promise((resolve) => {
            stop = sessions.onTaken(() => isTrue() && resolve());
        });
        return within(longest, came).finally(() => stop());
    }

    #ask(siteId, cause) {
        if (wasWithin(AFTER_NO, this.#refusedAt.get(siteId) ?? -Infinity)) return Promise.resolve(false);
        let flight = this.#flights.get(siteId);
        if (!flight) {
            flight = this.#parts.tray.refresh(siteId, cause).then(({ ok }) => {
                this.#flights.delete(siteId);
                if (!ok) this.#refusedAt.set(siteId, Date.now());
                return ok;
            });
            this.#flights.set(siteId, flight);
        }
        return flight;
    }
}
