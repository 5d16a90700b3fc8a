// What goes out of a browser: our cookies, and then the sign-in page's own record.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { AUTH, COOKIE, KIM, StorageArea, WIKI, site } from "./browser.mjs";

const { Endings } = await import("../../app/extension/endings.js");
const { Memory } = await import("../../app/extension/memory.js");
const { textOf } = await import("../../app/extension/owner.js");
const { Removals } = await import("../../app/extension/removals.js");
const { Sites } = await import("../../app/extension/sites.js");

const OUT = `${WIKI}?gcp-iap-mode=GCIP_SIGNOUT`;
const PLACE = { site: "wiki", store: "0", partition: "", url: WIKI, authOrigin: AUTH, names: [COOKIE, "beside"], owner: textOf(KIM), generation: 5, state: "set" };
let memory, sites, endings, removals, reports, visits, leads, current, entries, windows, cookies, granted, area, api;

/// A browser in which each address leads through some others: `leads` url -> [address, ...], the last one stays.
function browser() {
    const open = new Map();
    let last = 0;
    return {
        windows: { getAll: async () => windows },
        storage: { session: area },
        cookies: { getAll: async () => cookies },
        permissions: { contains: async ({ origins }) => origins.every((one) => granted.includes(one)) },
        tabs: {
            create: async (how) => (open.set(++last, { how, way: ["about:blank"] }), { id: last }),
            update: async (id, { url }) => {
                visits.push({ ...open.get(id).how, url });
                open.get(id).way = [url, ...(leads[url] ?? [])];
            },
            get: async (id) => {
                const { way } = open.get(id);
                return { url: way.length > 1 ? way.shift() : way[0], status: "complete" };
            },
            remove: async (id) => open.delete(id),
        },
        isEmpty: () => open.size === 0,
    };
}

beforeEach(async () => {
    mock.timers.reset();
    mock.timers.enable({ apis: ["Date", "setTimeout"], now: 1e12 });
    area = new StorageArea();
    memory = new Memory(new StorageArea(), new StorageArea(), "1");
    await memory.load();
    sites = new Sites();
    sites.replace([site({ state: "signed-out" })]);
    granted = [`${AUTH}/*`];
    [reports, visits, current, entries, windows, cookies] = [[], [], undefined, [{ ...PLACE }], [{ id: 1, incognito: false }], []];
    leads = { [OUT]: [`${AUTH}/?mode=signout&state=s`, WIKI, `${AUTH}/?mode=login&state=t`], [WIKI]: [`${AUTH}/?mode=login&state=u`] };
    const report = ({ store, state, generation }) => reports.push(`${store} ${state} ${generation}`);
    const isOurs = (place, name, value) => value === "ours";
    const sessions = { current: () => current, isOurs, bring: async ({ store }) => reports.push(`${store} brought`), remove: async () => entries.map((entry) => ({ entry, isGone: true })) };
    api = browser();
    endings = new Endings({ api, sites, sessions, memory, privateStore: "1", print: (name, value) => value, report });
    removals = new Removals({ sessions, endings, report });
});

/// Lets the clock run until everything that is due is done.
async function finished() {
    let isDone = false;
    const running = endings.run().then(() => (isDone = true));
    while (!isDone) {
        mock.timers.tick(250);
        for (let turn = 0; turn < 20; ++turn) await new Promise(setImmediate);
    }
    return running;
}

test("over IAP's sign-out and the page's own, until a new tab ends at the sign-in page", async () => {
    await removals.remove("wiki", 9);
    assert.deepEqual(reports, ["0 leaving 9"]);
    while (visits.length === 0) await new Promise(setImmediate);
    assert.equal(endings.underWay, "wiki");
    await finished();
    assert.equal(endings.underWay, undefined);
    assert.deepEqual(visits.map(({ url, active }) => [url, active]), [[OUT, false], [WIKI, false]]);
    assert.deepEqual(reports, ["0 leaving 9", "0 removed 9"]);
    assert.deepEqual(endings.all, []);
});

