// What stands in a store beside a session: it is not set again with each one, which would keep pages waiting.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { COOKIE, WIKI, session } from "./browser.mjs";
import { PLACE, store } from "./store.mjs";

const SOON = Date.now() / 1000 + 60;
let cookies, isSeen, ledger, sessions, reports;

beforeEach(async () => {
    isSeen = false;
    ({ cookies, ledger, sessions, reports } = await store({ isThere: () => isSeen }));
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
        mock.timers.tick(250);
        await sessions.look(ledger.entry(PLACE)); // after all that is under way
        assert.deepEqual(reports.at(-1), { site: "wiki", store: "0", state: "set", generation: 2 });
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
