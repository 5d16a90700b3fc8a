// Pages that were loaded as somebody else: what they may send, and until when.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { AUTH, KIM, RequestEvent, StorageArea, WIKI, site } from "./browser.mjs";

const { Documents } = await import("../../app/extension/documents.js");
const { Ledger } = await import("../../app/extension/ledger.js");
const { Listeners } = await import("../../app/extension/listeners.js");
const { askInPage, sinceWhen } = await import("../../app/extension/question.js");
const { Requests } = await import("../../app/extension/requests.js");
const { Sites } = await import("../../app/extension/sites.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const EMEA = { ...KIM, tenant: "emea" };
const FORM = { id: 7, url: `${WIKI}form#top` };
let ledger, documents, tabs, questions, reloaded, session, sites, wiki, began, answers, partition;

const aged = (since = Date.now() + 1000, origin = new URL(WIKI).origin) => [{ result: { origin, since } }];

function made(parts = { isLoaded: () => true }) {
    const api = {
        storage: { session },
        tabs: {
            query: async () => tabs, get: async (id) => tabs.find((tab) => tab.id === id),
            reload: async (id) => reloaded.push(id),
        },
        scripting: {
            executeScript: ({ target, func, args }) => new Promise((resolve, reject) => {
                if (func === sinceWhen) return answers[target.tabId] ? answers[target.tabId](resolve, reject) : resolve(aged(began[target.tabId]));
                if (func !== askInPage) return resolve([{ result: questions.length > 0 }]);
                return questions.push({ tab: target.tabId, words: args[0], answer: (result) => resolve([{ result }]), gone: () => reject(new Error("gone")) });
            }),
        },
    };
    const stores = { of: async (tab) => tab.cookieStoreId ?? "0" };
    return new Documents({ api, sites, ledger, stores, embedded: { partitionOf: () => partition }, canHold: () => true, mayHold: () => undefined, words: (id) => ({ title: id }), ...parts });
}

beforeEach(async () => {
    ledger = new Ledger(() => undefined);
    sites = new Sites();
    sites.replace([site()]);
    began = {};
    answers = {}; // instead: tab id -> what becomes of the question how old it is
    partition = "";
    wiki = sites.byId("wiki");
    [tabs, questions, reloaded, session] = [[{ ...FORM }], [], [], new StorageArea()];
    documents = made();
    await documents.load();
    await documents.ownerComes(PLACE, wiki, KIM);
});

const settled = () => new Promise(setImmediate);
const post = { tabId: 7, type: "main_frame", method: "POST", url: `${WIKI}send`, initiator: new URL(WIKI).origin };
const fetched = { tabId: 7, type: "xmlhttprequest", method: "GET", url: `${WIKI}api`, initiator: new URL(WIKI).origin };
const isOpen = async (promise) => (await Promise.race([promise, settled().then(() => "open")])) === "open";

test("the first session, and the same person's next, ask nobody", async () => {
    await documents.ownerComes(PLACE, wiki, { ...KIM });
    assert.equal(questions.length, 0);
    assert.equal(documents.beforeRequest(fetched), undefined);
});

test("a session of which nobody tells whose it is asks nobody", async () => {
    await documents.ownerComes(PLACE, wiki, { ...KIM, uid: "" });
    await documents.ownerComes(PLACE, wiki, { ...KIM, project: "" });
    assert.equal(questions.length, 0);
});

for (const [name, change] of [["another tenant's", { tenant: "emea" }], ["another person's", { uid: "lee" }], ["another project's", { project: "other" }]]) {
    test(`${name} session: the page sends nothing`, async () => {
        await documents.ownerComes(PLACE, wiki, { ...KIM, ...change });
        assert.deepEqual(questions.map(({ tab, words }) => [tab, words.title, words.isHeld]), [[7, "wiki", true]]);
        assert.deepEqual(documents.beforeRequest(fetched), { cancel: true });
        assert.equal(await isOpen(documents.beforeRequest(post)), true);
    });
}

test("a form that waits is sent when the user keeps the page", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    const waiting = documents.beforeRequest(post);
    questions[0].answer("keep");
    assert.equal(await waiting, undefined);
    assert.equal(await documents.beforeRequest(fetched), undefined);
});

test("a form that waits goes on waiting when the user grants a site", async () => {
    const event = new RequestEvent();
    const listeners = new Listeners(new Requests());
    listeners.listen(event, (details) => documents.beforeRequest(details), "blocking");
    await documents.ownerComes(PLACE, wiki, EMEA);
    const waiting = event.ask(post);
    listeners.anew();
    assert.equal(await isOpen(waiting), true);
    questions[0].answer("reload");
    documents.answered({ tabId: 7, type: "main_frame", statusCode: 200 });
    assert.deepEqual(await waiting, { cancel: true });
});

