// The popup: draws what the background shows it, and says what was clicked.

import { patternOf } from "../addresses.js";
import { api } from "../api.js";
import { dress, text } from "../page.js";
import { clickOn } from "../view.js";
import { actionsOf, connectionText, siteText } from "./words.js";

const port = api.runtime.connect({ name: "popup" });
let shown = "";

dress(document);
document.getElementById("title").textContent = text("name");

function make(tag, properties, ...children) {
    const { data, ...plain } = properties;
    const element = Object.assign(document.createElement(tag), plain);
    Object.assign(element.dataset, data);
    element.append(...children);
    return element;
}

function button(act, label, run, isMain = false) {
    return make("button", { type: "button", textContent: label, className: isMain ? "main" : "", onclick: run, data: { act } });
}

const send = (type, site) => port.postMessage(clickOn(type, site));

/// The permission has to be asked for right in the click; the popup may close over the question, so the background
/// hears of the wish first (../README.md#permissions).
async function askThenEnable(site) {
    send("want", site);
    send((await ask(site)) ? "enable" : "show", site);
}

function ask({ url, authOrigin }) {
    return request([url, authOrigin].filter(Boolean));
}

/// What the manifest does not name cannot be had.
function request(addresses) {
    return api.permissions.request({ origins: addresses.map(patternOf) }).catch(() => false);
}

/// What is left of a site that is switched off needs the permission alone.
function allow(site) {
    return site.enabled ? askThenEnable(site) : ask(site);
}

function switchOf(site, id) {
    const toggle = make("input", { type: "checkbox", checked: site.enabled, disabled: !site.mayEnable && !site.enabled, data: { act: "switch" } });
    toggle.setAttribute("role", "switch");
    toggle.setAttribute("aria-labelledby", id);
    toggle.setAttribute("aria-describedby", `${id}-detail`);
    toggle.addEventListener("change", () => {
        if (toggle.checked) askThenEnable(site);
        else send("disable", site);
        toggle.checked = site.enabled; // until the tray says otherwise
    });
    return toggle;
}

function item(site, index) {
    const id = `site-${index}`;
    const buttons = actionsOf(site).map(({ act, label }) =>
        button(act, label, () => (act === "allow" ? allow(site) : send(act, site))));
    const row = make("li", { data: { site: site.id } },
        make("div", { className: "head" }, make("h2", { id, textContent: site.name }), switchOf(site, id)),
        make("p", { id: `${id}-detail`, className: "detail", textContent: siteText(site) }), ...buttons);
    return row;
}

function notes(view) {
    const told = [view.refusal, view.lost && text("formLost", view.lost), view.paired && !view.canHold && text("cannotHold")];
    return told.filter(Boolean).map((textContent) => make("p", { className: "note", textContent }));
}

/// A site within the page in front.
function embeddedIn({ embedded }) {
    if (!embedded) return [];
    const act = embedded.isNamed ? "unembed" : "embed";
    const label = text(embedded.isNamed ? "embeddedOff" : "embeddedOn");
    const told = make("p", { textContent: text(embedded.isNamed ? "embeddedKept" : "embedded", embedded.name, embedded.top) });
    return [make("div", { className: "note" }, told, button(act, label, async () => {
        const isAllowed = act === "unembed" || (await request([`https://${embedded.top}/`]));
        if (isAllowed) send(act, { id: embedded.site });
    }))];
}

function sitesOf(view) {
    if (!view.paired) return [];
    if (view.sites.length === 0) return [make("p", { textContent: text("noSites") })];
    const list = make("ul", {}, ...view.sites.map(item));
    list.setAttribute("aria-label", text("sites"));
    return [list];
}

function footerOf(view) {
    if (view.connection !== "open" || view.policy === "off") return [];
    if (!view.paired) {
        return [button("pair", text("pair"), (event) => {
            event.target.disabled = true;
            document.getElementById("connection").textContent = text("asking");
            send("pair");
        }, true)];
    }
    return [button("open", text("open"), () => send("open")), button("forget", text("forget"), () => send("forget"))];
}

/// What has the focus keeps it over a redraw.
function focused() {
    const { act } = document.activeElement?.dataset ?? {};
    const site = document.activeElement?.closest("li")?.dataset.site;
    return act && (() => {
        const rows = site === undefined ? [document] : [...document.querySelectorAll("li")].filter((row) => row.dataset.site === site);
        rows[0]?.querySelector(`[data-act="${act}"]`)?.focus();
    });
}

api.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab && port.postMessage({ type: "tab", tab: tab.id }));

port.onMessage.addListener((view) => {
    const now = JSON.stringify(view);
    if (now === shown) return;
    shown = now;
    const focusAgain = focused();
    document.getElementById("connection").textContent = connectionText(view);
    document.getElementById("notes").replaceChildren(...notes(view), ...embeddedIn(view));
    document.getElementById("sites").replaceChildren(...sitesOf(view));
    document.getElementById("footer").replaceChildren(...footerOf(view));
    focusAgain?.();
});
