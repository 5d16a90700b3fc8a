// What counts as "signed out in the browser", and what is a loss.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { AUTH, COOKIE, WIKI, site } from "./browser.mjs";

const { Ledger } = await import("../../app/extension/ledger.js");
const { Presence } = await import("../../app/extension/presence.js");
const { Requests } = await import("../../app/extension/requests.js");
const { SignedOut, clearsCookies, removes } = await import("../../app/extension/signed_out.js");
const { Sites } = await import("../../app/extension/sites.js");
const { Stores } = await import("../../app/extension/stores.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const OURS = 99; // a tab that ends the browser's own sign-in
const FOREIGN = "https://foreign.test";
let ledger, signedOut, reports, requests, others, isBack;

beforeEach(() => {
    const sites = new Sites();
    sites.replace([site(), site({ site: "portal", url: "https://portal.example.test/" })]);
    ledger = new Ledger(() => undefined);
    ledger.update(PLACE, { url: WIKI, names: [COOKIE], state: "set", generation: 3, end: Date.now() + 60000 });
    reports = [];
    isBack = false;
    others = { sites, places: [], changed: () => undefined, isAtHand: () => false, otherCame: (place) => others.places.push(place.site), report: (one) => reports.push(one) };
    requests = new Requests();
    signedOut = new SignedOut({
        sites, ledger, requests, stores: new Stores({}), tabs: { get: async () => ({ url: WIKI }) }, isLoaded: () => true, loaded: Promise.resolve(),
        report: (one) => reports.push(one), endings: { owns: (tab) => tab === OURS, isBroughtBack: () => isBack },
    });
});

const isOut = () => ledger.entry(PLACE)?.state === "signed-out";
const request = (change) => ({ requestId: "1", url: WIKI, method: "GET", type: "main_frame", tabId: 1, frameId: 0, ...change });

const NAVIGATIONS = [
    ["IAP's sign-out", `${WIKI}?gcp-iap-mode=GCIP_SIGNOUT`, true],
    ["IAP's sign-out on a page", `${WIKI}reports?a=b&gcp-iap-mode=GCIP_SIGNOUT#c`, true],
    ["IAP's other one", `${WIKI}?gcp-iap-mode=CLEAR_LOGIN_COOKIE`, true],
    ["the old path", `${WIKI}_gcp_iap/clear_login_cookie`, true],
    ["the sign-in page's own", `${AUTH}/?mode=signout&apiKey=k`, true],
    ["a page of the site", `${WIKI}logout-help`, false],
    ["another mode", `${WIKI}?gcp-iap-mode=SESSION_REFRESHER`, false],
    ["the sign-in page", `${AUTH}/?mode=login&apiKey=k`, false],
    ["another site's", `${FOREIGN}/?gcp-iap-mode=GCIP_SIGNOUT`, false],
    ["another page with mode=signout", `${FOREIGN}/?mode=signout`, false],
];
for (const [name, url, wanted] of NAVIGATIONS) {
    test(`a tab goes to ${name}`, async () => {
        await signedOut.navigation(request({ url }));
        assert.equal(isOut(), wanted);
    });
}

test("a tab of ours is no person's sign-out", async () => {
    await signedOut.navigation(request({ url: `${WIKI}?gcp-iap-mode=GCIP_SIGNOUT`, tabId: OURS }));
    assert.equal(isOut(), false);
});

test("a frame or an image of a foreign page signs nobody out", async () => {
    for (const type of ["sub_frame", "image", "xmlhttprequest"]) await signedOut.navigation(request({ url: `${WIKI}?gcp-iap-mode=GCIP_SIGNOUT`, type, initiator: FOREIGN }));
    assert.equal(isOut(), false);
});

test("IAP's sign-out of one site is not that of its neighbour, though it goes over the same page", async () => {
    await signedOut.navigation(request({ url: `${WIKI}?gcp-iap-mode=GCIP_SIGNOUT` }));
    await signedOut.navigation(request({ url: `${AUTH}/?mode=signout` }));
    assert.deepEqual(reports.map((one) => one.site), ["wiki"]);
});

test("the sign-in page's own sign-out is that of all its sites", async () => {
    await signedOut.navigation(request({ url: `${AUTH}/?mode=signout` }));
    assert.deepEqual(reports.map((one) => one.site), ["wiki", "portal"]);
});

const header = (name, value) => ({ responseHeaders: [{ name, value }], statusCode: 200 });
const SAME = { type: "xmlhttprequest", initiator: "https://wiki.example.test" };
const ANSWERS = [
    ["removes our cookie", { ...SAME, ...header("Set-Cookie", `${COOKIE}=; Path=/; Max-Age=0`) }, true],
    ["removes it among others", { ...SAME, ...header("set-cookie", `a=b\n${COOKIE}=x; expires=Thu, 01 Jan 1970 00:00:00 GMT`) }, true],
    ["clears all cookies", { ...header("Clear-Site-Data", '"cache", "cookies"') }, true],
    ["clears everything", { ...header("clear-site-data", '"*"') }, true],
    ["clears the cache", { ...header("Clear-Site-Data", '"cache"') }, false],
    ["sets our cookie anew", { ...SAME, ...header("Set-Cookie", `${COOKIE}=new; Path=/; Max-Age=3600`) }, false],
    ["removes a cookie of its own", { ...SAME, ...header("Set-Cookie", "theirs=; Max-Age=0") }, false],
    ["was asked for by a foreign page", { type: "image", initiator: FOREIGN, ...header("Set-Cookie", `${COOKIE}=; Max-Age=0`) }, false],
];
for (const [name, change, wanted] of ANSWERS) {
    test(`an answer ${name}`, async () => {
        await signedOut.answer(request(change));
        assert.equal(isOut(), wanted);
    });
}

test("nor is one that the browser brought back", async () => {
    isBack = true;
    for (const url of [`${WIKI}?gcp-iap-mode=GCIP_SIGNOUT`, `${AUTH}/?mode=signout`]) await signedOut.navigation(request({ url }));
    assert.deepEqual(reports, []);
});

test("a request of a tab of ours that wakes the background is no person's", async () => {
    let isOurs = false;
    const parts = { sites: others.sites, ledger, requests, stores: new Stores({}), report: (one) => reports.push(one) };
    const loaded = Promise.resolve().then(() => (isOurs = true));
    const woken = new SignedOut({ ...parts, isLoaded: () => isOurs, loaded, endings: { owns: () => isOurs, isBroughtBack: () => false } });
    await woken.navigation(request({ url: `${AUTH}/?mode=signout` }));
    assert.deepEqual(reports, []);
});

test("an answer in a tab of ours is no person's sign-out", async () => {
    await signedOut.answer(request({ ...SAME, ...header("Set-Cookie", `${COOKIE}=; Max-Age=0`), tabId: OURS }));
    assert.equal(isOut(), false);
});

test("a challenge that clears up is no sign-out", async () => {
    const responseHeaders = [{ name: "X-Goog-IAP-Generated-Response", value: "true" }, { name: "Set-Cookie", value: `${COOKIE}=; Max-Age=0` }];
    await signedOut.answer(request({ statusCode: 302, responseHeaders }));
    assert.equal(isOut(), false);
});

test("until the user says otherwise", async () => {
    await signedOut.navigation(request({ url: `${WIKI}?gcp-iap-mode=GCIP_SIGNOUT` }));
    assert.deepEqual(reports, [{ site: "wiki", store: "0", state: "signed-out", generation: 3 }]);
    signedOut.resume(PLACE);
    assert.equal(isOut(), false);
});

test("removing, word by word", () => {
    const now = Date.parse("2026-11-27");
    assert.equal(removes("n=; Expires=Thu, 26 Nov 2026 00:00:00 GMT", "n", now), true);
    assert.equal(removes("n=; Expires=Sat, 28 Nov 2026 00:00:00 GMT", "n", now), false);
    assert.equal(removes("n=; Expires=Thu, 26 Nov 2026 00:00:00 GMT; Max-Age=60", "n", now), false);
    assert.equal(removes("n=v", "n", now), false);
    assert.equal(removes("nn=; Max-Age=0", "n", now), false);
    assert.equal(clearsCookies(undefined), false);
});

const CHANGE = { cookie: { name: COOKIE, storeId: "0", domain: "wiki.example.test", value: "v" } };
for (const [name, change, isOurs, state, isThere] of [
    ["is replaced by us", { ...CHANGE, removed: false, cause: "explicit" }, true, "set", true],
    ["is replaced by somebody", { ...CHANGE, removed: false, cause: "explicit" }, false, "other", true],
    ["is about to be replaced", { ...CHANGE, removed: true, cause: "overwrite" }, false, "set", undefined],
    ["is removed", { ...CHANGE, removed: true, cause: "explicit" }, false, "set", false],
    ["is evicted", { ...CHANGE, removed: true, cause: "evicted" }, false, "set", false],
    ["of another host is removed", { cookie: { ...CHANGE.cookie, domain: "portal.example.test" }, removed: true, cause: "explicit" }, false, "set", undefined],
    ["of another store is removed", { cookie: { ...CHANGE.cookie, storeId: "1" }, removed: true, cause: "explicit" }, false, "set", undefined],
    ["in a partition is removed", { cookie: { ...CHANGE.cookie, partitionKey: { topLevelSite: FOREIGN } }, removed: true, cause: "explicit" }, false, "set", undefined],
]) {
    test(`a cookie that ${name}: nothing is set, and no sign-out`, async () => {
        const presence = new Presence(ledger, async () => ({ is: isThere ? (isOurs ? "ours" : "other") : "none" }), () => "print", others);
        await presence.changed(change);
        assert.equal(ledger.entry(PLACE).state, state);
        assert.equal(presence.get(ledger.entry(PLACE)), isThere);
        assert.deepEqual(others.places, state === "other" ? ["wiki"] : []);
    });
}

for (const [name, prints, looks] of [["ours", { [COOKIE]: "print of v" }, 0], ["another", { [COOKIE]: "print of w" }, 1]]) {
    test(`a cookie of which the browser says that it is ${name} is looked at ${looks ? "once" : "no more"}`, async () => {
        ledger.update(PLACE, { prints });
        let looked = 0;
        const presence = new Presence(ledger, async () => ((looked += 1), { is: "ours" }), (of, value) => `print of ${value}`, others);
        await presence.changed({ ...CHANGE, removed: false, cause: "explicit" });
        assert.equal(looked, looks);
        assert.ok(presence.get(ledger.entry(PLACE)) && presence.since(ledger.entry(PLACE)) > 0);
    });
}

test("a cookie that the tray gave us is known without a fingerprint", async () => {
    ledger.update(PLACE, { prints: { [COOKIE]: "print of v" } });
    const known = { ...others, isAtHand: (...cookie) => (assert.deepEqual(cookie, ["wiki", COOKIE, "v"]), true) };
    const presence = new Presence(ledger, () => assert.fail("looked"), () => assert.fail("computed"), known);
    await presence.changed({ ...CHANGE, removed: false, cause: "explicit" });
    assert.equal(presence.get(ledger.entry(PLACE)), true);
});

for (const [name, end, wanted] of [["is told of once", 60000, ["missing", "set"]], ["after its end is no loss", -1, []]]) {
    test(`a cookie of ours that goes, and comes back: it ${name}`, async () => {
        ledger.update(PLACE, { prints: { [COOKIE]: "v" }, end: Date.now() + end });
        let is = "ours";
        const presence = new Presence(ledger, async () => ({ is }), (of, value) => value, others);
        const put = { ...CHANGE, removed: false, cause: "explicit" };
        await presence.changed(put);
        is = "none";
        for (let twice = 0; twice < 2; ++twice) await presence.changed({ ...CHANGE, removed: true, cause: "explicit" });
        is = "ours";
        await presence.changed(put);
        assert.deepEqual(reports, wanted.map((state) => ({ site: "wiki", store: "0", state, generation: 3 })));
    });
}

test("a cookie that we took out, or that went with the user's sign-out, is not called lost", async () => {
    const presence = new Presence(ledger, async () => ({ is: "none" }), () => "print", others);
    const gone = { ...CHANGE, removed: true, cause: "explicit" };
    ledger.update(PLACE, { state: "signed-out" });
    await presence.changed(gone);
    const forgetting = new Presence(ledger, async (entry) => (ledger.forget(entry), { is: "none" }), () => "print", others);
    ledger.update(PLACE, { state: "set" });
    await forgetting.changed(gone); // the look waits its turn behind the removal
    assert.deepEqual(reports, []);
});

const SET = { ...CHANGE, removed: false, cause: "explicit" };
for (const [name, prepare, change, wanted] of [
    ["where we set none", () => ledger.forget(PLACE), {}, ["wiki"]],
    ["after the user's own sign-out", () => ledger.update(PLACE, { state: "signed-out", names: [] }), {}, ["wiki"]],
    ["goes", () => ledger.forget(PLACE), { removed: true }, []],
    ["of a site that is not enabled", () => ledger.forget(PLACE), { cookie: { ...CHANGE.cookie, domain: "elsewhere.test" } }, []],
    ["in a partition", () => ledger.forget(PLACE), { cookie: { ...CHANGE.cookie, partitionKey: { topLevelSite: FOREIGN } } }, []],
    ["of another site on that host", () => undefined, { cookie: { ...CHANGE.cookie, name: `${COOKIE}_B` } }, []],
]) {
    test(`a session that somebody signed in to by themselves is noticed: ${name}`, async () => {
        prepare();
        const presence = new Presence(ledger, async () => ({ is: "other" }), () => "print", others);
        await presence.changed({ ...SET, ...change });
        assert.deepEqual(others.places, wanted);
    });
}