test("a page that is loaded again is free with its next document, not before", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    const waiting = documents.beforeRequest(post);
    questions[0].answer("reload");
    await settled();
    assert.deepEqual(reloaded, [7]);
    const reload = { tabId: 7, type: "main_frame", method: "GET", url: `${WIKI}form`, initiator: new URL(WIKI).origin };
    assert.equal(await documents.beforeRequest(reload), undefined);
    assert.deepEqual(documents.beforeRequest(fetched), { cancel: true });
    documents.answered({ ...reload, statusCode: 302 });
    assert.deepEqual(documents.beforeRequest(fetched), { cancel: true });
    documents.answered({ ...reload, statusCode: 200 });
    assert.equal(await documents.beforeRequest(fetched), undefined);
    assert.deepEqual(await waiting, { cancel: true });
});

const PASS = [
    ["an address that the user typed", { method: "GET", initiator: undefined }, undefined],
    ["a link of the page", { method: "GET" }, "waits"],
    ["another site", { url: "https://elsewhere.test/" }, undefined],
    ["the sign-in page", { url: `${AUTH}/` }, undefined],
    ["another tab", { tabId: 8 }, undefined],
];
for (const [name, change, wanted] of PASS) {
    test(`the tab goes to ${name}`, async () => {
        await documents.ownerComes(PLACE, wiki, EMEA);
        const answer = documents.beforeRequest({ ...post, ...change });
        assert.equal((await isOpen(answer)) ? "waits" : await answer, wanted);
    });
}

test("the request that wakes the background waits for what it knew", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    let isLoaded = false;
    let wake;
    const loaded = new Promise((resolve) => (wake = resolve));
    const next = made({ isLoaded: () => isLoaded, loaded });
    const waiting = next.beforeRequest(fetched);
    assert.equal(await isOpen(waiting), true);
    await next.load();
    isLoaded = true;
    wake();
    assert.deepEqual(await waiting, { cancel: true });
});

for (const [name, details] of [["script's request", fetched], ["form", post]]) {
    test(`a ${name} whose wait for a session brings another's does not go out with it`, async () => {
        const answer = documents.beforeRequest(details, async () => {
            await documents.ownerComes(PLACE, wiki, EMEA);
            return { redirectUrl: details.url };
        });
        await settled();
        assert.equal(questions.length, 1);
        questions[0].answer("reload");
        documents.answered({ tabId: 7, type: "main_frame", statusCode: 200 });
        assert.deepEqual(await answer, { cancel: true });
    });
}

test("what waited for a session of the same person's goes on as it was told", async () => {
    assert.deepEqual(await documents.beforeRequest(post, async () => ({ redirectUrl: post.url })), { redirectUrl: post.url });
    assert.equal(documents.beforeRequest(fetched, () => undefined), undefined);
});

const OPENED = [
    ["that the page opened waits", {}, {}, "waits"],
    ["that the page opened in Firefox waits", {}, { initiator: undefined, originUrl: FORM.url }, "waits"],
    ["that another page opened is sent", { openerTabId: 9 }, {}, undefined],
    ["that shows a page loaded since is sent", { url: `${WIKI}new` }, {}, undefined],
    ["that another site's page sends is sent", {}, { initiator: "https://elsewhere.test" }, undefined],
    ["that asks for a page is answered", {}, { method: "GET" }, undefined],
];
for (const [name, tab, change, wanted] of OPENED) {
    test(`a form in a new tab ${name}`, async () => {
        await documents.ownerComes(PLACE, wiki, EMEA);
        tabs.push({ id: 8, openerTabId: 7, url: "", ...tab });
        const answer = documents.beforeRequest({ ...post, tabId: 8, ...change });
        assert.equal((await isOpen(answer)) ? "waits" : await answer, wanted);
        questions[0].answer("keep");
        assert.equal(await answer, undefined);
    });
}

test("only pages of that site, in that store, that are loaded", async () => {
    tabs = [{ ...FORM, id: 1, cookieStoreId: "firefox-container-1" }, { ...FORM, id: 2, discarded: true }, { ...FORM, id: 3, url: "https://wiki.example.test:8443/" }, { ...FORM, id: 4 }];
    await documents.ownerComes(PLACE, wiki, EMEA);
    assert.deepEqual(questions.map(({ tab }) => tab), [4]);
});

