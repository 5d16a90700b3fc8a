// Sites and sign-in pages on another port than 443: patterns name none, so what they bring is looked at.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { COOKIE, CookieJar, Event, KIM, StorageArea, site } from "./browser.mjs";

const { patternOf } = await import("../../app/extension/addresses.js");
const { Jar } = await import("../../app/extension/cookies.js");
const { Ledger } = await import("../../app/extension/ledger.js");
const { Permissions } = await import("../../app/extension/permissions.js");
const { Requests } = await import("../../app/extension/requests.js");
const { SignIn } = await import("../../app/extension/sign_in.js");
const { Sites } = await import("../../app/extension/sites.js");
const { Tabs } = await import("../../app/extension/tabs.js");

const WIKI = "https://wiki.example.test:8443/";
const AUTH = "https://login.example.test:9443";
const PLACE = { site: "wiki", store: "0", partition: "" };
const sites = new Sites();
sites.replace([site({ url: WIKI, authOrigin: AUTH })]);

/// As Firefox has it.
const matches = (pattern, address) => !/:\d/.test(pattern) && pattern === `https://${new URL(address).hostname}/*`;
const permissions = { contains: async ({ origins }) => origins.every((one) => [WIKI, AUTH].some((address) => matches(one, address))) };

test("what the user granted is known, of a site and of its sign-in page", async () => {
    const known = new Permissions({ api: { permissions }, sites });
    assert.deepEqual(await Promise.all([WIKI, AUTH, "https://elsewhere.test:8443/"].map((one) => known.maySee(one))), [true, true, false]);
    const cookies = new CookieJar();
    cookies.faults[COOKIE] = "no permission";
    const where = { url: WIKI, store: "0", partition: "" };
    assert.equal(await new Jar({ cookies, permissions }).set(where, { name: COOKIE, value: "v", path: "/" }, Date.now()), "blocked");
});

test("a tab on its challenge is brought back, one on another port of that page is not", async () => {
    const went = [];
    const challenge = (port) => `https://login.example.test:${port}/?state=s`;
    const open = [{ id: 1, url: challenge(9443) }, { id: 2, url: challenge(9444) }];
    const api = {
        storage: { session: new StorageArea() }, scripting: { executeScript: async () => [{ result: false }] },
        tabs: { query: async ({ url }) => open.filter((tab) => matches(url, tab.url)), update: async (id) => went.push(id) },
    };
    const ledger = new Ledger(() => undefined);
    const tabs = new Tabs({ api, sites, ledger, requests: new Requests(), isOnItsWay: () => false, stores: { of: async () => "0" }, sessions: { current: () => true } });
    const details = (port) => ({ type: "main_frame", method: "GET", url: `${WIKI}page`, tabId: 1, responseHeaders: [{ name: "location", value: challenge(port) }] });
    for (const port of [9443, 9444]) await tabs.challenged(details(port), { id: "wiki" }, PLACE);
    ledger.update(PLACE, { state: "set", generation: 4, end: Date.now() + 60000 });
    await tabs.sessionCame("wiki");
    assert.deepEqual(went, [1]);
});

test("a sign-in here is followed at the site, and not at another port of its host", async () => {
    const filters = [];
    const seen = () => Object.assign(new Event(), { addListener(listener, filter) { filters.push(filter); Event.prototype.addListener.call(this, listener); } });
    const webRequest = { onBeforeRequest: seen(), onBeforeSendHeaders: seen(), onBeforeRedirect: seen(), onCompleted: seen() };
    const sent = [];
    const api = {
        webRequest, permissions, scripting: { executeScript: async () => [{ result: [{ uid: "kim" }] }] },
        tabs: { create: async () => ({ id: 7, incognito: false }), update: async () => undefined },
    };
    const signIn = new SignIn({
        api, sites, canHold: () => true, changed: () => undefined, signedIn: () => undefined, tray: { send: (message) => sent.push(message.type) },
        endings: { run: async () => undefined }, askIap: async () => ({ is: "somebody", who: KIM }),
    });
    await signIn.begin({ site: "wiki", attempt: "a", authOrigin: AUTH, apiKey: "k", limit: 600 });
    assert.ok(filters.length > 0 && filters.every(({ urls }) => urls.every((one) => matches(one, WIKI))));
    const visit = async (address) => {
        const details = { url: address, initiator: AUTH, tabId: 7 };
        await Promise.all(webRequest.onBeforeRequest.tell(details));
        webRequest.onCompleted.tell(details);
        await new Promise(setImmediate);
    };
    await visit("https://wiki.example.test:9000/");
    assert.deepEqual(sent, []);
    await visit(WIKI);
    assert.deepEqual(sent, ["signed-in"]);
});

test("no pattern anywhere has a port", () => {
    assert.equal(patternOf(WIKI), "https://wiki.example.test/*");
    const folder = new URL("../../app/extension/", import.meta.url);
    for (const name of readdirSync(folder, { recursive: true }).filter((one) => one.endsWith(".js"))) {
        assert.doesNotMatch(readFileSync(new URL(name, folder), "utf8"), /origin\}\/\*[`"]/i, name);
    }
});
