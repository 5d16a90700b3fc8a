// Which requests are held before they are sent, which answers are held, and what is repeated.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { AUTH, COOKIE, CookieJar, RequestEvent, WIKI, site } from "./browser.mjs";

const { Actions } = await import("../../app/extension/actions.js");
const { Hold } = await import("../../app/extension/hold.js");
const { Ledger } = await import("../../app/extension/ledger.js");
const { Listeners } = await import("../../app/extension/listeners.js");
const { Presence } = await import("../../app/extension/presence.js");
const { Repair } = await import("../../app/extension/repair.js");
const { Requests } = await import("../../app/extension/requests.js");
const { Sites } = await import("../../app/extension/sites.js");
const { Stores } = await import("../../app/extension/stores.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const FOREIGN = "https://foreign.test";
let isSetting, parts, hold, repair, wanted, isBrought, reports, answer, questions, challenged, lost, topLevel;

beforeEach(() => {
    const sites = new Sites();
    sites.replace([site(), site({ site: "portal", url: "https://portal.example.test/", enabled: false })]);
    isSetting = undefined;
    wanted = [];
    isBrought = true;
    reports = [];
    answer = { is: "nobody" };
    questions = 0;
    challenged = [];
    lost = 0;
    topLevel = WIKI;
    const ledger = new Ledger(() => undefined);
    const cookies = new CookieJar();
    const refreshes = {
        another: async (place, cause, failed) => {
            wanted.push({ place, cause, failed });
            if (isBrought) ledger.update(PLACE, { state: "set", generation: failed + 1, end: Date.now() + 60000 });
            return isBrought;
        },
    };
    parts = {
        sites, ledger, refreshes, cookies, requests: new Requests(), stores: new Stores({}), isLoaded: () => true, loaded: Promise.resolve(),
        sessions: { look: async () => isSetting, current: () => undefined }, presence: new Presence(ledger, async () => ({ is: "ours" }), (name, value) => value, { sites, changed: () => undefined, isAtHand: () => false, otherCame: () => undefined, report: () => undefined }), embedded: { partitionOf: () => "" }, tabs: { get: async () => ({ url: topLevel }) }, defaultStore: "0",
        jar: { get: async () => cookies.get({ url: WIKI, name: COOKIE, storeId: "0" }) },
        askIap: async () => {
            questions += 1;
            return answer;
        },
        print: (name, value) => value, report: (one) => reports.push(one), challenged: (details) => challenged.push(details.url), lost: () => (lost += 1),
    };
    hold = new Hold(parts);
    repair = new Repair(parts);
});

let lastId = 0;
function request(change = {}) {
    lastId += 1;
    return { requestId: String(lastId), url: `${WIKI}page`, method: "GET", type: "main_frame", tabId: 1, frameId: 0, ...change };
}

function isSet(change = {}) {
    const entry = parts.ledger.update(PLACE, {
        url: WIKI, names: [COOKIE], paths: { [COOKIE]: "/" }, state: "set", generation: 3, end: Date.now() + 60000, prints: { [COOKIE]: "x" }, ...change,
    });
    parts.presence.saw(entry, true);
    parts.cookies.put(WIKI, COOKIE, "ours");
    return entry;
}

const SAME = { type: "xmlhttprequest", initiator: "https://wiki.example.test" };
const CHALLENGE = { statusCode: 302, responseHeaders: [{ name: "X-Goog-IAP-Generated-Response", value: "true" }, { name: "Location", value: `${AUTH}/?mode=login` }] };

function sent(details, hasCookie = true) {
    const requestHeaders = hasCookie ? [{ name: "Cookie", value: `a=b; ${COOKIE}=x` }] : [];
    parts.requests.sent({ ...details, requestHeaders }, parts.ledger.entry(PLACE));
    return details;
}

test("what works is not touched", () => {
    isSet();
    assert.equal(hold.beforeRequest(request()), undefined);
    assert.deepEqual(wanted, []);
});

const HELD = [
    ["a navigation past the end", { end: 1 }, {}, "ended", 3],
    ["a POST past the end", { end: 1 }, { method: "POST" }, "ended", 3],
    ["a fetch of the site", { end: 1 }, SAME, "ended", 3],
    ["a fetch of its service worker, without a tab", { end: 1 }, { ...SAME, tabId: -1 }, "ended", 3],
    ["Firefox's fetch", { end: 1 }, { type: "xmlhttprequest", originUrl: `${WIKI}page`, thirdParty: false, frameAncestors: [], cookieStoreId: "0" }, "ended", 3],
];
for (const [name, entry, change, cause, failed] of HELD) {
    test(`held before it is sent: ${name}`, async () => {
        isSet(entry);
        assert.equal(await hold.beforeRequest(request(change)), undefined);
        assert.deepEqual(wanted, [{ place: PLACE, cause, failed }]);
    });
}

test("held: a cookie that was cleared, seen and unseen", async () => {
    const entry = isSet();
    parts.presence.saw(entry, false);
    await hold.beforeRequest(request());
    assert.equal(wanted.length, 1);
    assert.equal(wanted[0].cause, "missing");
    parts.ledger.forget(PLACE);
    await parts.cookies.remove({ url: WIKI, name: COOKIE, storeId: "0" });
    await hold.beforeRequest(request());
    assert.equal(wanted.length, 2);
});

test("a session that was there before us is not touched", async () => {
    parts.cookies.put(WIKI, COOKIE, "of the user's own sign-in");
    await hold.beforeRequest(request());
    assert.deepEqual(wanted, []);
});

const PASSED = [
    ["a site that is not enabled", { url: "https://portal.example.test/" }],
    ["another site", { url: "https://foreign.test/" }],
    ["IAP's own address", { url: `${WIKI}?gcp-iap-mode=GCIP_SIGNOUT` }],
    ["IAP's own path", { url: `${WIKI}_gcp_iap/clear_login_cookie` }],
    ["an image on a foreign page", { type: "image", initiator: FOREIGN }],
    ["a fetch of a foreign service worker", { type: "xmlhttprequest", initiator: FOREIGN, tabId: -1 }],
    ["a frame in a foreign page", { type: "sub_frame", initiator: FOREIGN }],
    ["Firefox's image on a foreign page", { type: "image", originUrl: `${FOREIGN}/`, thirdParty: true }],
    ["no initiator", { type: "other" }],
    ["Firefox's preview of a page", { tabId: -1, cookieStoreId: "firefox-container-5" }],
    ["plain http's script", { type: "xmlhttprequest", initiator: "http://wiki.example.test" }],
    ["a host of the same ending", { type: "image", initiator: "https://evilwiki.example.test.foreign.test" }],
    ["a neighbour that nobody enabled", { type: "image", initiator: "https://portal.example.test" }],
];
for (const [name, change] of PASSED) {
    test(`passes: ${name}`, async () => {
        isSet({ end: 1 });
        assert.ok(!(await hold.beforeRequest(request(change))));
        assert.deepEqual(wanted, []);
    });
}

test("passes: within a frame of the site in a foreign page", async () => {
    isSet({ end: 1 });
    topLevel = undefined; // we may not see it
    await hold.beforeRequest(request({ ...SAME, frameId: 7 }));
    assert.deepEqual(wanted, []);
    topLevel = WIKI;
    await hold.beforeRequest(request({ ...SAME, frameId: 7 }));
    assert.equal(wanted.length, 1);
});

for (const state of ["signed-out", "foreign", "refused", "kept-back", "no-permission", "blocked", "too-long"]) {
    test(`passes: ${state}`, async () => {
        isSet({ end: 1, state });
        assert.equal(hold.beforeRequest(request()), undefined);
        assert.deepEqual(wanted, []);
    });
}

test("fifty wait, no more", async () => {
    isSet({ end: 1 });
    let release;
    parts.refreshes.another = () => new Promise((resolve) => (wanted.push(1), (release = resolve)));
    for (let i = 0; i < 60; ++i) hold.beforeRequest(request());
    await new Promise(setImmediate);
    assert.equal(wanted.length, 50);
    release(true);
});

test("an update waits until nothing is held and all is on disk, and is taken then", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    let reloads = 0;
    let written;
    const memory = { written: () => new Promise((resolve) => (written = resolve)) };
    const actions = new Actions({ ...parts, memory, endings: {}, signIn: {}, api: { runtime: { reload: () => (reloads += 1) } } });
    const event = new RequestEvent();
    new Listeners(parts.requests).listen(event, (details) => hold.beforeRequest(details), "blocking");
    const settled = () => new Promise(setImmediate);
    let release;
    parts.refreshes.another = () => new Promise((resolve) => (release = resolve));
    const holds = async () => {
        isSet({ end: 1 });
        const held = event.ask(request());
        await settled();
        return async () => (release(true), held);
    };
    const first = await holds();
    actions.updateWhenIdle();
    await first();
    assert.equal(written, undefined, "the browser has no answer yet");
    mock.timers.tick(1000);
    const second = await holds(); // meanwhile
    written();
    await settled();
    assert.equal(reloads, 0);
    await second();
    mock.timers.tick(1000);
    assert.equal(reloads, 0, "it is not on disk yet");
    written();
    await settled();
    assert.equal(reloads, 1);
});