test("a file that the page offers is no new document", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    documents.answered({ tabId: 7, type: "main_frame", statusCode: 200, responseHeaders: [{ name: "Content-Disposition", value: "attachment; filename=a" }] });
    assert.deepEqual(documents.beforeRequest(fetched), { cancel: true });
});

for (const [name, end] of [["was closed", () => documents.tabClosed(7)], ["went elsewhere", () => questions[0].gone()]]) {
    test(`a page that ${name} is forgotten`, async () => {
        await documents.ownerComes(PLACE, wiki, EMEA);
        end();
        await settled();
        assert.equal(await documents.beforeRequest(fetched), undefined);
    });
}

test("a second switch asks anew, and what waits goes on waiting", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    const waiting = documents.beforeRequest(post);
    await documents.ownerComes(PLACE, wiki, KIM);
    questions[0].answer(undefined);
    assert.equal(await isOpen(waiting), true);
    questions[1].answer("keep");
    assert.equal(await waiting, undefined);
});

test("a background that slept still knows", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    const next = made();
    await next.load();
    assert.deepEqual(next.beforeRequest(fetched), { cancel: true });
    assert.equal(questions.length, 2);
    await next.ownerComes(PLACE, wiki, EMEA);
    assert.equal(questions.length, 2);
});

test("a site within another's page is not asked about", async () => {
    await documents.ownerComes({ ...PLACE, partition: "https://other.test" }, wiki, EMEA);
    assert.equal(questions.length, 0);
});

const OLD = Date.now() - 60000;
const BACK = { id: 8, url: `${WIKI}form` };

for (const [name, change, wanted] of [["asks a script", {}, "cancelled"], ["sends a form", { ...post }, "waits"]]) {
    test(`a page that comes back from history after a switch, and ${name}, is known by its age`, async () => {
        await documents.ownerComes(PLACE, wiki, EMEA);
        began[8] = OLD;
        const answer = documents.beforeRequest({ ...fetched, ...change, tabId: 8 });
        const word = (await isOpen(answer)) ? "waits" : (await answer)?.cancel && "cancelled";
        assert.equal(word, wanted);
        assert.deepEqual(questions.map(({ tab }) => tab), [7, 8]);
        questions[1].answer("keep");
        await settled();
    });
}

test("it is asked about once it is there, before it sends anything", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    began[8] = OLD;
    await documents.loaded(8, BACK);
    assert.deepEqual(questions.map(({ tab }) => tab), [7, 8]);
});

test("a page of since then is looked at once, and again when the tab shows something else", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    assert.equal(await documents.beforeRequest({ ...fetched, tabId: 8 }), undefined);
    began[8] = OLD;
    assert.equal(documents.beforeRequest({ ...fetched, tabId: 8 }), undefined);
    documents.changed(8);
    assert.deepEqual(await documents.beforeRequest({ ...fetched, tabId: 8 }), { cancel: true });
});

const busy = () => undefined;
const closed = (resolve, reject) => reject(new Error("closed"));
const SILENT = [
    ["a busy page's request that asks", busy, { method: "GET" }, undefined],
    ["a busy page's request that changes something", busy, { method: "POST" }, "cancelled"],
    ["a request that asks, of a page that is not to be asked", closed, { method: "HEAD" }, undefined],
    ["a request that changes something, of such a page", closed, { method: "DELETE" }, "cancelled"],
    ["a busy page's form", busy, post, "waits"],
    ["a form of a page that is not to be asked", closed, post, "cancelled"],
];
for (const [name, silence, change, wanted] of SILENT) {
    test(`a page that does not say its age is looked at again: ${name}`, async ({ mock }) => {
        await documents.ownerComes(PLACE, wiki, EMEA);
        mock.timers.enable({ apis: ["setTimeout"] });
        answers[8] = silence;
        const answer = documents.beforeRequest({ ...fetched, ...change, tabId: 8 });
        await settled();
        mock.timers.tick(1000);
        await settled();
        const word = (await isOpen(answer)) ? "waits" : (await answer)?.cancel && "cancelled";
        assert.equal(word, wanted);
        delete answers[8];
        began[8] = OLD;
        assert.deepEqual(await documents.beforeRequest({ ...fetched, tabId: 8 }), { cancel: true });
    });
}

test("a busy page's form goes on once the page says that it is of since then", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    let say;
    answers[8] = (resolve) => (say = () => resolve(aged()));
    const answer = documents.beforeRequest({ ...post, tabId: 8 });
    assert.equal(await isOpen(answer), true);
    say();
    assert.equal(await answer, undefined);
});

