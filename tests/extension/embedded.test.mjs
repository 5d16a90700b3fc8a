// A site within another site's page: which pair it is of, and which pairs may be named.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { StorageArea, WIKI, site } from "./browser.mjs";

const { Embedded } = await import("../../app/extension/embedded.js");
const { Memory } = await import("../../app/extension/memory.js");
const { Sites } = await import("../../app/extension/sites.js");

const TOP = "https://intranet.other.test";
const INNER = { type: "xmlhttprequest", tabId: 1, frameId: 5, parentFrameId: 0, initiator: new URL(WIKI).origin };
let api, sites, memory, embedded, manifest, granted;

beforeEach(async () => {
    memory = new Memory(new StorageArea(), new StorageArea(), "1");
    await memory.load();
    sites = new Sites();
    sites.replace([site()]);
    manifest = { optional_host_permissions: ["https://*/*"] };
    granted = [];
    api = {
        runtime: { getManifest: () => manifest }, permissions: { contains: async ({ origins }) => origins.every((one) => granted.includes(one)) },
        tabs: { get: async (id) => ({ id, url: `${TOP}/page` }), query: async () => [{ id: 1, url: `${TOP}/page` }, { id: 2 }] },
        scripting: { executeScript: async () => [{ result: [`${WIKI}widget`] }] },
    };
    embedded = new Embedded({ api, sites, memory });
});

test("in Chromium a frame's request is of the page that the tab showed before this background began", async () => {
    await embedded.add("wiki", "https://other.test");
    assert.equal(embedded.partitionOf(INNER, sites.byId("wiki")), "");
    const next = new Embedded({ api, sites, memory });
    await next.load();
    assert.equal(next.partitionOf(INNER, sites.byId("wiki")), "https://other.test");
    assert.equal(next.partitionOf({ ...INNER, tabId: 2 }, sites.byId("wiki")), "");
});

test("where no pair was named no tab is looked at", async () => {
    api.tabs.query = async () => assert.fail("asked");
    await embedded.load();
});

for (const [name, arrange, isOffered] of [
    ["may be asked for", () => undefined, true],
    ["can neither be asked for nor is granted", () => delete manifest.optional_host_permissions, false],
    ["is granted", () => (delete manifest.optional_host_permissions, granted.push("https://intranet.other.test/*")), true],
    ["went after the pair was named", () => (delete manifest.optional_host_permissions, embedded.add("wiki", "https://other.test")), true],
]) {
    test(`a pair whose page ${name} is ${isOffered ? "" : "not "}offered`, async () => {
        await arrange();
        await embedded.look(1);
        assert.equal(embedded.inTab(1) !== undefined, isOffered);
    });
}

test("a pair is named once", async () => {
    for (let twice = 0; twice < 2; ++twice) await embedded.add("wiki", "https://other.test");
    assert.equal(embedded.pairs.length, 1);
});