test("what is known of requests is forgotten with their answers, and bounded", () => {
    const { requests } = parts;
    const once = request();
    requests.of(once.requestId).waited = true;
    requests.answered({ ...once, ...CHALLENGE });
    requests.answered({ ...once, statusCode: 307, responseHeaders: [] });
    assert.equal(requests.of(once.requestId).waited, true);
    requests.answered({ ...once, statusCode: 200, responseHeaders: [] });
    assert.equal(requests.of(once.requestId).waited, undefined);
    requests.of("first").waited = true;
    for (let i = 0; i < 2000; ++i) requests.of(`another ${i}`);
    assert.equal(requests.of("first").waited, undefined);
});

test("ten seconds, no longer", async () => {
    isSet({ end: 1 });
    mock.timers.enable({ apis: ["setTimeout"] });
    parts.refreshes.another = () => new Promise(() => undefined);
    const held = hold.beforeRequest(request());
    await new Promise(setImmediate);
    mock.timers.tick(10000);
    assert.equal(await held, undefined);
    assert.equal(parts.requests.held, 0);
    mock.timers.reset();
});

test("a refused GET is repeated once", async () => {
    isSet();
    const details = sent(request({ ...SAME, ...CHALLENGE }));
    assert.deepEqual(await repair.headersReceived(details), { redirectUrl: details.url });
    assert.deepEqual(wanted, [{ place: PLACE, cause: "challenge", failed: 3 }]);
    sent(details);
    assert.equal(await repair.headersReceived(details), undefined);
    assert.deepEqual(reports.map((one) => one.state), ["refused"]);
    assert.equal(wanted.length, 1);
});

