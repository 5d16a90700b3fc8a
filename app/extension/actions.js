// What the user, the tray and the browser have us do besides requests: pairing, switches, permissions, leaving, updates.

const CLOSED_AFTER = 30000; // ms: a second background of this profile may hold the port; the alarm tries again

export class Actions {
    #parts;
    #isUpdateWaiting = false;
    #left = 0; // when the tray told us that another connection replaced this one
    lost = null; ///< { site, at }: a form that IAP refused; for the popup

    /// parts: those of background.js
    constructor(parts) {
        this.#parts = parts;
    }

    /// The tray answered. A profile that it no longer knows has lost everything that its pairing brought.
    welcomed(isPaired) {
        const { memory, tray } = this.#parts;
        if (!isPaired && memory.get("profile")) return this.left("revoked");
        // Where the policy says "on", nobody has to be asked.
        if (!isPaired && tray.policy === "on") tray.send({ type: "pair" });
        return undefined;
    }

    async sitesCame(list) {
        const { sites, ledger, sessions, memory } = this.#parts;
        sites.replace(list);
        await memory.keep({ sites: sites.toStored() });
        const stale = ledger.all.filter((entry) => !sites.byId(entry.site)?.enabled);
        for (const site of new Set(stale.map((entry) => entry.site))) await sessions.remove(site, Infinity);
        await this.permissionsChanged();
    }

    /// code: off, revoked, replaced
    async left(code) {
        const { sites, ledger, sessions, memory, tray } = this.#parts;
        sessions.forgetValues();
        if (code === "replaced") {
            this.#left = Date.now();
            return tray.close("replaced");
        }
        const all = new Set(ledger.all.map((entry) => entry.site));
        for (const site of all) await sessions.remove(site, Infinity);
        if (code === "revoked") await memory.keep({ profile: "", sites: [], ledger: {} });
        if (code === "revoked") ledger.load({});
        sites.replace(memory.get("sites").map((site) => ({ ...site, enabled: false })));
        return code === "revoked" && tray.state === "open" ? undefined : tray.close(code);
    }

    pair() {
        this.#parts.tray.send({ type: "pair" });
    }

    /// The user forgets this browser's pairing.
    async forget() {
        this.#parts.tray.send({ type: "bye" });
        await this.left("revoked");
        this.#parts.tray.close("not-running");
    }

    setEnabled(site, isEnabled) {
        this.#parts.tray.send({ type: isEnabled ? "enable" : "disable", site });
    }

    signIn(site) {
        this.#parts.tray.send({ type: "sign-in", site });
    }

    open() {
        this.#parts.tray.send({ type: "open" });
    }

    /// Lanyard's session instead of the one that is there, whoever's it is.
    useMine(place) {
        this.#parts.ledger.update(place, { takeOver: true, state: "" });
        return this.#bring(place, 0);
    }

    /// Signed out here, and now signed in again.
    async resume(place) {
        this.#parts.signedOut.resume(place);
        return this.#bring(place, 0);
    }

    #bring(place, failed) {
        const { sessions, refreshes } = this.#parts;
        return sessions.current(place.site) ? sessions.bring(place) : refreshes.another(place, "missing", failed);
    }

    /// Granted or taken away: a forced install's, too (README.md#permissions).
    async permissionsChanged() {
        const { api, sites, ledger, sessions, tray } = this.#parts;
        for (const site of sites.all.filter((one) => one.enabled)) {
            const isGranted = await api.permissions.contains({ origins: [`${site.parsed.origin}/*`] }).catch(() => false);
            const mine = ledger.ofSite(site.id);
            if (isGranted) {
                for (const entry of mine.filter((one) => one.state === "no-permission")) await sessions.bring(entry);
                continue;
            }
            for (const entry of mine) ledger.update(entry, { state: "no-permission" });
            for (const { store, generation } of mine) tray.report({ site: site.id, store, state: "no-permission", generation });
        }
    }

    /// A form met IAP's refusal where it cannot be repeated; Back still has the text.
    formLost(details, site) {
        this.lost = { site: site.id, at: Date.now() };
        const { api } = this.#parts;
        api.action.setBadgeText({ text: "!", tabId: details.tabId }).catch(() => undefined);
    }

    alarm() {
        const { tray } = this.#parts;
        if (tray.state !== "closed" || Date.now() - this.#left < CLOSED_AFTER) return;
        tray.connect();
    }

    /// Chromium never applies an update while the port is open (README.md#update).
    updateWhenIdle() {
        this.#isUpdateWaiting = true;
        this.#parts.requests.whenIdle(() => this.#isUpdateWaiting && this.#parts.api.runtime.reload());
    }
}
