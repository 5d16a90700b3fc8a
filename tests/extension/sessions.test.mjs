// What comes into the cookie stores, what is left alone, and what goes.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { beforeEach, test } from "node:test";
import { COOKIE, KIM, StorageArea, WIKI, session, site } from "./browser.mjs";
import { PLACE, store } from "./store.mjs";

const { fingerprinter, newKey } = await import("../../app/extension/fingerprint.js");
const { Memory } = await import("../../app/extension/memory.js");
const { Sessions } = await import("../../app/extension/sessions.js");

const LATER = Date.now() / 1000 + 7200;
const SOON = Date.now() / 1000 + 60;
let cookies, area, inMemory, isSeen, owners, others, memory, ledger, sites, parts, sessions, reports, answer, asked, asking, coming, isGranted;

beforeEach(async () => {
    asked = 0;
    asking = coming = undefined; // instead
    owners = [];
    others = [];
    isSeen = false;
    isGranted = true;
    answer = { is: "unknown" };
    const askIap = async () => {
        asked += 1;
        return asking ? asking() : answer;
    };
    ({ cookies, area, inMemory, memory, ledger, sites, parts, sessions, reports } = await store({
        mayLook: () => isGranted, askIap, isThere: () => isSeen, ownerComes: (place, of, owner) => (owners.push(owner), coming?.()), otherCame: (place, who) => others.push(who),
    }));
});

const there = () => cookies.valueOf(WIKI, COOKIE);
const lastState = () => reports.at(-1)?.state;

test("a session is set, read back and reported", async () => {
    await sessions.take(session(5, "first"));
    assert.equal(there(), "first");
    assert.deepEqual(reports, [{ site: "wiki", store: "0", state: "set", generation: 5 }]);
    const set = await cookies.get({ url: WIKI, name: COOKIE, storeId: "0" });
    assert.equal(set.secure && set.httpOnly, true);
    assert.equal(set.sameSite, "no_restriction");
    assert.equal(set.domain, undefined);
    assert.ok(Math.abs(set.expirationDate - Date.now() / 1000 - 3600) < 5);
});

test("our own cookie is replaced without a question, an older generation is dropped", async () => {
    await sessions.take(session(5, "first"));
    await sessions.take(session(6, "second"));
    await sessions.take(session(4, "old"));
    assert.equal(there(), "second");
    assert.equal(asked, 0);
});

test("whose a session is that is there already is told, for an extension that was loaded anew", async () => {
    await sessions.take(session(5, "first"));
    await sessions.take(session(5, "first"));
    assert.deepEqual(owners, [KIM, KIM]);
});

test("twenty that want the same session have it set once", async () => {
    await sessions.take(session(5, "first"));
    await cookies.remove({ url: WIKI, name: COOKIE, storeId: "0" });
    let sets = 0;
    cookies.beforeSet = () => (sets += 1);
    const brought = await Promise.all(Array.from({ length: 20 }, () => sessions.bring(PLACE)));
    assert.ok(brought.every(Boolean));
    assert.equal(sets, 1);
    assert.equal(there(), "first");
});

for (const [isKnown, looks] of [[true, 0], [false, 1]]) {
    test(`a session of ours that is ${isKnown ? "" : "not "}known to be there is replaced ${isKnown ? "without" : "after"} a look`, async () => {
        await sessions.take(session(5, "first"));
        isSeen = isKnown;
        let looked = 0;
        const before = [];
        const get = cookies.get.bind(cookies);
        cookies.get = (details) => ((looked += 1), get(details));
        cookies.beforeSet = () => void before.push(looked, new Promise(queueMicrotask).then(() => JSON.stringify(inMemory.values)));
        await sessions.take(session(6, "second"));
        assert.equal(before[0], looks);
        assert.ok((await before[1]).includes(ledger.entry(PLACE).prints[COOKIE]), "a background that dies now knows its cookie");
        assert.equal(there(), "second");
    });
}

test("what was not set leaves no trace, and what we set before is still known", async () => {
    await sessions.take(session(5, "first"));
    cookies.put(WIKI, COOKIE, "theirs", SOON);
    answer = { is: "somebody", who: { ...KIM, uid: "lee" }, person: "lee@example.org" };
    for (const generation of [6, 7, 8]) await sessions.take(session(generation, `try ${generation}`));
    cookies.put(WIKI, COOKIE, "first", SOON); // as it comes back with another process's write
    await sessions.remove("wiki", 9);
    assert.equal(there(), undefined);
});

