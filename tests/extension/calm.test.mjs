// In Firefox: when the browser tells us of pages' own requests before they are sent, and what becomes of those of which it did not.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { COOKIE, CookieJar, Event, KIM, StorageArea, WIKI, site } from "./browser.mjs";

globalThis.chrome.runtime.getURL = (path) => `moz-extension://lanyard/${path}`;

const { Calm } = await import("../../app/extension/calm.js");
const { Documents } = await import("../../app/extension/documents.js");
const { Hold } = await import("../../app/extension/hold.js");
const { Ledger } = await import("../../app/extension/ledger.js");
const { Listeners } = await import("../../app/extension/listeners.js");
const { Presence } = await import("../../app/extension/presence.js");
const { Refreshes } = await import("../../app/extension/refresh.js");
const { Repair } = await import("../../app/extension/repair.js");
const { Requests } = await import("../../app/extension/requests.js");
const { Sites } = await import("../../app/extension/sites.js");
const { Stores } = await import("../../app/extension/stores.js");

const STORE = "firefox-default";
const PLACE = { site: "wiki", store: STORE, partition: "" };
const PORTAL = site({ site: "portal", url: "https://portal.example.test/", state: "sign-in-needed" });
const HOUR = 3600000;
let calm, parts, event, asked, pairs, isLoaded, tray;

beforeEach(({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1e12 });
    const [sites, requests, cookies] = [new Sites(), new Requests(), new CookieJar()];
    sites.replace([site()]);
    [event, asked, pairs, isLoaded] = [new Event(), [], [], true];
    tray = { state: "open", whenReady: async () => true, refresh: async () => ((asked.push("refresh")), { ok: false }) };
    const look = () => calm?.look();
    const ledger = new Ledger(look);
    const sessions = { look: async () => undefined, current: () => undefined, onTaken: () => () => undefined, bring: async () => true };
    const api = {
        storage: { session: new StorageArea() }, scripting: { executeScript: async () => [] },
        tabs: { query: async () => ((asked.push(`pages, ${isTold() ? "told" : "not told"}`)), []), get: async () => ({}) },
    };
    const embedded = { partitionOf: () => "", get pairs() { return pairs; } };
    parts = {
        api, sites, ledger, sessions, requests, cookies, embedded, tabs: api.tabs, stores: new Stores({}), isLoaded: () => isLoaded, loaded: Promise.resolve(),
        refreshes: new Refreshes({ tray, sites, sessions }), defaultStore: STORE, challenged: (details) => asked.push(`challenged ${details.url}`), lost: () => undefined,
        print: (name, value) => value, report: () => undefined, askIap: async () => ({ is: "nobody" }),
    };
    parts.presence = new Presence(ledger, async () => ({ is: "ours" }), parts.print, { sites, changed: look, isAtHand: () => false, otherCame: () => undefined, report: () => undefined });
    parts.hold = new Hold(parts);
    parts.documents = new Documents({ ...parts, canHold: () => true, words: () => ({}), mayHold: look });
    const tell = new Listeners(requests).listenTo({ types: ["xmlhttprequest"] }, event, (details) => parts.hold.beforeRequest(details), "blocking");
    calm = undefined;
    calm = new Calm({ ...parts, tell });
});

const isTold = () => event.tell({ requestId: "0", url: "https://nowhere.test/" }).length > 0;
const settled = () => new Promise(setImmediate);

function isSet(change = {}, place = PLACE) {
    const entry = parts.ledger.update(place, { url: WIKI, names: [COOKIE], prints: { [COOKIE]: "x" }, paths: { [COOKIE]: "/" }, state: "set", generation: 3, end: Date.now() + HOUR, ...change });
    parts.presence.saw(entry, true);
    return entry;
}

function rests(mock) {
    mock.timers.tick(1000);
    assert.equal(isTold(), false);
}

test("once a session was there for a moment, pages ask without us", ({ mock }) => {
    assert.equal(isTold(), true);
    isSet();
    mock.timers.tick(999);
    assert.equal(isTold(), true);
    mock.timers.tick(1);
    assert.equal(isTold(), false);
});

test("a page that asks without pause does not put that off", ({ mock }) => {
    isSet();
    for (let time = 0; time < 1000; time += 10) {
        calm.look();
        mock.timers.tick(10);
    }
    assert.equal(isTold(), false);
});

const OVER = [
    ["the cookie was removed", () => parts.presence.saw(parts.ledger.entry(PLACE), false)],
    ["nobody knows any more what is there", () => parts.ledger.update(PLACE, { state: "" })],
    ["a site is switched on", () => (parts.sites.replace([site(), site({ ...PORTAL, state: "active" })]), calm.look())],
    ["what is set elsewhere ends", () => isSet({ end: Date.now() + 9000 }, { ...PLACE, store: "firefox-container-1" })],
    ["the user named a pair of sites", () => (pairs.push({}), calm.look())],
    ["nothing is known", () => ((isLoaded = false), calm.look())],
];
for (const [name, then] of OVER) {
    test(`we are told of each at once: ${name}`, ({ mock }) => {
        isSet();
        rests(mock);
        then();
        assert.equal(isTold(), true);
        mock.timers.tick(60000);
        assert.equal(isTold(), true);
    });
}

