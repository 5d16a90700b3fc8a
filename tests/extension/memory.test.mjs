// What is kept where, and when it is on disk.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { StorageArea } from "./browser.mjs";

const { keptLedger } = await import("../../app/extension/ledger.js");
const { Memory } = await import("../../app/extension/memory.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const PRIVATE = "1";
let area, inMemory, memory, ledger;

beforeEach(async () => {
    area = new StorageArea();
    inMemory = new StorageArea();
    memory = await started();
    ledger = keptLedger(memory);
});

async function started() {
    const made = new Memory(area, inMemory, PRIVATE);
    await made.load();
    return made;
}

const settled = () => new Promise(setImmediate);
const inThe = (storage) => Object.values(storage.values.ledger ?? {})[0];
const onDisk = () => inThe(area);

test("nothing of private windows is on disk, and it is known again while they are open", async () => {
    const [plain, isPrivate] = [{ store: "0" }, { store: PRIVATE }];
    await memory.keepLedger({ a: plain, b: isPrivate });
    assert.deepEqual(area.values.ledger, { a: plain });
    assert.deepEqual(await memory.ledger(), { a: plain, b: isPrivate });
});

const CHANGES = [
    ["that it was set", { state: "set", generation: 2 }, false],
    ["its end", { end: 7 }, false],
    ["what was set", { prints: { a: "of the next" }, names: ["a"] }, true],
    ["that it was set, and what", { prints: { a: "of the next" }, generation: 2 }, true],
    ["what is owed", { owed: 2 }, true],
    ["what the user did", { state: "signed-out" }, true],
    ["that the user wants ours", { takeOver: true, state: "" }, true],
];
for (const [name, change, isAtOnce] of CHANGES) {
    test(`of a session of ours: ${name} is kept ${isAtOnce ? "at once" : "a moment later"}`, async ({ mock }) => {
        mock.timers.enable({ apis: ["setTimeout"] });
        ledger.update(PLACE, { prints: { a: "of this one" } });
        ledger.update(PLACE, { state: "set" });
        await settled();
        const [before, after] = [onDisk(), ledger.update(PLACE, change)];
        assert.deepEqual(inThe(inMemory), isAtOnce ? after : before); // in the same step as the set
        await settled();
        assert.deepEqual(onDisk(), isAtOnce ? after : before);
        mock.timers.tick(500);
        await settled();
        assert.deepEqual([onDisk(), inThe(inMemory)], [after, after]);
    });
}

test("of the first session of ours all is kept at once", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    ledger.update(PLACE, { prints: { a: "of this one" } });
    const entry = ledger.update(PLACE, { state: "set", generation: 1 });
    await settled();
    assert.deepEqual([onDisk(), inThe(inMemory)], [entry, entry]);
});

test("where something is still owed all is kept at once", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    ledger.update(PLACE, { state: "set", owed: 1 });
    const entry = ledger.update(PLACE, { state: "set", owed: 0, generation: 2 });
    await settled();
    assert.deepEqual([onDisk(), inThe(inMemory)], [entry, entry]);
});

test("what is still to be written does not come after what was written since", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    ledger.update(PLACE, { state: "set" });
    ledger.update(PLACE, { end: 7 });
    ledger.update(PLACE, { state: "signed-out" });
    mock.timers.tick(500);
    await settled();
    assert.equal(onDisk().state, "signed-out");
});

test("a place that went is gone from the disk at once", async () => {
    ledger.update(PLACE, { state: "signed-out" });
    ledger.forget(PLACE);
    await settled();
    assert.equal(onDisk(), undefined);
});

test("what waits is written when it is asked for", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    ledger.update(PLACE, { state: "set", end: 7 });
    ledger.update(PLACE, { end: 8 });
    await memory.written();
    assert.equal(onDisk().end, 8);
    await memory.written(); // nothing waits
});

test("what only storage.session has is on disk again with the next background", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    ledger.update(PLACE, { state: "set", end: 7 });
    await memory.written();
    area.values.ledger = {};
    const next = await started();
    assert.equal(Object.values(await next.ledger())[0].end, 7);
    await next.written();
    assert.equal(onDisk().end, 7);
});

test("what is to be kept in the moment in which another write ends is kept, too", async () => {
    for (let moment = 0; moment < 10; ++moment) {
        void memory.keep({ sites: [moment] });
        const kept = (async () => {
            for (let turn = 0; turn < moment; ++turn) await undefined;
            await memory.keep({ profile: `key ${moment}` });
        })();
        await kept;
        assert.deepEqual([area.values.profile, area.values.sites], [`key ${moment}`, [moment]]);
    }
});
