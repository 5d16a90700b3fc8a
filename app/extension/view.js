// What the popup shows, as a plain value. No secret is in it.

import { wasWithin } from "./queue.js";

// Our own states that say more than the tray's, the worst first.
const TOLD = ["foreign", "signed-out", "refused", "kept-back", "blocked", "no-permission", "too-long"];

/// Of a site that is not enabled any more: what is left of it here, and waits for a permission.
function stateHere(ledger, site, lacking) {
    const entries = ledger.ofSite(site.id).map((one) => (one.owed && !site.enabled ? { ...one, state: "no-permission" } : one));
    for (const state of site.enabled ? TOLD : ["no-permission"]) {
        const entry = entries.find((one) => one.state === state);
        if (entry) return { here: state, store: entry.store, partition: entry.partition, personHere: entry.person ?? "" };
    }
    return { here: lacking.has(site.id) ? "no-sign-in-page" : "", store: "", partition: "", personHere: "" };
}

/// What a click in the popup says of a site that it shows, if it is of one: of the very place whose state it shows.
export function clickOn(type, site) {
    return { type, site: site?.id, store: site?.store, partition: site?.partition };
}

/// embeds: what the page of the tab in front embeds, if it does. { embedded, connection, reason, paired, policy, refusal, lost, canHold, sites: [...] }
export function popupView({ tray, sites, ledger, lostForm, embedded, signIn, permissions }, about, embeds) {
    const lost = lostForm.last && wasWithin(600000, lostForm.last.at) ? sites.byId(lostForm.last.site)?.name ?? "" : "";
    const shown = embeds && sites.byId(embeds.site)?.enabled ? {
        site: embeds.site, name: sites.byId(embeds.site).name, top: new URL(embeds.top).hostname,
        isNamed: Boolean(embedded.pairOf(embeds.site, embeds.top)),
    } : null;
    return {
        embedded: shown,
        connection: tray.state, reason: tray.reason, paired: tray.paired, policy: tray.policy,
        refusal: tray.refusal?.sentence ?? "", lost, canHold: about.canHold,
        sites: sites.all.map((site) => ({
            id: site.id, name: site.name, url: site.url, authOrigin: site.authOrigin ?? "", enabled: site.enabled,
            mayEnable: site.mayEnable ?? false, state: site.state ?? "", refreshing: site.refreshing ?? false,
            sentence: site.sentence ?? "", person: site.person ?? "", tenant: site.tenant ?? "",
            maySignInHere: Boolean(site.maySignInHere && about.canHold), signingIn: signIn.waiting === site.id,
            ...stateHere(ledger, site, permissions.lacking),
        })),
    };
}