const PORTAL = "https://portal.example.test/";
const ELSEWHERE = [
    ["another site's page that asks this one", { initiator: new URL(PORTAL).origin }, PORTAL],
    ["the sign-in page that sends its form", { ...post, initiator: AUTH }, AUTH],
    ["another site's page with a frame of this one", { frameId: 3 }, PORTAL],
    ["a sandboxed frame in another site's page", { frameId: 3, initiator: "null" }, PORTAL],
];
for (const [name, change, address] of ELSEWHERE) {
    test(`not a page of before the switch: ${name}`, async () => {
        sites.replace([site(), site({ site: "portal", url: PORTAL })]);
        await documents.ownerComes(PLACE, wiki, EMEA);
        answers[8] = (resolve) => resolve(aged(OLD, new URL(address).origin));
        assert.equal(await documents.beforeRequest({ ...fetched, ...change, tabId: 8 }), undefined);
        assert.deepEqual(questions.map(({ tab }) => tab), [7]);
    });
}

for (const [name, change] of [["another site's page", { initiator: new URL(PORTAL).origin }], ["the sign-in page's form", { ...post, initiator: AUTH }]]) {
    test(`what no page of this site sends waits for nothing: ${name}`, async () => {
        await documents.ownerComes(PLACE, wiki, EMEA);
        answers[8] = busy;
        assert.equal(documents.beforeRequest({ ...fetched, method: "POST", ...change, tabId: 8 }), undefined);
    });
}

test("a frame of one site does not vouch for the page around it", async () => {
    sites.replace([site(), site({ site: "portal", url: PORTAL })]);
    await documents.ownerComes(PLACE, wiki, EMEA);
    await documents.ownerComes({ ...PLACE, site: "portal" }, sites.byId("portal"), KIM);
    await documents.ownerComes({ ...PLACE, site: "portal" }, sites.byId("portal"), EMEA);
    answers[8] = (resolve) => resolve(aged(OLD, new URL(PORTAL).origin));
    assert.equal(await documents.beforeRequest({ ...fetched, tabId: 8, frameId: 3 }), undefined);
    assert.deepEqual(questions.map(({ tab, words }) => [tab, words.title]), [[7, "wiki"], [8, "portal"]]);
    assert.deepEqual(documents.beforeRequest({ ...fetched, tabId: 8, url: `${PORTAL}api`, initiator: new URL(PORTAL).origin }), { cancel: true });
});

test("a frame with a partition of its own is not looked at", async () => {
    await documents.ownerComes(PLACE, wiki, EMEA);
    partition = "https://other.test";
    answers[8] = busy;
    assert.equal(documents.beforeRequest({ ...fetched, tabId: 8, frameId: 3, method: "POST" }), undefined);
});

const ORPHANS = [["a page of since then opened is sent", undefined, undefined], ["an old page opened waits", OLD, "waits"]];
for (const [name, age, wanted] of ORPHANS) {
    test(`a form in a new tab that ${name}`, async () => {
        await documents.ownerComes(PLACE, wiki, EMEA);
        began[8] = age;
        answers[9] = closed;
        tabs.push({ ...BACK }, { id: 9, openerTabId: 8, url: "about:blank" }, { id: 10, url: "about:blank" });
        const answer = documents.beforeRequest({ ...post, tabId: 9 });
        assert.equal((await isOpen(answer)) ? "waits" : await answer, wanted);
        assert.equal(await documents.beforeRequest({ ...post, tabId: 10 }), undefined); // nobody knows its page
    });
}

test("a page is as old as its request, not as its navigation, which may have been held", () => {
    const { performance, location } = globalThis;
    const timing = (requestStart) => ({ timeOrigin: 1000, getEntriesByType: () => (requestStart === undefined ? [] : [{ requestStart }]) });
    const say = (requestStart, kept) => {
        Object.defineProperty(globalThis, "performance", { value: timing(requestStart), configurable: true, writable: true });
        Object.assign(globalThis, { location: { origin: AUTH }, lanyardKept: kept });
        return sinceWhen();
    };
    try {
        assert.deepEqual([say(5000), say(0), say(undefined), say(5000, 9000)].map(({ since }) => since), [6000, 1000, 1000, 9000]);
        assert.equal(say(0).origin, AUTH);
    } finally {
        Object.defineProperty(globalThis, "performance", { value: performance, configurable: true, writable: true });
        Object.assign(globalThis, { location, lanyardKept: undefined });
    }
});

test("where nobody switched no page is looked at", () => {
    began[7] = OLD;
    assert.equal(documents.beforeRequest(fetched), undefined);
    assert.equal(documents.beforeRequest(post), undefined);
});