const STAYS = [
    ["a new tab is signed in again", () => (leads[WIKI] = [`${AUTH}/?mode=login`, `${WIKI}home`])],
    ["a new tab ends at another page than the pinned one", () => (leads[WIKI] = ["https://other.test/?mode=login"])],
    ["the way ends elsewhere", () => (leads[OUT] = ["https://other.test/?mode=signout"])],
    ["no window of that store is open", () => (windows = [])],
];
for (const [name, arrange] of STAYS) {
    test(`it stays owed where ${name}, and is tried again`, async () => {
        arrange();
        await removals.remove("wiki", 9);
        await finished();
        assert.deepEqual(reports, ["0 leaving 9"]);
        const before = visits.length;
        await finished();
        assert.equal(visits.length, before, "not at once");
        mock.timers.tick(60000);
        leads = { [OUT]: [`${AUTH}/?mode=signout`, WIKI], [WIKI]: [`${AUTH}/?mode=login`] };
        windows = [{ id: 1, incognito: false }];
        await finished();
        assert.deepEqual(reports.at(-1), "0 removed 9");
    });
}

test("it is tried again though the clock was set back", async () => {
    windows = [];
    await removals.remove("wiki", 9);
    await finished();
    mock.timers.setTime(1e12 - 86400000);
    windows = [{ id: 1, incognito: false }];
    await finished();
    assert.deepEqual(reports.at(-1), "0 removed 9");
});

test("without the permission for the sign-in page no tab is opened, and with it the sign-in is ended at once", async () => {
    granted = [];
    await removals.remove("wiki", 9);
    for (let hour = 0; hour < 6; ++hour, mock.timers.tick(3600000)) await finished();
    assert.deepEqual([visits, reports], [[], ["0 leaving 9"]]);
    await finished();
    granted = [`${AUTH}/*`];
    await endings.beginAnew();
    await finished();
    assert.deepEqual(reports.at(-1), "0 removed 9");
});

test("a page that stays where it signed out is good enough, if the new tab says so", async () => {
    leads[OUT] = [`${AUTH}/?mode=signout`];
    await removals.remove("wiki", 9);
    await finished();
    assert.deepEqual(reports.at(-1), "0 removed 9");
});

test("the tray that asks again hears that it is still to be done, with what it asked", async () => {
    windows = [];
    await removals.remove("wiki", 9);
    await finished();
    entries = [];
    await removals.remove("wiki", 12);
    assert.deepEqual(reports, ["0 leaving 9", "0 leaving 12"]);
});

for (const [name, generations] of [["before", [Infinity, 9]], ["after", [9, Infinity]]]) {
    test(`what the tray asked for is answered where nobody asked right ${name} that`, async () => {
        entries = [{ ...PLACE, generation: 5 }];
        for (const generation of generations) await removals.remove("wiki", generation); // both found it
        await finished();
        assert.deepEqual(reports.filter((one) => one.includes("removed")), ["0 removed 9"]);
    });
}

const NOTHING = [
    ["another person was signed in", { state: "foreign" }],
    ["the user had signed out by themselves", { state: "signed-out" }],
    ["nothing was ever set", { generation: 0 }],
    ["it was within another site's page", { partition: "https://other.test" }],
];
for (const [name, change] of NOTHING) {
    test(`nothing is ended where ${name}`, async () => {
        entries = [{ ...PLACE, ...change }];
        await removals.remove("wiki", 9);
        await finished();
        assert.match(reports[0], /removed 9$/);
        assert.equal(visits.length, 0);
    });
}

test("nothing was set at all: one answer", async () => {
    entries = [];
    await removals.remove("wiki", 9);
    assert.deepEqual(reports, ["none removed 9"]);
});

test("what is left in one store is told before another is done", async () => {
    entries = [{ ...PLACE, store: "firefox-container-1", state: "foreign" }, { ...PLACE }];
    await removals.remove("wiki", 9);
    assert.deepEqual(reports, ["0 leaving 9", "firefox-container-1 removed 9"]);
});

test("a session that comes meanwhile ends it, and no sign-out goes out", async () => {
    windows = [];
    await removals.remove("wiki", 9);
    await finished();
    windows = [{ id: 1, incognito: false }];
    current = { generation: 10, owner: KIM };
    await finished();
    assert.deepEqual(reports.at(-1), "0 removed 9");
    assert.equal(visits.length, 0);
});

test("somebody else's session that comes meanwhile ends nothing: it stays owed until the sign-in page says so", async () => {
    leads[WIKI] = [`${AUTH}/?mode=login`, `${WIKI}home`];
    cookies = [{ name: COOKIE, value: "ours" }];
    await removals.remove("wiki", 9);
    current = { generation: 10, owner: { ...KIM, uid: "lee" } };
    await finished();
    assert.deepEqual([visits.length, reports], [2, ["0 leaving 9", "0 brought"]]);
    mock.timers.tick(60000);
    leads[WIKI] = [`${AUTH}/?mode=login`];
    await finished();
    assert.deepEqual(reports.slice(2), ["0 brought", "0 removed 9"]);
});

