// Sign-in in this browser: which tab is held, what is read there, and what ends it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, mock, test } from "node:test";
import vm from "node:vm";
import { AUTH, COOKIE, KIM, WIKI, site } from "./browser.mjs";

const { withoutSession } = await import("../../app/extension/requests.js");
const { SignIn } = await import("../../app/extension/sign_in.js");
const { Sites } = await import("../../app/extension/sites.js");
const { readUsers } = await import("../../app/extension/read_users.js");

const NUMBER = "q7Hn0tDxVQwNmYVKNdxMc1yZ4fgKw5fyIbNtlvV3HbE";
const TAB = 7;
const ASKED = { type: "sign-in-here", site: "wiki", attempt: NUMBER, authOrigin: AUTH, apiKey: "AIza", limit: 600 };
const USER = { storage: "indexed-db", key: "firebase:authUser:AIza:[DEFAULT]", uid: "kim", tenantId: "", isAnonymous: false, lastLoginAt: "", refreshToken: "AMf" };
let signIn, sent, events, tabs, read, asked, isHolding, isAllowed, owner, ending;

class FilteredEvent {
    listeners = [];
    addListener(listener, filter, options) {
        this.listeners.push({ listener, filter, options });
    }
    removeListener(listener) {
        this.listeners = this.listeners.filter((one) => one.listener !== listener);
    }
    async tell(details) {
        const { tabId, type = "main_frame" } = details;
        const all = this.listeners.filter(({ filter }) => [undefined, tabId].includes(filter.tabId) && (filter.types ?? [type]).includes(type));
        return (await Promise.all(all.map(({ listener }) => listener(details)))).find((answer) => answer !== undefined);
    }
}

beforeEach(async () => {
    ending = Promise.resolve();
    mock.timers.reset();
    mock.timers.enable({ apis: ["setTimeout"] });
    sent = [];
    read = [USER];
    asked = [];
    isHolding = isAllowed = true;
    owner = { is: "somebody", who: KIM };
    tabs = [];
    events = { onBeforeRequest: new FilteredEvent(), onBeforeSendHeaders: new FilteredEvent(), onBeforeRedirect: new FilteredEvent(), onCompleted: new FilteredEvent() };
    const sites = new Sites();
    sites.replace([site({ state: "sign-in-needed" })]);
    const api = {
        webRequest: events,
        permissions: { contains: async ({ origins }) => isAllowed && origins.includes(`${AUTH}/*`) && origins.includes(`${WIKI}*`) },
        tabs: {
            create: async (how) => (tabs.push({ ...how }), { id: TAB, incognito: false }),
            update: async (id, how) => void tabs.push({ id, ...how }),
        },
        scripting: {
            executeScript: async (how) => {
                asked.push(how);
                return [{ result: await read }];
            },
        },
    };
    signIn = new SignIn({
        api, sites, tray: { send: (message) => sent.push(structuredClone(message)) }, askIap: async () => owner, endings: { run: () => ending },
        canHold: () => isHolding, changed: () => undefined, signedIn: () => undefined,
    });
});

const leave = (change = {}) => events.onBeforeRequest.tell({ tabId: TAB, url: `${WIKI}?gcp-iap-mode=GCIP_AUTHENTICATING`, initiator: AUTH, ...change });
const arrive = async () => {
    await events.onCompleted.tell({ tabId: TAB, url: WIKI, statusCode: 200 });
    await new Promise(setImmediate);
};
const why = () => sent.map((message) => message.why);

test("while it waits for its tab nobody's request is its own", async () => {
    ending = new Promise(() => undefined);
    void signIn.begin(ASKED);
    await new Promise(setImmediate);
    assert.equal(signIn.waiting, "wiki");
    assert.equal(signIn.owns({ tabId: -1, requestId: "1" }), false);
});

test("a sign-out under way ends first: it would end this sign-in, too", async () => {
    let over;
    ending = new Promise((resolve) => {
        over = resolve;
    });
    const begun = signIn.begin(ASKED);
    await new Promise(setImmediate);
    assert.deepEqual(tabs, []);
    assert.equal(signIn.waiting, "wiki");
    over();
    await begun;
    assert.equal(tabs.length, 2);
});

test("opens a tab, reads once between page and site, and tells whose session it got", async () => {
    await signIn.begin(ASKED);
    assert.deepEqual(tabs, [{ url: "about:blank", active: true }, { id: TAB, url: WIKI }]);
    assert.equal(signIn.waiting, "wiki");
    assert.ok(signIn.owns({ tabId: TAB }) && !signIn.owns({ tabId: 8, requestId: "1" }));
    assert.equal(await leave(), undefined);
    await leave(); // once
    assert.equal(asked.length, 1);
    assert.deepEqual(asked[0].target, { tabId: TAB, frameIds: [0] });
    assert.deepEqual(asked[0].args, [AUTH, "AIza"]);
    assert.equal(asked[0].world, undefined); // isolated
    assert.deepEqual(sent, []); // IAP has not said yet who it is
    await arrive();
    assert.deepEqual(sent, [{ type: "signed-in", site: "wiki", attempt: NUMBER, owner: KIM, users: [USER] }]);
    await arrive();
    assert.equal(sent.length, 1);
    assert.equal(signIn.waiting, undefined);
    assert.ok(Object.values(events).every(({ listeners }) => listeners.length === 0));
});