test("a refused POST goes on in Chromium, and the next one will work", async () => {
    isSet();
    const details = sent(request({ method: "POST", ...CHALLENGE, statusCode: 401 }));
    assert.equal(await repair.headersReceived(details), undefined);
    assert.equal(wanted.length, 1);
    assert.equal(lost, 1);
});

test("what was sent with a session that was replaced meanwhile is repeated without a refresh", async () => {
    isSet();
    const details = sent(request({ ...SAME, ...CHALLENGE }));
    isSet({ generation: 4, prints: { [COOKIE]: "y" } });
    assert.deepEqual(await repair.headersReceived(details), { redirectUrl: details.url });
    assert.deepEqual(wanted, []);
    assert.equal(questions, 0);
});

test("what meets a refusal while its session is being set waits for that", async () => {
    isSet();
    let isThere;
    isSetting = new Promise((resolve) => (isThere = resolve));
    isSet({ prints: { [COOKIE]: "y" } });
    const answer = repair.headersReceived(sent(request({ ...SAME, ...CHALLENGE })));
    assert.equal(await Promise.race([answer, new Promise((resolve) => setImmediate(resolve, "waits"))]), "waits");
    isSet({ generation: 4, prints: { [COOKIE]: "y" } });
    isThere();
    assert.ok((await answer).redirectUrl);
    assert.deepEqual(wanted, []);
});

test("an app that forges IAP's answer: the tray asks IAP, and the answer passes", async () => {
    isSet();
    isBrought = false;
    assert.equal(await repair.headersReceived(sent(request({ ...SAME, ...CHALLENGE }))), undefined);
    assert.equal(wanted.length, 1);
    assert.equal(questions, 0);
    assert.deepEqual(reports, []);
});

test("a 401 of the app's own is the app's", () => {
    isSet();
    assert.equal(repair.headersReceived(sent(request({ ...SAME, statusCode: 401, responseHeaders: [] }))), undefined);
});

test("twenty held answers leave no connection for a question of ours", async () => {
    isSet();
    const all = Array.from({ length: 20 }, () => sent(request({ ...SAME, ...CHALLENGE })));
    const answers = await Promise.all(all.map((details) => repair.headersReceived(details)));
    assert.ok(answers.every((one) => one?.redirectUrl));
    assert.equal(questions, 0);
});