test("two at once end with the newer one", async () => {
    await Promise.all([sessions.take(session(6, "newer")), sessions.take(session(5, "older"))]);
    assert.equal(there(), "newer");
});

test("a fingerprint is HMAC-SHA-256, whatever the length", () => {
    for (let length = 0; length < 1300; length += length < 150 ? 1 : 97) {
        const [key, value] = [newKey(), "x\u00e9".repeat(length / 2)];
        const hmac = createHmac("sha256", Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0))).update(`${COOKIE}\n${value}`);
        assert.equal(fingerprinter(key)(COOKIE, value), hmac.digest("base64"), `${length}`);
    }
});

test("nothing of a value is kept", async () => {
    await sessions.take(session(5, "a-very-secret-value"));
    assert.doesNotMatch(JSON.stringify(area.values), /a-very-secret-value/);
    assert.match(JSON.stringify(area.values), /prints/);
});

const OTHERS = [
    ["another person's", { is: "somebody", who: { ...KIM, uid: "lee" }, person: "lee@example.org" }, SOON, "theirs", "foreign"],
    ["the same uid in another tenant", { is: "somebody", who: { ...KIM, tenant: "emea" }, person: "" }, SOON, "theirs", "foreign"],
    ["the same uid in another project", { is: "somebody", who: { ...KIM, project: "other" }, person: "" }, SOON, "theirs", "foreign"],
    ["no answer", { is: "unknown" }, SOON, "theirs", "foreign"],
    ["one that IAP does not take", { is: "nobody" }, LATER, "ours", "set"],
    ["the same person's that ends earlier", { is: "somebody", who: KIM, person: "" }, SOON, "ours", "set"],
    ["the same person's that ends later", { is: "somebody", who: KIM, person: "" }, LATER, "theirs", "set"],
];
for (const [name, said, expires, wanted, state] of OTHERS) {
    test(`a cookie that we did not set: ${name}`, async () => {
        cookies.put(WIKI, COOKIE, "theirs", expires);
        answer = said;
        await sessions.take(session(5, "ours"));
        assert.equal(there(), wanted);
        assert.equal(lastState(), state);
        assert.equal(asked, 1);
        assert.deepEqual(others, said.is === "nobody" ? [] : [said.who]); // its pages are not the next one's
    });
}

test("who it is is told, never the value", async () => {
    cookies.put(WIKI, COOKIE, "theirs-secret", SOON);
    answer = { is: "somebody", who: { ...KIM, uid: "lee" }, person: "lee@example.org" };
    await sessions.take(session(5, "ours"));
    assert.equal(reports.at(-1).person, "lee@example.org");
    assert.doesNotMatch(JSON.stringify([reports, area.values]), /theirs-secret/);
});

test("a write during the question starts over", async () => {
    cookies.put(WIKI, COOKIE, "theirs", SOON);
    let questions = 0;
    const askIap = async () => {
        questions += 1;
        if (questions > 1) return { is: "somebody", who: { ...KIM, uid: "lee" }, person: "" };
        cookies.put(WIKI, COOKIE, "of another person", SOON); // just signed in
        return { is: "nobody" };
    };
    const racing = new Sessions({ ...parts, askIap });
    await racing.take(session(5, "ours"));
    assert.equal(questions, 2);
    assert.equal(there(), "of another person");
});

test("the user's click takes over", async () => {
    cookies.put(WIKI, COOKIE, "theirs", LATER);
    await sessions.take(session(5, "ours"));
    ledger.update(PLACE, { takeOver: true, state: "" });
    await sessions.bring(PLACE);
    assert.equal(there(), "ours");
});

const FAULTS = [
    ["refused for want of a permission", "Missing host permission for the tab", false, "no-permission"],
    ["blocked by the administrator", "No host permissions for cookies at url: \"https://wiki.example.test/\".", true, "blocked"],
    ["another error", "Something with the-secret in it", true, "kept-back"],
];
for (const [name, text, granted, state] of FAULTS) {
    test(`a set that is ${name}`, async () => {
        cookies.faults[COOKIE] = text;
        isGranted = granted;
        await sessions.take(session(5, "the-secret"));
        assert.equal(lastState(), state);
        assert.doesNotMatch(JSON.stringify(reports), /the-secret|url/);
    });
}

