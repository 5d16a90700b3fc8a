// What the tray, the user and the browser have us do besides requests, with the parts that do it.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { AUTH, COOKIE, CookieJar, StorageArea, WIKI, session, site } from "./browser.mjs";

const { Actions } = await import("../../app/extension/actions.js");
const { Jar } = await import("../../app/extension/cookies.js");
const { Embedded } = await import("../../app/extension/embedded.js");
const { Endings } = await import("../../app/extension/endings.js");
const { fingerprinter, newKey } = await import("../../app/extension/fingerprint.js");
const { keptLedger } = await import("../../app/extension/ledger.js");
const { Memory } = await import("../../app/extension/memory.js");
const { Permissions } = await import("../../app/extension/permissions.js");
const { Removals } = await import("../../app/extension/removals.js");
const { Requests } = await import("../../app/extension/requests.js");
const { Sessions } = await import("../../app/extension/sessions.js");
const { SignedOut } = await import("../../app/extension/signed_out.js");
const { popupView } = await import("../../app/extension/view.js");
const { Sites } = await import("../../app/extension/sites.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const PORTAL = "https://portal.example.test/";
const BOTH = [site(), site({ site: "portal", url: PORTAL })];
let cookies, memory, ledger, sessions, signedOut, removals, actions, reports, sent, granted, api, endings, signIn, shown, sites, permissions, area, refreshes, embedded;

beforeEach(async () => {
    cookies = new CookieJar();
    area = new StorageArea();
    memory = new Memory(area, new StorageArea(), "1");
    await memory.load();
    await memory.keep({ profile: "KEY" });
    [reports, sent, shown] = [[], [], 0];
    granted = () => true; // origins -> whether we may
    ledger = keptLedger(memory);
    sites = new Sites();
    sites.replace(BOTH);
    api = { cookies, permissions: { contains: async ({ origins }) => granted(origins) }, windows: { getAll: async () => [] }, tabs: {}, runtime: { reload: () => sent.push("reload") } };
    const report = (one) => reports.push(one);
    const jar = new Jar(api);
    sessions = new Sessions({
        sites, ledger, jar, report, print: fingerprinter(newKey()), askIap: async () => ({ is: "unknown" }), defaultStore: "0",
        isThere: () => undefined, placed: () => undefined, isSeen: () => undefined, ownerComes: () => undefined, otherCame: () => undefined,
    });
    const requests = new Requests();
    endings = new Endings({ api, sites, sessions, memory, privateStore: "1", print: (name, value) => value, report });
    removals = new Removals({ sessions, endings, report });
    signedOut = new SignedOut({ sites, ledger, requests, endings, report });
    signIn = { waiting: undefined };
    refreshes = {};
    embedded = new Embedded({ api, sites, memory });
    const tray = { policy: "on", pair: () => sent.push("pair"), send: (message) => sent.push(message.type), report, close: (code) => sent.push(code), connect: () => undefined };
    permissions = new Permissions({ api, sites, ledger, sessions, removals, endings, tray, show: () => (shown += 1) });
    actions = new Actions({ api, sites, ledger, jar, memory, tray, sessions, removals, signedOut, endings, requests, signIn, permissions, refreshes, embedded });
});

/// As browsers answer where the permission for the site is gone.
function takePermission(isChromium) {
    granted = () => false;
    const { get } = cookies;
    cookies.get = async () => {
        if (isChromium) throw new Error(`No host permissions for cookies at url: "${WIKI}".`);
        return null;
    };
    return () => ((granted = () => true), (cookies.get = get));
}

const told = () => reports.map((one) => `${one.site} ${one.store} ${one.state}`);

// A sign-in with this browser that the tray does not take; a session that no browser takes.
const NOTHING_SET = [
    ["a sign-in that brought nothing", async () => signedOut.resume(PLACE)],
    ["a first session that was too long", () => sessions.take(session(5, "x".repeat(4097)))],
];
for (const [name, arrange] of NOTHING_SET) {
    test(`after ${name} a removal is answered`, async () => {
        await arrange();
        reports.length = 0;
        await removals.remove("wiki", 9);
        assert.match(told().join(), /^wiki (0|none) removed$/);
    });

    test(`after ${name} the rest is still done when the tray leaves`, async () => {
        await arrange();
        await sessions.take(session(5, "portal's", { site: "portal" }));
        await actions.left("revoked");
        assert.equal(cookies.valueOf(PORTAL, COOKIE), undefined);
        assert.equal(memory.get("profile"), "");
        assert.deepEqual(ledger.all, []);
    });
}

test("where the policy says so the browser is paired without a click, until the user ends that", async () => {
    actions.welcomed(false);
    assert.deepEqual(sent.splice(0), ["pair"]);
    await actions.left("revoked");
    actions.welcomed(false);
    assert.deepEqual(sent.splice(0), []);
    actions.pair();
    assert.deepEqual(sent, ["pair"]);
});

test("who was not signed out is not signed in again", () => {
    signedOut.resume(PLACE);
    assert.deepEqual(ledger.all, []);
});

for (const [name, act] of [["leaves", () => actions.left("revoked")], ["has no site switched on any more", () => actions.sitesCame(BOTH.map((one) => ({ ...one, enabled: false })), true)]]) {
    test(`a site of which nothing can be taken out keeps no other when the tray ${name}`, async () => {
        for (const one of ["wiki", "portal"]) await sessions.take(session(5, "ours", { site: one }));
        const { remove } = removals;
        removals.remove = (id, generation) => (id === "wiki" ? Promise.reject(new Error("disk full")) : remove.call(removals, id, generation));
        await act();
        assert.deepEqual([cookies.valueOf(WIKI, COOKIE), cookies.valueOf(PORTAL, COOKIE)], ["ours", undefined]);
    });
}

test("a session comes back with the permission, and not where the user signed out", async () => {
    for (const one of ["wiki", "portal"]) await sessions.take(session(5, "ours", { site: one }));
    ledger.update(PLACE, { state: "signed-out" });
    for (const url of [WIKI, PORTAL]) await cookies.remove({ url, name: COOKIE, storeId: "0" });
    for (const isGranted of [false, true]) {
        granted = () => isGranted;
        await actions.permissionsChanged();
    }
    assert.deepEqual(ledger.all.map(({ site: id, state }) => `${id} ${state}`), ["wiki signed-out", "portal set"]);
    assert.deepEqual([cookies.valueOf(WIKI, COOKIE), cookies.valueOf(PORTAL, COOKIE)], [undefined, "ours"]);
});

for (const isChromium of [true, false]) {
    const browser = isChromium ? "Chromium" : "Firefox";

    test(`${browser}, without the permission: a sign-out says that the cookie stays, and takes it once the permission is back`, async () => {
        await sessions.take(session(5, "ours"));
        const giveBack = takePermission(isChromium);
        await actions.permissionsChanged();
        reports.length = 0;
        await removals.remove("wiki", 9);
        await actions.sitesCame(BOTH.map((one) => ({ ...one, enabled: false })), true); // asks by itself, and forgets nothing
        assert.deepEqual(new Set(told()), new Set(["wiki 0 no-permission"]));
        giveBack();
        reports.length = 0;
        await actions.permissionsChanged();
        assert.equal(cookies.valueOf(WIKI, COOKIE), undefined);
        assert.deepEqual(reports, [{ site: "wiki", store: "0", state: "leaving", generation: 9 }]);
        assert.deepEqual(ledger.all, []);
    });

    test(`${browser}, without the permission: what the tray wants out when it leaves goes once the permission is back`, async () => {
        await sessions.take(session(5, "ours"));
        const giveBack = takePermission(isChromium);
        await actions.left("revoked");
        giveBack();
        await actions.permissionsChanged();
        assert.equal(cookies.valueOf(WIKI, COOKIE), undefined);
        assert.deepEqual(ledger.all, []);
    });
}

test("a session that comes after the permission owes nothing any more", async () => {
    await sessions.take(session(5, "ours"));
    const giveBack = takePermission(true);
    await removals.remove("wiki", 9);
    giveBack();
    await sessions.take(session(12, "of the next sign-in"));
    await actions.permissionsChanged();
    assert.equal(ledger.entry(PLACE).owed, 0);
    assert.equal(cookies.valueOf(WIKI, COOKIE), "of the next sign-in");
});

test("what is owed in one place leaves the others their session", async () => {
    const WITHIN = { ...PLACE, partition: "https://other.test" };
    await sessions.take(session(5, "ours"));
    await sessions.bring(WITHIN);
    const giveBack = takePermission(true);
    await embedded.add("wiki", "https://other.test");
    embedded.inTab = () => ({ site: "wiki", top: "https://www.other.test" });
    await actions.unembed(1);
    giveBack();
    reports.length = 0;
    await actions.permissionsChanged();
    assert.deepEqual(told(), ["wiki 0 https://other.test removed"]);
    assert.equal(cookies.valueOf(WIKI, COOKIE), "ours");
    assert.ok(sessions.current("wiki"));
});

test("one pair is dropped alone, and its cookie with it", async () => {
    const [one, other] = ["https://one.test", "https://other.test"];
    await sessions.take(session(5, "ours"));
    for (const top of [one, other]) {
        await embedded.add("wiki", top);
        await sessions.bring({ ...PLACE, partition: top });
    }
    embedded.inTab = () => ({ site: "wiki", top: one });
    await actions.unembed(1);
    assert.deepEqual(embedded.pairs, [{ site: "wiki", topLevelSite: other }]);
    assert.deepEqual(ledger.ofSite("wiki").map(({ partition }) => partition), ["", other]);
});

test("pairs go with the switch of their site, and with the pairing", async () => {
    for (const of of ["wiki", "portal"]) await embedded.add(of, "https://other.test");
    actions.setEnabled("wiki", false);
    assert.deepEqual(embedded.pairs.map((one) => one.site), ["portal"]);
    await actions.left("revoked");
    assert.deepEqual(embedded.pairs, []);
});

test("an administrator keeps extensions away: a sign-out says that the cookie stays", async () => {
    await sessions.take(session(5, "ours"));
    takePermission(true);
    granted = () => true; // says so all the same
    reports.length = 0;
    await removals.remove("wiki", 9);
    assert.deepEqual(told(), ["wiki 0 no-permission"]);
});

test("what is done in private windows is over with the last of them, and the tray hears so", async () => {
    const [SEEN, LEAVING] = [{ ...PLACE, site: "portal", store: "1" }, { ...PLACE, store: "1" }];
    cookies.getAllCookieStores = async () => [{ id: "0" }, { id: "1" }];
    ledger.update(SEEN, { url: PORTAL, state: "foreign", generation: 4 });
    await sessions.take(session(5, "ours"));
    await sessions.bring(LEAVING);
    await removals.remove("wiki", 9);
    reports.length = 0;
    await actions.windowClosed("1");
    assert.deepEqual(told(), []); // another one is open
    cookies.getAllCookieStores = async () => [{ id: "0" }];
    await actions.windowClosed("1");
    assert.deepEqual(reports.map(({ site: id, store, state, generation }) => `${id} ${store} ${state} ${generation}`), ["portal 1 removed 4", "wiki 1 removed 9"]);
    assert.deepEqual(endings.all.map(({ store }) => store), ["0"]);
    assert.equal(ledger.entry(SEEN), undefined);
});

const BOX = { ...PLACE, store: "firefox-container-9" };

test("a container that was deleted has no session, and nothing is told of it any more", async () => {
    await sessions.take(session(5, "ours"));
    await sessions.bring(BOX);
    cookies.gone.add(BOX.store);
    reports.length = 0;
    await sessions.take(session(6, "the next"));
    assert.deepEqual(told().sort(), ["wiki 0 set", "wiki firefox-container-9 removed"]);
    assert.deepEqual(ledger.all.map(({ store }) => store), ["0"]);
});

test("in a container that was deleted nobody is to be signed out", async () => {
    await sessions.take(session(5, "ours"));
    await sessions.bring(BOX);
    cookies.gone.add(BOX.store);
    api.windows.getAll = async () => [{ id: 1, incognito: false }];
    api.tabs.create = async ({ cookieStoreId }) => {
        throw new Error(cookieStoreId ? `No cookie store exists with ID ${cookieStoreId}` : "no tab");
    };
    reports.length = 0;
    await removals.remove("wiki", 9);
    await endings.run();
    assert.deepEqual(told(), ["wiki 0 leaving", "wiki firefox-container-9 leaving", "wiki firefox-container-9 removed"]);
    assert.deepEqual(endings.all.map(({ store }) => store), ["0"]);
});

let end;
const BUSY = [
    ["a sign-in here", () => ((signIn.waiting = "wiki"), () => (signIn.waiting = undefined))],
    ["a sign-in that is being ended", async () => {
        await sessions.take(session(5, "ours"));
        api.windows.getAll = () => new Promise((resolve) => (end = () => resolve([])));
        await removals.remove("wiki", 9);
        return () => end();
    }],
];
for (const [name, begin] of BUSY) {
    test(`an update waits for ${name}`, async () => {
        const finish = await begin();
        actions.updateWhenIdle();
        await new Promise(setImmediate);
        actions.alarm();
        await new Promise(setImmediate);
        assert.deepEqual(sent, []);
        finish();
        await new Promise(setImmediate);
        actions.alarm();
        await new Promise(setImmediate);
        assert.deepEqual(sent, ["reload"]);
    });
}

const here = () => popupView({ tray: {}, sites, ledger, lostForm: { last: null }, signIn, permissions }, {}, null).sites.map((one) => one.here);

test("where the permission for the sign-in page is missing the popup asks for it, and the session stays", async () => {
    await sessions.take(session(5, "ours"));
    granted = ([origin]) => !origin.startsWith(AUTH);
    sites.replace([site({ authOrigin: "" }), site({ site: "portal", url: PORTAL, enabled: false })]);
    await actions.permissionsChanged();
    assert.deepEqual(here(), ["", ""]);
    await actions.sitesCame(sites.all.map(({ id, ...one }) => ({ ...one, site: id, authOrigin: AUTH })), false); // it was found
    assert.deepEqual(here(), ["no-sign-in-page", ""]);
    assert.equal(shown > 0, true);
    assert.equal(ledger.entry(PLACE).state, "set");
    granted = () => true;
    await actions.permissionsChanged();
    assert.deepEqual(here(), ["", ""]);
});

const OFF = [
    ["the permission for the site", () => false, "no-permission"],
    ["the permission for its sign-in page", ([origin]) => !origin.startsWith(AUTH), "no-sign-in-page"],
];
for (const [name, may, wanted] of OFF) {
    test(`what is left of a site that is switched off, for want of ${name}, is told until it is there`, async () => {
        await sessions.take(session(5, "ours"));
        granted = may;
        await actions.sitesCame([site({ enabled: false }), site({ site: "portal", url: PORTAL, enabled: false, authOrigin: "" })], true);
        assert.deepEqual(here(), [wanted, ""]);
        granted = () => true;
        cookies.put(WIKI, COOKIE, "of who signed in since"); // so nothing is to be ended
        await permissions.added();
        await actions.permissionsChanged();
        await endings.run();
        assert.deepEqual(here(), ["", ""]);
        assert.deepEqual([ledger.all, endings.all], [[], []]);
    });
}

for (const [name, refreshed, then] of [["came to nothing", false, ["foreign", "lee", false]], ["worked", true, ["set", "lee", false]]]) {
    test(`"use mine" that ${name} counts for no later session`, async () => {
        ledger.update(PLACE, { url: WIKI, state: "foreign", person: "lee" });
        refreshes.another = async (place) => {
            assert.equal(ledger.entry(place).takeOver, true);
            if (refreshed) ledger.update(place, { state: "set", takeOver: false });
            return refreshed;
        };
        await actions.useMine(PLACE);
        const { state, person, takeOver } = ledger.entry(PLACE);
        assert.deepEqual([state, person, takeOver], then);
    });
}

test("and a sign-out meanwhile stays", async () => {
    ledger.update(PLACE, { url: WIKI, state: "foreign" });
    refreshes.another = async (place) => (ledger.update(place, { state: "signed-out" }), false);
    await actions.useMine(PLACE);
    assert.deepEqual([ledger.entry(PLACE).state, ledger.entry(PLACE).takeOver], ["signed-out", false]);
});

test("a tray that wants nobody has nothing written again and again", async () => {
    await actions.sitesCame(BOTH, true);
    ledger.update(PLACE, { state: "signed-out" });
    await actions.left("off");
    assert.deepEqual(area.values.sites, []);
    area.set = async () => assert.fail("written");
    await actions.left("off");
});
