// Tabs that stand on a challenge, and the waiting page.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { AUTH, StorageArea, WIKI, site } from "./browser.mjs";

const { Ledger } = await import("../../app/extension/ledger.js");
const { Requests } = await import("../../app/extension/requests.js");
const { Sites } = await import("../../app/extension/sites.js");
const { Stores } = await import("../../app/extension/stores.js");
const { Tabs } = await import("../../app/extension/tabs.js");
const { Waits, rulesFor } = await import("../../app/extension/waits.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const ENDING = 9; // a tab that ends a sign-in
const CHALLENGE = `${AUTH}/?apiKey=k&mode=login&state=one-of-a-kind`;
let api, looks, requests, wanted, isThere, remembered, sites, ledger, hasSession, isTouched, went, tabs, brought, rules, waits, open, isRefused, onItsWay;

beforeEach(() => {
    sites = new Sites();
    sites.replace([site()]);
    ledger = new Ledger(() => undefined);
    ledger.update(PLACE, { url: WIKI, state: "set", generation: 3, end: Date.now() + 60000 });
    hasSession = true;
    onItsWay = undefined;
    isTouched = false;
    went = [];
    open = [{ id: 1, url: CHALLENGE }];
    remembered = [];
    looks = 0;
    api = {
        storage: { session: new StorageArea() },
        tabs: { query: async () => ((looks += 1), open), update: async (id, { url }) => went.push(url) },
        scripting: { executeScript: async () => [{ result: isTouched }] },
        declarativeNetRequest: {
            getSessionRules: async () => [], updateSessionRules: async ({ addRules = [] }) => rules.push(...addRules),
        },
    };
    rules = [];
    requests = new Requests();
    tabs = newTabs();
    brought = isRefused = true;
    wanted = undefined;
    isThere = true;
    waits = anotherWaits();
});

function anotherWaits() {
    const refreshes = { another: async (place, cause, failed) => ((wanted = failed), brought) };
    return new Waits({
        api, sites, ledger, stores: new Stores({}), presence: { get: () => isThere }, refreshes, endings: { owns: (tab) => tab === ENDING }, isNeeded: () => true,
        challenged: ({ url }) => remembered.push(url), isRefused: async () => isRefused,
    });
}

function newTabs() {
    return new Tabs({ api, sites, ledger, stores: new Stores({}), requests, sessions: { current: () => hasSession }, isOnItsWay: (of) => of === onItsWay });
}

const details = (change = {}) => ({ type: "main_frame", method: "GET", url: `${WIKI}reports?a=b`, tabId: 1, responseHeaders: [{ name: "location", value: CHALLENGE }], ...change });
const newer = (change = {}) => ledger.update(PLACE, { generation: 4, ...change });

test("a tab on a challenge is brought back when a session came", async () => {
    await tabs.challenged(details(), site({ id: "wiki" }), PLACE);
    newer();
    await tabs.sessionCame("wiki");
    assert.deepEqual(went, [`${WIKI}reports?a=b`]);
});

test("so is one that came there through the page's service worker", async () => {
    await tabs.challenged(details({ type: "xmlhttprequest", tabId: -1 }), site({ id: "wiki" }), PLACE);
    newer();
    await tabs.sessionCame("wiki");
    assert.deepEqual(went, [`${WIKI}reports?a=b`]);
});

test("also when the background slept since", async () => {
    await tabs.challenged(details(), site({ id: "wiki" }), PLACE);
    tabs = newTabs();
    await tabs.load();
    newer();
    await tabs.sessionCame("wiki");
    assert.deepEqual(went, [`${WIKI}reports?a=b`]);
});

test("no tab is looked at where the site met no challenge", async () => {
    newer();
    await tabs.sessionCame("wiki");
    await tabs.challenged(details(), site({ id: "portal" }), { ...PLACE, site: "portal" });
    await tabs.sessionCame("wiki");
    assert.equal(looks, 0);
});

test("where nothing is held, a challenge is remembered as it comes", () => {
    const challenge = { ...details(), statusCode: 302, responseHeaders: [...details().responseHeaders, { name: "x-goog-iap-generated-response", value: "true" }] };
    waits.answered(challenge);
    waits.answered({ ...challenge, url: "https://foreign.test/" });
    waits.answered({ ...challenge, statusCode: 200 });
    assert.deepEqual(remembered, [challenge.url]);
});

test("one whose cookie was cleared is brought back when it is set again, and once", async () => {
    requests.sent({ ...details(), requestId: "7", requestHeaders: [] }, ledger.entry(PLACE));
    await tabs.challenged(details({ requestId: "7" }), site({ id: "wiki" }), PLACE);
    await tabs.sessionCame("wiki"); // the same
    await tabs.sessionCame("wiki");
    assert.deepEqual(went, [`${WIKI}reports?a=b`]);
});

test("so is one whose refresh the tray tells of after the session", async () => {
    await tabs.challenged(details(), site({ id: "wiki" }), PLACE);
    newer();
    sites.replace([site({ refreshing: true })]);
    await tabs.sitesCame();
    await tabs.sessionCame("wiki");
    assert.deepEqual(went, []);
    sites.replace([site()]);
    await tabs.sitesCame();
    assert.deepEqual(went, [`${WIKI}reports?a=b`]);
});

for (const [name, pages] of [["five tabs", [1, 2, 3, 4, 5].map((n) => `${WIKI}${n}`)], ["two tabs of one page", [WIKI, WIKI]]]) {
    test(`${name} that meet their challenges at once are all brought back, each once`, async () => {
        const challenge = (n) => `${AUTH}/?apiKey=k&mode=login&state=${n}`;
        open = pages.map((_, n) => ({ id: n, url: challenge(n) }));
        const all = pages.map((url, n) => details({ url, tabId: n, responseHeaders: [{ name: "location", value: challenge(n) }] }));
        await Promise.all(all.map((one) => tabs.challenged(one, site({ id: "wiki" }), PLACE)));
        newer();
        await tabs.sessionCame("wiki");
        await tabs.sessionCame("wiki");
        assert.deepEqual(went, pages);
    });
}

const STAYS = {
    "the session is the one that was refused": () => undefined,
    "the user began to do something there": () => (newer(), (isTouched = true)),
    "a refresh is under way": () => (newer(), sites.replace([site({ refreshing: true })])),
    "the user has to sign in": () => (newer(), sites.replace([site({ state: "sign-in-needed" })])),
    "the site was switched off": () => (newer(), sites.replace([site({ enabled: false })])),
    "another person is signed in": () => newer({ state: "foreign" }),
    "the user signed out here": () => newer({ state: "signed-out" }),
    "the session is over": () => newer({ end: 1 }),
    "somebody signs in or out there just now": () => (newer(), (onItsWay = "wiki")),
    "the tray is gone": () => (newer(), (hasSession = false)),
};
for (const [name, change] of Object.entries(STAYS)) {
    test(`it stays: ${name}`, async () => {
        await tabs.challenged(details(), site({ id: "wiki" }), PLACE);
        change();
        await tabs.sessionCame("wiki");
        assert.deepEqual(went, []);
    });
}

test("a tab that shows another challenge, or came by a form, stays", async () => {
    newer();
    await tabs.sessionCame("wiki");
    await tabs.challenged(details({ method: "POST" }), site({ id: "wiki" }), PLACE);
    newer({ generation: 5 });
    await tabs.sessionCame("wiki");
    assert.deepEqual(went, []);
});

test("the waiting page goes to what this tab asked for, until it goes elsewhere", async () => {
    waits.navigation(details());
    assert.equal(await waits.answerFor(2), undefined);
    for (let twice = 0; twice < 2; ++twice) assert.equal(await waits.answerFor(1), `${WIKI}reports?a=b`);
    waits.navigation(details({ url: "https://foreign.test/" }));
    assert.equal(await waits.answerFor(1), undefined);
});

test("a waiting page that is loaded again later, or whose background is another one, still goes there", async () => {
    mock.timers.enable({ apis: ["Date"], now: Date.now() });
    try {
        waits.navigation(details());
        await waits.answerFor(1);
        mock.timers.tick(3600000);
        const next = anotherWaits();
        assert.equal(await next.answerFor(1), undefined);
        await next.load();
        for (const one of [waits, next]) assert.equal(await one.answerFor(1), `${WIKI}reports?a=b`);
        next.tabClosed(1);
        await Promise.resolve();
        const last = anotherWaits();
        await last.load();
        assert.equal(await last.answerFor(1), undefined);
    } finally {
        mock.timers.reset();
    }
});

test("what a tab asked for a minute ago is not where a waiting page goes that was not there", async () => {
    mock.timers.enable({ apis: ["Date"], now: Date.now() });
    try {
        waits.navigation(details());
        mock.timers.tick(60000);
        assert.equal(await waits.answerFor(1), undefined);
    } finally {
        mock.timers.reset();
    }
});

const NOWHERE = {
    "a form": { method: "POST" }, "a frame": { type: "sub_frame" }, "a foreign site": { url: "https://foreign.test/" },
    "IAP's own": { url: `${WIKI}?gcp-iap-mode=GCIP_SIGNOUT` },
};
for (const [name, change] of Object.entries(NOWHERE)) {
    test(`the waiting page goes nowhere after ${name}`, async () => {
        waits.navigation(details(change));
        assert.equal(await waits.answerFor(1), undefined);
    });
}

for (const [what, there, failed] of [["refused", true, 3], ["cleared", false, 0]]) {
    test(`the waiting page after a cookie that was ${what} wants a session newer than ${failed}`, async () => {
        ledger.update({ site: "wiki", store: "0", partition: "" }, { state: "set", generation: 3, end: Date.now() + 60000 });
        isThere = there;
        waits.navigation(details());
        await waits.answerFor(1);
        assert.equal(wanted, failed);
    });
}

test("where IAP takes the cookie, the waiting page was opened by a page, or a header was forged: no refresh", async () => {
    isRefused = false;
    waits.navigation(details());
    assert.equal(await waits.answerFor(1), `${WIKI}reports?a=b`);
    assert.equal(wanted, undefined);
    assert.deepEqual(rules, []);
    waits.navigation(details()); // a forged header leads here again
    assert.equal(await waits.answerFor(1), `${WIKI}reports?a=b`);
    assert.equal(wanted, undefined);
    assert.deepEqual(rules.map((rule) => rule.action.type), ["allow"]);
});

test("rules that stay as they are are not set anew", async () => {
    await waits.setRules();
    const before = rules.length;
    await waits.setRules();
    assert.equal(rules.length, before);
});

test("without a session, or refused again, the tab goes on to the sign-in page", async () => {
    brought = false;
    waits.navigation(details());
    assert.equal(await waits.answerFor(1), `${WIKI}reports?a=b`);
    assert.deepEqual(rules.map((rule) => [rule.action.type, rule.condition.tabIds]), [["allow", [1]]]);
    brought = true;
    waits.navigation(details());
    await waits.answerFor(1);
    assert.equal(rules.length, 2);
});

test("a tab that ends a sign-in goes on at once, and nothing is brought for it", async () => {
    waits.navigation(details({ tabId: ENDING }));
    assert.equal(await waits.answerFor(ENDING), `${WIKI}reports?a=b`);
    assert.equal(wanted, undefined);
    assert.deepEqual(rules.map((rule) => rule.condition.tabIds), [[ENDING]]);
});

test("rules are for GET navigations of enabled origins alone", () => {
    const [wait, own] = rulesFor(["https://wiki.example.test"], [7]);
    assert.deepEqual(wait.condition.excludedTabIds, [7]);
    assert.deepEqual(wait.condition.requestMethods, ["get"]);
    assert.deepEqual(wait.condition.resourceTypes, ["main_frame"]);
    assert.equal(wait.condition.urlFilter, "|https://wiki.example.test/");
    assert.ok(own.priority > wait.priority && own.action.type === "allow");
});
