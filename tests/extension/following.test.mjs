// A session that follows another of ours: what is told and kept a moment later, and what a background that dies before leaves.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { COOKIE, WIKI, session } from "./browser.mjs";
import { PLACE, store } from "./store.mjs";

const { Memory } = await import("../../app/extension/memory.js");

let cookies, area, inMemory, isSeen, ledger, sessions, reports, asked;

beforeEach(async () => {
    asked = 0;
    isSeen = false;
    const askIap = async () => ((asked += 1), { is: "unknown" });
    ({ cookies, area, inMemory, ledger, sessions, reports } = await store({ isThere: () => isSeen, isSeen: () => (isSeen = true), askIap }));
    await sessions.take(session(5, "first"));
    isSeen = true;
});

const there = () => cookies.valueOf(WIKI, COOKIE);
const told = () => reports.map(({ state, generation }) => `${state} ${generation}`);

/// Pages have it.
async function aMomentLater(mock) {
    mock.timers.tick(250);
    await sessions.look(ledger.entry(PLACE)); // after all that is under way
}

/// Everything that the background had in memory is gone.
async function diesAndComes() {
    const memory = new Memory(area, inMemory, "1");
    await memory.load();
    ledger.load(await memory.ledger());
    sessions.forgetValues();
    isSeen = undefined;
}

test("where ours is known to be there, the same cookie gets its new end", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    await sessions.take(session(6, "first", { endsIn: 7200 }));
    const { expirationDate } = await cookies.get({ url: WIKI, name: COOKIE, storeId: "0" });
    assert.ok(expirationDate - Date.now() / 1000 > 7000);
    await aMomentLater(mock);
    assert.deepEqual(reports.at(-1), { site: "wiki", store: "0", state: "set", generation: 6 });
});

for (const [name, isTold, states] of [["stands", true, ["set 5", "set 6"]], ["was lost meanwhile", false, ["set 5", "missing 6"]]]) {
    test(`of a session that follows another of ours the tray hears a moment later how it ${name}`, async ({ mock }) => {
        mock.timers.enable({ apis: ["setTimeout"] });
        await sessions.take(session(6, "second"));
        assert.equal(reports.length, 1);
        isSeen = isTold;
        await aMomentLater(mock);
        assert.deepEqual(told(), states);
    });
}

test("nothing is told of a session that is not there any more, or that another one followed", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    for (const generation of [6, 7]) await sessions.take(session(generation, `try ${generation}`));
    await aMomentLater(mock);
    await sessions.take(session(8, "last"));
    ledger.update(PLACE, { state: "signed-out" });
    await aMomentLater(mock);
    assert.deepEqual(told(), ["set 5", "set 7"]);
});

test("a set that fails is told at once", async () => {
    cookies.ignored.add(COOKIE);
    await sessions.take(session(6, "second"));
    assert.equal(reports.at(-1).state, "kept-back");
});

for (const [name, then] of [
    ["knows it when the tray tells it again", async () => {
        let sets = 0;
        cookies.beforeSet = () => (sets += 1);
        await sessions.take(session(6, "second", { endsIn: 7200 }));
        assert.equal(sets, 0);
        assert.equal(isSeen, true);
        assert.deepEqual(reports.at(-1), { site: "wiki", store: "0", state: "set", generation: 6 });
        assert.equal(ledger.entry(PLACE).generation, 6);
        assert.ok(ledger.entry(PLACE).end > Date.now() + 7000000);
    }],
    ["replaces it by the next one without a question", async () => {
        await sessions.take(session(7, "third"));
        assert.deepEqual([there(), asked], ["third", 0]);
    }],
    ["takes it out when the user signs out", async () => {
        const [{ entry, isGone }] = await sessions.remove("wiki", 7);
        assert.deepEqual([isGone, entry.generation > 0, there()], [true, true, undefined]); // so that the sign-in is ended, too
    }],
]) {
    test(`a background that comes after one that died just after a set ${name}`, async ({ mock }) => {
        mock.timers.enable({ apis: ["setTimeout"] });
        await sessions.take(session(6, "second", { endsIn: 7200 }));
        await diesAndComes();
        assert.equal(ledger.entry(PLACE).generation, 5);
        await then();
    });
}