test("a fetch without credentials is left alone", async () => {
    isSet();
    assert.equal(await repair.headersReceived(sent(request({ ...SAME, ...CHALLENGE }), false)), undefined);
    assert.deepEqual(wanted, []);
    assert.deepEqual(reports, []);
});

test("a navigation without our cookie although it is there: kept back", async () => {
    isSet();
    assert.equal(await repair.headersReceived(sent(request(CHALLENGE), false)), undefined);
    assert.deepEqual(reports.map((one) => one.state), ["kept-back"]);
});

test("a navigation whose cookie was cleared unseen is repaired", async () => {
    isSet();
    await parts.cookies.remove({ url: WIKI, name: COOKIE, storeId: "0" });
    const details = sent(request(CHALLENGE), false);
    assert.deepEqual(await repair.headersReceived(details), { redirectUrl: details.url });
    assert.equal(wanted[0].cause, "missing");
});

test("twenty whose cookie was cleared unseen find it set again by the first of them", async () => {
    const entry = isSet();
    await parts.cookies.remove({ url: WIKI, name: COOKIE, storeId: "0" });
    const all = Array.from({ length: 20 }, () => sent(request({ ...SAME, ...CHALLENGE, timeStamp: Date.now() }), false));
    for (const details of all) parts.requests.began(details);
    parts.refreshes.another = async () => {
        parts.cookies.put(WIKI, COOKIE, "ours");
        parts.presence.placed(entry);
        wanted.push(1);
        return true;
    };
    for (const details of all) assert.deepEqual(await repair.headersReceived(details), { redirectUrl: details.url });
    assert.equal(wanted.length, 1);
    assert.deepEqual(reports, []);
});

test("another person's session that was cleared unseen makes room for ours", async () => {
    isSet({ state: "foreign" });
    isSetting = { is: "other" };
    assert.equal(await repair.headersReceived(sent(request(CHALLENGE), false)), undefined); // it is there, and was kept back
    isSetting = { is: "none" };
    await parts.cookies.remove({ url: WIKI, name: COOKIE, storeId: "0" });
    assert.equal(await repair.headersReceived(sent(request(CHALLENGE), true)), undefined); // it was refused: they sign in again
    assert.deepEqual(wanted, []);
    const details = sent(request(CHALLENGE), false);
    assert.deepEqual(await repair.headersReceived(details), { redirectUrl: details.url });
    assert.deepEqual(wanted, [{ place: PLACE, cause: "missing", failed: 0 }]);
});

test("what waited in vain before it was sent is not repeated without a session", async () => {
    isSet({ end: 1 });
    isBrought = false;
    const details = request(CHALLENGE);
    await hold.beforeRequest(details);
    assert.equal(await repair.headersReceived(sent(details, false)), undefined);
    assert.equal(wanted.length, 1);
    isSet({ generation: 4 }); // it came late, but it came
    assert.deepEqual(await repair.headersReceived(details), { redirectUrl: details.url });
});

test("no session to be had: the answer passes, and the tab is remembered", async () => {
    isSet();
    isBrought = false;
    const details = sent(request(CHALLENGE));
    assert.equal(await repair.headersReceived(details), undefined);
    assert.deepEqual(challenged, [details.url]);
});

test("a foreign page's images start nothing, whatever IAP says", async () => {
    isSet();
    for (let i = 0; i < 1000; ++i) await repair.headersReceived(sent(request({ type: "image", initiator: FOREIGN, ...CHALLENGE })));
    assert.deepEqual(wanted, []);
    assert.equal(questions, 0);
});

test("what waits until nothing is held leaves the last answer the time to arrive", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    const known = new Requests();
    let done = 0;
    const late = (time, expected) => (mock.timers.tick(time), assert.equal(done, expected));
    const waiting = () => {
        let end;
        const answer = known.waits(new Promise((resolve) => (end = resolve)));
        return async () => (end(), answer);
    };
    const first = waiting(); // not held yet, and perhaps never
    const task = () => (done += 1);
    known.whenIdle(task);
    late(5000, 0);
    await first();
    late(500, 0);
    const second = waiting();
    late(5000, 0);
    await second();
    late(500, 0);
    known.whenIdle(task); // asked for twice, done once
    known.whenIdle(() => (done += 2));
    assert.equal(done, 0, "the browser has no answer yet");
    late(500, 3);
    known.whenIdle(task); // nothing waits
    assert.equal(done, 4);
    await waiting()();
    late(1000, 4);
});
