// What the user, the tray and the browser have us do besides requests: pairing, switches, permissions, leaving, updates.

import { patternOf } from "./addresses.js";
import { storeName } from "./ledger.js";
import { wasWithin } from "./queue.js";

const LONGEST_WISH = 120000; // ms

export class Actions {
    #parts;
    #wanted = null; // { site, at }
    #kept = ""; // the sites that all was done for
    #update = () => void this.#takeUpdate();
    #isUpdateDue = false;

    /// parts: those of background.js
    constructor(parts) {
        this.#parts = parts;
    }

    /// The tray answered. Where its policy says "on", nobody has to be asked.
    welcomed(isPaired) {
        const { memory, tray } = this.#parts;
        if (!isPaired && tray.policy === "on" && !memory.get("isAlone")) tray.pair();
    }

    async sitesCame(list, isFirst) {
        const { sites, ledger, sessions, memory } = this.#parts;
        sites.replace(list);
        const kept = JSON.stringify(sites.toStored());
        if (kept === this.#kept && !isFirst) return; // how a session stands concerns nothing below
        this.#kept = kept;
        await memory.keep({ sites: sites.toStored() });
        await this.#removeAll(ledger.all.filter((one) => !sites.byId(one.site)?.enabled));
        if (isFirst) sessions.reportAll();
        await this.permissionsChanged();
    }

    /// The connection is over. code: off, revoked, replaced
    async left(code) {
        const { sites, ledger, sessions, memory } = this.#parts;
        sessions.forgetValues();
        if (code === "replaced") return;
        await this.#removeAll(ledger.all);
        sites.replace([]);
        this.#kept = "";
        if (memory.get("sites").length > 0) await memory.keep({ sites: [] }); // a tray that wants nobody says so each minute
        if (code === "revoked") ledger.all.filter((one) => !one.owed).forEach((one) => ledger.forget(one));
        if (code === "revoked") await memory.keep({ profile: "", isAlone: true, embedded: [] });
    }

    /// What goes wrong with one site keeps no other, nor what comes after.
    async #removeAll(entries) {
        const left = entries.filter((one) => one.state !== "signed-out" || one.names.length > 0); // that word stays
        for (const site of new Set(left.map((entry) => entry.site))) await this.#parts.removals.remove(site, Infinity).catch(() => undefined);
    }

    pair() {
        this.#parts.tray.pair();
    }

    /// The user forgets this browser's pairing.
    async forget() {
        const { tray } = this.#parts;
        tray.send({ type: "bye" });
        await this.left("revoked");
        tray.close("revoked");
    }

    /// The popup asks the browser for a permission, and may be closed by the question.
    want(site) {
        this.#wanted = { site, at: Date.now() };
    }

    /// Who switches a site on wants to be signed in there.
    setEnabled(site, isEnabled) {
        const { ledger, signedOut, tray } = this.#parts;
        this.#wanted = tray.refusal = null;
        if (isEnabled) ledger.ofSite(site).filter((entry) => entry.state === "signed-out").forEach((entry) => signedOut.resume(entry));
        else void this.#parts.embedded.drop((pair) => pair.site === site);
        tray.send({ type: isEnabled ? "enable" : "disable", site });
    }

    /// In Lanyard's window, or here.
    signIn(site, here = false) {
        this.#parts.tray.send({ type: "sign-in", site, ...(here ? { here } : {}) });
    }

    open() {
        this.#parts.tray.send({ type: "open" });
    }

    /// Lanyard's session instead of the one that is there, whoever's it is.
    async useMine(place) {
        const { ledger } = this.#parts;
        const { state, person } = ledger.update(place, {});
        ledger.update(place, { takeOver: true, state: "" });
        if (await this.#bring(place, 0)) return;
        const now = ledger.entry(place); // a click counts for the session that is there, not for one that comes some day
        if (now?.takeOver) ledger.update(now, { takeOver: false, ...(now.state === "" ? { state, person } : {}) });
    }

    /// Signed out here, and now signed in again.
    resume(place) {
        this.#parts.signedOut.resume(place);
        return this.#bring(place, 0);
    }

    /// This tab's page shows one of our sites within another: keep it signed in there, too, or no longer.
    async embed(tabId) {
        const { embedded, sites } = this.#parts;
        const found = embedded.inTab(tabId);
        if (!found || !sites.byId(found.site)?.enabled) return;
        const topLevelSite = await embedded.nameOf(found, tabId);
        await embedded.add(found.site, topLevelSite);
        await this.#bring({ site: found.site, store: await this.#parts.stores.of(await this.#parts.api.tabs.get(tabId)), partition: topLevelSite }, 0);
    }

    async unembed(tabId) {
        const { embedded, sessions, ledger } = this.#parts;
        const found = embedded.inTab(tabId);
        const pair = found && embedded.pairOf(found.site, found.top);
        if (!pair) return;
        await embedded.drop((one) => one === pair);
        for (const entry of ledger.ofSite(pair.site).filter((one) => one.partition === pair.topLevelSite)) await sessions.takeOut(entry);
    }

    #bring(place, failed) {
        const { sessions, refreshes } = this.#parts;
        return sessions.current(place.site) ? sessions.bring(place) : refreshes.another(place, "missing", failed);
    }

    /// Granted or taken away: a forced install's, too (README.md#permissions).
    async permissionsChanged() {
        const { sites, permissions } = this.#parts;
        const wanted = this.#wanted && wasWithin(LONGEST_WISH, this.#wanted.at) ? sites.byId(this.#wanted.site) : undefined;
        if (wanted && (await permissions.maySee(wanted.url))) this.setEnabled(wanted.id, true);
        await permissions.changed();
    }

    /// How many tabs show a page of the site, whatever store they are of.
    async countPages({ request, site: id }) {
        const { sites, api, tray } = this.#parts;
        const site = sites.byId(id);
        const tabs = site?.enabled ? await api.tabs.query({ url: patternOf(site.url) }).catch(() => []) : [];
        const count = tabs.filter((tab) => URL.canParse(tab.url ?? "") && new URL(tab.url).origin === site.parsed.origin).length;
        tray.send({ type: "pages", request, site: id, count });
    }

    /// With the last private window its cookies went, and its sign-ins.
    async windowClosed(privateStore) {
        const { ledger, jar, endings, tray } = this.#parts;
        const entries = ledger.all.filter((entry) => entry.store === privateStore);
        const isUsed = entries.length > 0 || endings.all.some((one) => one.store === privateStore);
        if (!isUsed || (await jar.stores()).some((store) => store.id === privateStore)) return;
        for (const entry of entries) ledger.forget(entry);
        const gone = [...entries, ...(await endings.dropStore(privateStore))];
        for (const one of gone) tray.report({ site: one.site, store: storeName(one), state: "removed", generation: one.owed || one.generation });
    }

    alarm() {
        const { tray, endings } = this.#parts;
        if (this.#isUpdateDue) this.updateWhenIdle();
        void endings.run();
        if (tray.reason !== "replaced") tray.connect(); // then a click in the popup does, or the next start
    }

    /// Chromium never applies an update while the port is open (README.md#update).
    updateWhenIdle() {
        this.#parts.requests.whenIdle(this.#update);
    }

    // storage.session goes with it, and so would a sign-in here and the tab of an ending.
    async #takeUpdate() {
        const { api, memory, requests, endings, signIn } = this.#parts;
        await memory.written();
        this.#isUpdateDue = endings.isRunning || signIn.waiting !== undefined; // the alarm comes back to it
        if (this.#isUpdateDue) return;
        if (requests.isIdle) api.runtime.reload();
        else this.updateWhenIdle();
    }
}