test("after two people's sign-outs neither one's session ends it", async () => {
    windows = [];
    await removals.remove("wiki", 9);
    entries = [{ ...PLACE, owner: textOf({ ...KIM, uid: "lee" }), generation: 10 }];
    await removals.remove("wiki", 11);
    for (const owner of [KIM, { ...KIM, uid: "lee" }]) {
        current = { generation: 12, owner };
        await finished();
    }
    assert.ok(reports.every((one) => !one.includes("removed")));
});

test("who signed in at the page itself took the record's place", async () => {
    windows = [];
    await removals.remove("wiki", 9);
    await endings.signedInAt({ site: "wiki", store: "0" });
    assert.deepEqual(reports, ["0 leaving 9", "0 removed 9"]);
    assert.deepEqual(endings.all, []);
});

test("another site's session on the same host is nobody's who signed in there", async () => {
    cookies = [{ name: `${COOKIE}_OF_ANOTHER`, value: "theirs" }];
    await removals.remove("wiki", 9);
    await finished();
    assert.deepEqual([visits.length, reports], [2, ["0 leaving 9", "0 removed 9"]]);
});

test("who signed in by themselves meanwhile is not signed out", async () => {
    cookies = [{ name: COOKIE, value: "theirs" }];
    await removals.remove("wiki", 9);
    await finished();
    assert.deepEqual(reports.at(-1), "0 removed 9");
    assert.equal(visits.length, 0);
});

test("a container's sign-in is ended in that container, a private one's in a private window", async () => {
    windows = [{ id: 1, incognito: false }, { id: 2, incognito: true }];
    entries = [{ ...PLACE, store: "firefox-container-1" }, { ...PLACE, store: "1" }];
    await removals.remove("wiki", 9);
    assert.deepEqual(memory.get("endings").map(({ store }) => store), ["firefox-container-1"]);
    await finished();
    assert.deepEqual(visits.map(({ windowId, cookieStoreId }) => [windowId, cookieStoreId]),
        [[1, "firefox-container-1"], [1, "firefox-container-1"], [2, undefined], [2, undefined]]);
});

test("a tab that a background left open on the way is closed by the next one, and what it asked is no person's", async () => {
    await removals.remove("wiki", 9);
    while (visits.length === 0) await new Promise(setImmediate); // and it dies
    assert.equal(api.isEmpty(), false);
    const next = new Endings({ api, sites, sessions: {}, memory, privateStore: "1" });
    await next.load();
    assert.deepEqual([api.isEmpty(), next.owns(1), next.owns(2)], [true, true, false]);
});

test("a tab that is done is none that was left open", async () => {
    await removals.remove("wiki", 9);
    await finished();
    assert.deepEqual(area.values, { endingTabs: [] });
});

for (const [name, details, wanted] of [
    ["IAP's sign-out of its site", { url: OUT }, true],
    ["the page's own", { url: `${AUTH}/?mode=signout&state=s` }, true],
    ["one that a page led to", { url: OUT, initiator: "https://wiki.example.test" }, false],
    ["one that a page led to, in Firefox", { url: `${AUTH}/?mode=signout`, originUrl: WIKI }, false],
    ["another site's", { url: "https://portal.example.test/?gcp-iap-mode=GCIP_SIGNOUT" }, false],
    ["the sign-in page", { url: `${AUTH}/?mode=login` }, false],
]) {
    test(`what a browser brings back when it begins, while it is still to be done: ${name}`, async () => {
        assert.equal(endings.isBroughtBack(details, "0"), false);
        await removals.remove("wiki", 9);
        assert.equal(endings.isBroughtBack(details, "0"), wanted);
        assert.equal(endings.isBroughtBack(details, "firefox-container-1"), false);
    });
}

test("what is to be ended outlives the browser, without a cookie's value", async () => {
    windows = [];
    await removals.remove("wiki", 9);
    assert.deepEqual(Object.keys(memory.get("endings")[0]).sort(), ["at", "authOrigin", "generation", "names", "owner", "site", "store", "tries", "url"]);
});