test("only the tab's own way from the pinned page is held", async () => {
    await signIn.begin(ASKED);
    await leave({ initiator: "https://evil.test" });
    await leave({ initiator: undefined, originUrl: `${AUTH}.evil.test/` });
    await leave({ tabId: 8 });
    assert.equal(asked.length, 0);
    await leave({ initiator: undefined, originUrl: `${AUTH}/page` }); // Firefox
    assert.equal(asked.length, 1);
});

test("the site is asked without the sessions that are there, until the tab was held", async () => {
    const headers = [{ name: "Accept", value: "*/*" }, { name: "Cookie", value: `a=1; ${COOKIE}=old; GCP_IAP_XSRF_NONCE_1=1` }];
    assert.deepEqual(withoutSession(headers)[1], { name: "Cookie", value: "a=1; GCP_IAP_XSRF_NONCE_1=1" });
    assert.equal(withoutSession(headers.slice(0, 1)), undefined);
    await signIn.begin(ASKED);
    const send = () => events.onBeforeSendHeaders.tell({ tabId: TAB, url: WIKI, requestHeaders: headers });
    assert.equal((await send()).requestHeaders.length, 2);
    await leave();
    assert.equal(await send(), undefined);
});

const COOKIES = [{ name: "Sec-Fetch-Mode", value: "navigate" }, { name: "Cookie", value: `${COOKIE}=old` }];
const workers = (change = {}) => events.onBeforeSendHeaders.tell({ tabId: -1, type: "xmlhttprequest", requestId: "w1", url: WIKI, requestHeaders: COOKIES, ...change });
const exchange = (change = {}) => leave({ type: "xmlhttprequest", ...change });

for (const mode of ["navigate", "same-origin"]) test(`a site with a service worker is asked (${mode}), and read, where requests are seen`, async () => {
    COOKIES[0].value = mode;
    await signIn.begin(ASKED);
    await exchange(); // no worker has asked: the way back will be seen
    assert.equal(asked.length, 0);
    for (const other of [{ url: `${WIKI}api` }, { tabId: 8 }, { requestHeaders: [{ name: "Sec-Fetch-Mode", value: "cors" }, COOKIES[1]] }]) {
        assert.equal((await workers(other))?.requestHeaders, undefined, JSON.stringify(other));
    }
    assert.deepEqual((await workers()).requestHeaders, COOKIES.slice(0, 1));
    assert.ok(signIn.owns({ tabId: -1, requestId: "w1" }));
    assert.equal(await workers({ requestId: "w2" }), undefined); // another page's
    assert.ok(!signIn.owns({ tabId: -1, requestId: "w2" }));
    await exchange({ initiator: "https://evil.test" });
    await exchange({ url: `${WIKI}api` });
    assert.equal(asked.length, 0);
    await exchange();
    assert.equal(asked.length, 1);
    signIn.shows(TAB, `${AUTH}/`);
    signIn.shows(8, WIKI);
    assert.deepEqual(sent, []);
    signIn.shows(TAB, `${WIKI}page`);
    await new Promise(setImmediate);
    assert.deepEqual(sent, [{ type: "signed-in", site: "wiki", attempt: NUMBER, owner: KIM, users: [USER] }]);
});

test("another tab's page behind a service worker is not taken for this one's, once the tab shows the sign-in page", async () => {
    COOKIES[0].value = "navigate";
    await signIn.begin(ASKED);
    signIn.shows(TAB, "about:blank");
    signIn.shows(8, `${AUTH}/`);
    assert.ok((await workers()).requestHeaders, "the tab shows nothing yet");
    signIn.cancel();
    await signIn.begin(ASKED);
    signIn.shows(TAB, `${AUTH}/`);
    assert.equal(await workers(), undefined);
    assert.ok(!signIn.owns({ tabId: -1, requestId: "w1" }));
    await exchange(); // nor is what this tab asks held twice
    assert.equal(asked.length, 0);
});

test("a site whose service worker shows the page by itself is told", async () => {
    await signIn.begin(ASKED);
    signIn.shows(TAB, WIKI);
    assert.deepEqual(why(), ["not-asked"]);
});