test("a set that is not there afterwards is kept back", async () => {
    cookies.ignored.add(COOKIE);
    await sessions.take(session(5, "ours"));
    assert.equal(lastState(), "kept-back");
});

test("a cookie that is too long is not tried, and the old one stays", async () => {
    await sessions.take(session(5, "short"));
    await sessions.take(session(6, "x".repeat(4097 - COOKIE.length)));
    assert.equal(lastState(), "too-long");
    assert.equal(there(), "short");
});

test("somebody else's pages are told before their session is replaced", async () => {
    const order = [];
    cookies.beforeSet = () => order.push("set");
    const ownerComes = async (place, { id }, owner) => order.push(`${id} ${place.store} ${owner.uid}`);
    const telling = new Sessions({ ...parts, ownerComes });
    await telling.take(session(5, "first"));
    assert.deepEqual(order, ["wiki 0 kim", "set"]);
});

test("a tray that starts anew is told how it stands", async () => {
    await sessions.take(session(5, "first"));
    ledger.update({ ...PLACE, store: "firefox-container-1" }, { state: "signed-out", generation: 4 });
    ledger.update({ ...PLACE, store: "firefox-container-2" }, { state: "other", generation: 3 });
    ledger.update({ ...PLACE, store: "firefox-container-3" }, { state: "" });
    ledger.update({ ...PLACE, site: "unknown" }, { state: "set" });
    reports.length = 0;
    isSeen = undefined;
    sessions.reportAll();
    assert.deepEqual(reports.map(({ store, state }) => `${store} ${state}`), ["0 set", "firefox-container-1 signed-out", "firefox-container-2 set"]);
});

test("a tray that starts anew is told of a loss", async () => {
    await sessions.take(session(5, "first"));
    isSeen = false;
    sessions.reportAll();
    assert.equal(lastState(), "missing");
});

test("signed out here stays so whatever comes", async () => {
    await sessions.take(session(5, "first"));
    ledger.update(PLACE, { state: "signed-out" });
    await cookies.remove({ url: WIKI, name: COOKIE, storeId: "0" });
    let sets = 0;
    cookies.beforeSet = () => (sets += 1);
    await sessions.take(session(6, "second"));
    assert.equal(sets, 0);
});

test("what a background before this one set is not replaced by an older session", async () => {
    ledger.update(PLACE, { url: WIKI, state: "set", generation: 9 });
    await sessions.take(session(8, "older"));
    assert.equal(there(), undefined);
});

test("a sign-out while a session is being set wins", async () => {
    cookies.beforeSet = () => ledger.update(PLACE, { state: "signed-out" });
    await sessions.take(session(5, "first"));
    assert.equal(there(), undefined);
    assert.equal(ledger.entry(PLACE).state, "signed-out");
});

test("refused is left alone until a newer one comes", async () => {
    await sessions.take(session(5, "first"));
    ledger.update(PLACE, { state: "refused" });
    assert.equal(await sessions.bring(PLACE), false);
    await sessions.take(session(6, "second"));
    assert.equal(there(), "second");
});

test("what we set goes, what others set stays", async () => {
    await sessions.take(session(5, "ours"));
    assert.deepEqual((await sessions.remove("wiki", 5)).map(({ isGone }) => isGone), [true]);
    assert.equal(there(), undefined);
    await sessions.take(session(6, "ours again"));
    cookies.put(WIKI, COOKIE, "of somebody", SOON);
    await sessions.remove("wiki", 6);
    assert.equal(there(), "of somebody");
    assert.equal(ledger.all.length, 0);
});

const NEXT = `${COOKIE}_NEXT`;
const renamed = (generation) => session(generation, "second", { cookies: [{ name: NEXT, value: "second", path: "/" }] });

test("a cookie of a name that the session has no more goes", async () => {
    for (const isKnown of [false, true]) {
        await sessions.take(session(5, "first"));
        isSeen = isKnown;
        await sessions.take(renamed(6));
        assert.deepEqual([there(), cookies.valueOf(WIKI, NEXT), ledger.entry(PLACE).names], [undefined, "second", [NEXT]]);
        await sessions.remove("wiki", 6);
    }
});