test("we are told of each ten seconds before the end, and until the next session was there for a moment", ({ mock }) => {
    isSet();
    rests(mock);
    mock.timers.tick(HOUR - 11001);
    assert.equal(isTold(), false);
    mock.timers.tick(1);
    assert.equal(isTold(), true);
    isSet({ generation: 4 });
    rests(mock);
    isSet({ generation: 5, end: Date.now() + 2 * HOUR });
    mock.timers.tick(2 * HOUR - 10001);
    assert.equal(isTold(), false);
    mock.timers.tick(1);
    assert.equal(isTold(), true);
});

test("after a sleep over the end the first request that is sent has us told of the next", ({ mock }) => {
    isSet();
    rests(mock);
    mock.timers.setTime(Date.now() + 2 * HOUR); // no timer ran
    calm.look();
    assert.equal(isTold(), true);
});

test("another person's session: we are told before anything is asked of the browser", async ({ mock }) => {
    isSet();
    await parts.documents.ownerComes(PLACE, parts.sites.byId("wiki"), KIM);
    rests(mock);
    await parts.documents.ownerComes(PLACE, parts.sites.byId("wiki"), { ...KIM, uid: "lee" });
    assert.deepEqual(asked, ["pages, told"]);
    mock.timers.tick(HOUR / 2);
    assert.equal(isTold(), true, "pages of before may come back at any time");
});

test("what is held stays so until we are told no more", async ({ mock }) => {
    let go;
    parts.refreshes.another = () => new Promise((resolve) => (go = resolve));
    isSet({ end: Date.now() - 1 });
    const fetched = { requestId: "1", url: WIKI, method: "GET", type: "xmlhttprequest", originUrl: WIKI, frameAncestors: [], cookieStoreId: STORE, tabId: 1, frameId: 0 };
    const [held] = event.tell(fetched);
    await settled();
    isSet({ generation: 4 });
    mock.timers.tick(5000);
    assert.equal(isTold(), true);
    go(true);
    assert.deepEqual(await held, { redirectUrl: WIKI });
    assert.equal(isTold(), true);
    await settled();
    rests(mock);
});

for (const [name, isOpen, told] of [["says so", "open", false], ["is not there", "closed", true]]) {
    test(`a site in which nobody is signed in, and the tray ${name}`, ({ mock }) => {
        parts.sites.replace([site(), PORTAL]);
        tray.state = isOpen;
        isSet();
        mock.timers.tick(1000);
        assert.equal(isTold(), told);
    });
}

const TO_BE = [["signed-out", false], ["foreign", false], ["refused", false], ["kept-back", false], ["other", false], ["", true]];
for (const [state, told] of TO_BE) {
    test(`a session that is "${state}": ${told ? "it may have to be set" : "it is left alone"}`, ({ mock }) => {
        isSet({ state });
        mock.timers.tick(1000);
        assert.equal(isTold(), told);
    });
}

const CONTAINER = { requestId: "7", url: `${WIKI}api`, method: "POST", type: "xmlhttprequest", originUrl: WIKI, frameAncestors: [], cookieStoreId: "firefox-container-1", tabId: 1, frameId: 0 };
const CHALLENGE = { ...CONTAINER, statusCode: 401, responseHeaders: [{ name: "X-Goog-IAP-Generated-Response", value: "true" }] };
for (const [name, cookie, isBrought, expected] of [
    ["is repeated once a session is there", "", true, [{ redirectUrl: CONTAINER.url }, undefined]],
    ["passes where none is to be had", "", false, [undefined, undefined]],
    ["passes where it carried another's", `${COOKIE}=x`, true, [undefined, undefined]],
]) {
    test(`a fetch in a store where nothing was ever set, and that IAP refuses, ${name}`, async () => {
        let wanted = 0;
        parts.refreshes.another = async () => ((wanted += 1), isBrought);
        parts.presence.saw = () => undefined;
        const repair = new Repair(parts);
        const answers = [];
        for (let i = 0; i < 2; ++i) {
            parts.requests.sent({ ...CONTAINER, timeStamp: 1, requestHeaders: [{ name: "Cookie", value: cookie }] }, undefined);
            answers.push(await repair.headersReceived(CHALLENGE));
        }
        assert.deepEqual(answers, expected);
        assert.equal(wanted, cookie ? 0 : 1);
        assert.equal(asked.filter((one) => one.startsWith("challenged")).length, expected.filter((one) => !one).length);
    });
}

test("what was sent before the session came is repeated, although nobody told us when it began", async () => {
    const entry = isSet({ state: "" });
    parts.requests.sent({ ...CONTAINER, cookieStoreId: STORE, timeStamp: Date.now(), requestHeaders: [] }, entry);
    parts.requests.of(CONTAINER.requestId).wasThere = true;
    isSet();
    parts.presence.placed(parts.ledger.entry(PLACE));
    const answer = await new Repair(parts).headersReceived({ ...CHALLENGE, cookieStoreId: STORE });
    assert.deepEqual(answer, { redirectUrl: CONTAINER.url });
});