test("says why it comes to nothing, and sends nothing that was read", async () => {
    const cases = {
        "cannot-hold": () => (isHolding = false),
        "no-permission": () => (isAllowed = false),
    };
    for (const [reason, prepare] of Object.entries(cases)) {
        prepare();
        await signIn.begin(ASKED);
        assert.equal(sent.at(-1).why, reason);
        isHolding = isAllowed = true;
    }
    assert.deepEqual(tabs, []);
    await signIn.begin(ASKED);
    await arrive();
    await signIn.begin(ASKED);
    read = [];
    await leave();
    await arrive();
    read = [USER];
    for (const is of ["nobody", "unknown"]) {
        owner = { is };
        await signIn.begin(ASKED);
        await leave();
        await arrive();
    }
    await signIn.begin(ASKED);
    await leave();
    await events.onBeforeRedirect.tell({ tabId: TAB, url: WIKI, redirectUrl: `${AUTH}/?again` });
    await signIn.begin(ASKED);
    mock.timers.tick(600000);
    await signIn.begin(ASKED);
    signIn.tabClosed(8);
    signIn.tabClosed(TAB);
    await signIn.begin(ASKED);
    signIn.cancel();
    assert.deepEqual(why(), ["cannot-hold", "no-permission", "not-asked", "no-user", "unknown-person", "unknown-person", "refused", "late", "cancelled", "cancelled"]);
    assert.ok(sent.every((message) => !("users" in message)));
});

test("what the tray gave up is over, and so is what lost its connection", async () => {
    await signIn.begin(ASKED);
    signIn.over("another");
    assert.equal(signIn.waiting, "wiki");
    await leave();
    signIn.over(NUMBER);
    await arrive();
    await signIn.begin(ASKED);
    await leave();
    signIn.connectionClosed();
    await arrive();
    assert.deepEqual(sent, []);
    assert.equal(signIn.waiting, undefined);
});

test("a page that answers late does not keep the tab", async () => {
    await signIn.begin(ASKED);
    read = new Promise(() => undefined);
    const left = leave();
    await new Promise(setImmediate);
    mock.timers.tick(5000);
    assert.equal(await left, undefined);
    await arrive();
    assert.deepEqual(why(), ["no-user"]);
});

// --- What is read

function storageOf(values) {
    const keys = Object.keys(values);
    return { length: keys.length, key: (i) => keys[i], getItem: (key) => values[key] };
}

function databaseOf(rows) {
    const asking = { result: rows };
    const finish = (request) => queueMicrotask(() => request.onsuccess?.());
    const database = {
        objectStoreNames: { contains: () => true }, close: () => undefined,
        transaction: () => ({ objectStore: () => ({ getAll: () => (finish(asking), asking) }) }),
    };
    return { open: () => { const opening = { result: database }; finish(opening); return opening; } };
}

const user = (uid, more = {}) => ({ uid, isAnonymous: false, lastLoginAt: "1", stsTokenManager: { refreshToken: `AMf-${uid}` }, ...more });
const page = (more = {}) => ({
    location: { origin: AUTH },
    indexedDB: databaseOf([{ fbase_key: "firebase:authUser:AIza:[DEFAULT]", value: user("kim") }, { fbase_key: "firebase:host:AIza", value: "x" }]),
    localStorage: storageOf({ "firebase:authUser:AIza:other": JSON.stringify(user("lee", { tenantId: "emea" })), "firebase:authUser:AIza:bad": "{", mine: "1" }),
    sessionStorage: storageOf({ "firebase:authUser:AIza:s": JSON.stringify(user("ann")) }),
    ...more,
});

async function readIn(world, apiKey = "AIza") {
    const context = vm.createContext({ ...world, queueMicrotask });
    return JSON.parse(JSON.stringify(await vm.runInContext(`(${readUsers})(${JSON.stringify(AUTH)}, ${JSON.stringify(apiKey)})`, context)));
}

test("reads the pinned key's users of all three storages, as our own window does", async () => {
    const rows = await readIn(page());
    assert.deepEqual(rows.map(({ uid }) => uid), ["kim", "lee", "ann"]);
    const own = vm.createContext({ ...page(), document: { cookie: "" }, queueMicrotask });
    const script = readFileSync(new URL("../../app/signin/scripts/read_auth_storage.js", import.meta.url), "utf8");
    vm.runInContext(script, own);
    await new Promise(setImmediate);
    assert.deepEqual(rows, JSON.parse(own.lanyardOutcome).rows);
});

test("reads nothing elsewhere, of no other key, and not without bound", async () => {
    assert.deepEqual(await readIn(page({ location: { origin: "https://evil.test" } })), []);
    assert.deepEqual(await readIn(page(), "AIzaOther"), []);
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`firebase:authUser:AIza:${i}`, JSON.stringify(user(`u${i}`))]));
    assert.equal((await readIn(page({ localStorage: storageOf(many) }))).length, 16);
    const long = { "firebase:authUser:AIza:x": JSON.stringify(user("x", { stsTokenManager: { refreshToken: "A".repeat(20000) } })) };
    assert.deepEqual((await readIn(page({ localStorage: storageOf(long), sessionStorage: storageOf({}) }))).map(({ uid }) => uid), ["kim"]);
    assert.deepEqual((await readIn(page({ indexedDB: undefined }))).map(({ uid }) => uid), ["lee", "ann"]); // switched off
});