test("and where it cannot go then, it does at the sign-out; somebody's own of that name stays", async () => {
    await sessions.take(session(5, "first"));
    const remove = cookies.remove.bind(cookies);
    cookies.remove = async () => Promise.reject(new Error("not now"));
    await sessions.take(renamed(6));
    assert.equal(there(), "first");
    cookies.remove = remove;
    assert.deepEqual((await sessions.remove("wiki", 6)).map(({ isGone }) => isGone), [true]);
    assert.equal(there(), undefined);
    await sessions.take(session(7, "third"));
    cookies.put(WIKI, COOKIE, "theirs", SOON);
    await sessions.take(renamed(8));
    assert.deepEqual([there(), ledger.entry(PLACE).names], ["theirs", [NEXT]]);
});

test("a removal of an older session does not touch a newer one", async () => {
    await sessions.take(session(6, "newer"));
    await sessions.remove("wiki", 5);
    assert.equal(there(), "newer");
});

test("a removal that comes while a session is being set takes that, too", async () => {
    const setting = sessions.take(session(5, "ours"));
    while (!ledger.entry(PLACE)) await new Promise(setImmediate);
    await Promise.all([setting, sessions.remove("wiki", 5)]);
    assert.equal(there(), undefined);
});

/// Runs `meanwhile` once, while the first session at a place waits for what `whose` names.
const MEANWHILE = [
    ["a look at what is there", () => {
        const get = cookies.get.bind(cookies);
        return (meanwhile) => (cookies.get = async (details) => ((cookies.get = get), await meanwhile(), get(details)));
    }],
    ["IAP's word whose cookie is there", () => {
        cookies.put(WIKI, COOKIE, "theirs", SOON);
        return (meanwhile) => (asking = async () => (await meanwhile(), { is: "nobody" }));
    }],
    ["pages of somebody else", () => (meanwhile) => (coming = meanwhile)],
];
for (const [name, waitsFor] of MEANWHILE) {
    test(`a removal that comes while the first session waits for ${name} has it not set`, async () => {
        let sets = 0;
        cookies.beforeSet = () => (sets += 1);
        waitsFor()(async () => assert.deepEqual(await sessions.remove("wiki", 5), []));
        await sessions.take(session(5, "ours"));
        assert.equal(sets, 0);
        assert.notEqual(there(), "ours");
        assert.deepEqual(reports, []);
        assert.equal(ledger.all.length, 0);
        asking = coming = undefined;
        answer = { is: "nobody" };
        await sessions.take(session(6, "of the next sign-in"));
        assert.equal(sets, 1);
    });
}

test("a removal of everything has nothing set that waits, one of an older session all", async () => {
    coming = async () => sessions.forgetValues();
    await sessions.take(session(5, "ours"));
    assert.equal(there(), undefined);
    coming = async () => void (await sessions.remove("wiki", 5));
    await sessions.take(session(6, "ours"));
    assert.equal(there(), "ours");
});

test("a site that is gone is cleaned up as well", async () => {
    await sessions.take(session(5, "ours"));
    sites.replace([]);
    await sessions.remove("wiki", Infinity);
    assert.equal(there(), undefined);
});

test("a site that is not enabled gets nothing", async () => {
    sites.replace([site({ enabled: false })]);
    await sessions.take(session(5, "ours"));
    assert.equal(there(), undefined);
});

test("each store has its own, and a partition too", async () => {
    await sessions.take(session(5, "first"));
    const container = { site: "wiki", store: "firefox-container-1", partition: "" };
    assert.equal(await sessions.bring(container), true);
    const partition = { site: "wiki", store: "0", partition: "https://other.test" };
    assert.equal(await sessions.bring(partition), true);
    await sessions.take(session(6, "second"));
    assert.equal(cookies.valueOf(WIKI, COOKIE, "firefox-container-1"), "second");
    const embedded = await cookies.get({ url: WIKI, name: COOKIE, storeId: "0", partitionKey: { topLevelSite: "https://other.test" } });
    assert.equal(embedded.value, "second");
    await sessions.remove("wiki", 6);
    assert.equal((await cookies.getAll({ url: WIKI, storeId: "0" })).length, 0);
    assert.equal(cookies.valueOf(WIKI, COOKIE, "firefox-container-1"), undefined);
});

test("a cookie that was set just before the browser ended is known by the next sign-out", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    for (const [generation, value] of [[5, "first"], [6, "second"]]) await sessions.take(session(generation, value));
    await new Promise(setImmediate);
    memory = new Memory(area, new StorageArea(), "1"); // storage.session went with the browser
    await memory.load();
    ledger.load(await memory.ledger());
    assert.deepEqual((await sessions.remove("wiki", 6)).map(({ isGone }) => isGone), [true]);
    assert.equal(there(), undefined);
});
