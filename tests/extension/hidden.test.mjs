// A cookie of the whole domain that has our cookie's name, and that the browser answers with instead of ours.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { COOKIE, WIKI, session } from "./browser.mjs";
import { PLACE, store } from "./store.mjs";

let cookies, ledger, sessions, reports;

beforeEach(async () => {
    ({ cookies, ledger, sessions, reports } = await store());
});

const all = async () => (await cookies.getAll({ url: WIKI, name: COOKIE, storeId: "0" })).map(({ value }) => value);

test("it keeps ours from no sign-out, and stays", async () => {
    await sessions.take(session(5, "ours"));
    cookies.putForDomain(COOKIE, "of the domain");
    assert.deepEqual((await sessions.remove("wiki", 5)).map(({ isGone }) => isGone), [true]);
    assert.deepEqual(await all(), ["of the domain"]);
    assert.equal(ledger.entry(PLACE), undefined);
});

test("ours is known behind it, and set though the browser answers with it", async () => {
    cookies.putForDomain(COOKIE, "of the domain");
    await sessions.take(session(5, "ours"));
    assert.equal((await sessions.look(ledger.entry(PLACE))).is, "ours");
    assert.deepEqual(reports.map(({ state }) => state), ["set"]);
});

test("where ours cannot go, that is told", async () => {
    await sessions.take(session(5, "ours"));
    cookies.putForDomain(COOKIE, "of the domain");
    cookies.faults[COOKIE] = "no";
    assert.deepEqual((await sessions.remove("wiki", 5)).map(({ isGone }) => isGone), [false]);
});
