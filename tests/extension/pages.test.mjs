// What the popup shows of a site, and what its buttons reach.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Event, WIKI, site } from "./browser.mjs";

const { Ledger } = await import("../../app/extension/ledger.js");
const { Pages } = await import("../../app/extension/pages.js");
const { Sites } = await import("../../app/extension/sites.js");
const { clickOn } = await import("../../app/extension/view.js");

const POPUP = "chrome-extension://lanyard/popup/popup.html";
let ledger, done, shown, port, embeds;

beforeEach(async () => {
    const sites = new Sites();
    sites.replace([site()]);
    ledger = new Ledger(() => undefined);
    done = [];
    embeds = undefined;
    const actions = { useMine: (place) => done.push(["use-mine", place]), resume: (place) => done.push(["resume", place]) };
    const pages = new Pages({
        api: { runtime: { getURL: (path) => `chrome-extension://lanyard/${path}` } }, sites, ledger, actions, lostForm: { last: null, seen: () => done.push(["seen"]) }, signIn: {}, permissions: { lacking: new Set() }, tray: { connect: () => undefined },
        embedded: { inTab: () => embeds, pairOf: (of, top) => (top === "https://named.test" ? {} : undefined) }, about: () => ({ canHold: true }), isLoaded: () => true, loaded: Promise.resolve(),
    });
    port = { name: "popup", sender: { url: POPUP }, onDisconnect: new Event(), onMessage: new Event(), postMessage: (view) => (shown = view) };
    pages.connected(port);
    await Promise.resolve();
});

for (const partition of ["", "https://foreign.test"]) {
    for (const [act, state] of [["use-mine", "foreign"], ["resume", "signed-out"]]) {
        test(`"${act}" is for the place that is shown${partition && ", within another site's page"}`, () => {
            const place = { site: "wiki", store: "7", partition };
            ledger.update({ ...place, store: "0", partition: "" }, { url: WIKI, state: "set" });
            ledger.update(place, { url: WIKI, state });
            port.onMessage.tell({ type: "show" });
            return Promise.resolve().then(() => {
                const [wiki] = shown.sites;
                assert.equal(wiki.here, state);
                port.onMessage.tell(clickOn(act, wiki));
                assert.deepEqual(done, [["seen"], [act, place]]);
            });
        });
    }
}

for (const [top, isNamed] of [["https://named.test", true], ["https://another.test", false]]) {
    test(`a page that shows a site within it: ${isNamed ? "the user named" : "another one was named than"} this pair`, () => {
        ledger.update({ site: "wiki", store: "0", partition: "https://named.test" }, { url: WIKI, state: "set" });
        embeds = { site: "wiki", top };
        port.onMessage.tell({ type: "show" });
        return Promise.resolve().then(() => assert.equal(shown.embedded.isNamed, isNamed));
    });
}
