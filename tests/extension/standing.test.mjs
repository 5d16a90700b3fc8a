// What stands in a store beside a session: it is not set again with each one, which would keep pages waiting.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { COOKIE, CookieJar, StorageArea, WIKI, session, site } from "./browser.mjs";

const { Jar } = await import("../../app/extension/cookies.js");
const { fingerprinter, newKey } = await import("../../app/extension/fingerprint.js");
const { keptLedger } = await import("../../app/extension/ledger.js");
const { Memory } = await import("../../app/extension/memory.js");
const { Sessions } = await import("../../app/extension/sessions.js");
const { Sites } = await import("../../app/extension/sites.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const SOON = Date.now() / 1000 + 60;
let cookies, isSeen, ledger, sessions, reports;

beforeEach(async () => {
    cookies = new CookieJar();
    const memory = new Memory(new StorageArea(), new StorageArea(), "1");
    await memory.load();
    ledger = keptLedger(memory);
    const sites = new Sites();
    sites.replace([site()]);
    reports = [];
    isSeen = false;
    const jar = new Jar({ cookies, permissions: { contains: async () => true } });
    sessions = new Sessions({
        sites, ledger, jar, print: fingerprinter(newKey()), askIap: async () => ({ is: "unknown" }), report: (one) => reports.push(one),
        defaultStore: "0", isThere: () => isSeen, placed: () => undefined, ownerComes: () => undefined,
    });
});

const UID = "GCP_IAP_UID";
const both = (generation, value, uid = "kim") => session(generation, value, { endsIn: 3600 * generation, cookies: [
    { name: UID, value: uid, path: "/" }, { name: COOKIE, value, path: "/" }] });
const endOfUid = async () => (await cookies.get({ url: WIKI, name: UID, storeId: "0" })).expirationDate - Date.now() / 1000;

for (const [uid, first, then] of [["kim", [COOKIE], [COOKIE, UID]], ["lee", [COOKIE, UID], [COOKIE, UID]]]) {
    test(`a cookie beside the session's ${uid === "kim" ? "that stands there gets its new end later" : "that is another one comes with it"}`, async ({ mock }) => {
        mock.timers.enable({ apis: ["setTimeout"] });
        await sessions.take(both(1, "first"));
        isSeen = true;
        const set = [];
        cookies.beforeSet = ({ name }) => set.push(name);
        await sessions.take(both(2, "second", uid));
        assert.deepEqual(set, first);
        assert.deepEqual(reports.at(-1), { site: "wiki", store: "0", state: "set", generation: 2 });
        mock.timers.tick(250);
        await sessions.look(ledger.entry(PLACE)); // after all that is under way
        assert.deepEqual(set, then);
        assert.equal(cookies.valueOf(WIKI, UID), uid);
        assert.ok((await endOfUid()) > 7000);
    });
}

test("nor does it come after a sign-out", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    await sessions.take(both(1, "first"));
    isSeen = true;
    await sessions.take(both(2, "second"));
    await sessions.remove("wiki", 2);
    mock.timers.tick(250);
    await sessions.look({ ...PLACE, url: WIKI, names: [], paths: {} });
    assert.equal(cookies.valueOf(WIKI, UID), undefined);
});

test("an end that is too early is mended by a background that starts anew", async () => {
    await sessions.take(both(2, "first"));
    cookies.put(WIKI, UID, "kim", SOON);
    await sessions.take(both(2, "first"));
    assert.ok((await endOfUid()) > 7000);
});
