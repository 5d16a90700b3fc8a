// Which pages are of before a switch, where the clock was set back.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { KIM, WIKI, site } from "./browser.mjs";

const { Ages } = await import("../../app/extension/ages.js");
const { Ledger } = await import("../../app/extension/ledger.js");
const { Sites } = await import("../../app/extension/sites.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const HOUR = 3600000;
const ORIGIN = new URL(WIKI).origin;
let ages, since;

beforeEach(() => {
    mock.timers.reset();
    mock.timers.enable({ apis: ["Date", "setTimeout"], now: 1e12 });
    const sites = new Sites();
    sites.replace([site()]);
    const scripting = { executeScript: async () => [{ result: { origin: ORIGIN, since } }] };
    ages = new Ages({ api: { scripting }, sites, ledger: new Ledger(() => undefined) });
    ages.ownerComes(PLACE, KIM);
    ages.ownerComes(PLACE, { ...KIM, uid: "lee" });
});

const look = async (when) => {
    since = when;
    return (await ages.look(1, ORIGIN, "0", 1000)).is;
};

test("by the time of the switch", async () => {
    assert.equal(await look(1e12 - 1), "old");
    assert.equal(await look(1e12), "new");
    assert.equal(ages.isUnknown(1), false);
});

test("after the clock was set back a page that is asked for then is new, and known", async () => {
    mock.timers.setTime(1e12 - HOUR);
    assert.equal(ages.isUnknown(1), true); // its own request
    mock.timers.tick(10);
    assert.equal(await look(1e12 - HOUR + 5), "new");
    assert.equal(ages.isUnknown(1), false);
});

test("one of before is old until it is kept, and so is one whose own clock was not set back", async () => {
    mock.timers.setTime(1e12 - HOUR);
    ages.isUnknown(1);
    assert.equal(await look(1e12 - 1), "old");
    assert.equal(await look(1e12 - 2 * HOUR), "old");
    mock.timers.tick(1000);
    assert.equal(await look(Date.now()), "new"); // the word of the user
});

test("a page that nobody had heard of before it was looked at is asked once", async () => {
    mock.timers.setTime(1e12 - HOUR);
    assert.equal(await look(Date.now() - 10), "old");
    ages.isUnknown(1);
    mock.timers.tick(10);
    assert.equal(await look(Date.now()), "new");
});

test("once the clock has caught up all is as it was", async () => {
    mock.timers.setTime(1e12 - HOUR);
    ages.isUnknown(1);
    mock.timers.tick(2 * HOUR);
    assert.equal(await look(1e12 - 5), "old");
    assert.equal(await look(1e12 + 5), "new");
});
