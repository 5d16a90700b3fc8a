// What comes while an answer of IAP's is held, and how long that may be. What is repeated: requests.test.mjs.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { COOKIE, WIKI, site } from "./browser.mjs";

const { Ledger } = await import("../../app/extension/ledger.js");
const { Repair } = await import("../../app/extension/repair.js");
const { Requests } = await import("../../app/extension/requests.js");
const { Sites } = await import("../../app/extension/sites.js");
const { Stores } = await import("../../app/extension/stores.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const REFUSED = {
    requestId: "1", url: `${WIKI}api`, method: "GET", type: "xmlhttprequest", initiator: new URL(WIKI).origin, tabId: 1, frameId: 0,
    statusCode: 401, responseHeaders: [{ name: "X-Goog-IAP-Generated-Response", value: "true" }],
};
let ledger, requests, reports, repair, parts;

beforeEach(() => {
    const sites = new Sites();
    sites.replace([site()]);
    ledger = new Ledger(() => undefined);
    requests = new Requests();
    reports = [];
    parts = {
        sites, ledger, requests, stores: new Stores({}), embedded: { partitionOf: () => "" }, tabs: { get: async () => ({ url: WIKI }) }, refreshes: { another: async () => false },
        sessions: { look: async () => ({ is: "ours" }) }, askIap: async () => ({ is: "nobody" }), print: (name, value) => value,
        report: (one) => reports.push(one), challenged: () => undefined, lost: () => undefined, isLoaded: () => true, defaultStore: "0",
    };
    repair = new Repair(parts);
    ledger.update(PLACE, { url: WIKI, names: [COOKIE], prints: { [COOKIE]: "x" }, state: "set", generation: 3, end: Date.now() + 60000 });
    requests.sent({ ...REFUSED, requestHeaders: [{ name: "Cookie", value: `${COOKIE}=x` }] }, ledger.entry(PLACE));
});

const MEANWHILE = [
    ["the user signed out", { state: "signed-out" }, "signed-out 3"],
    ["a newer session came", { generation: 4 }, "set 4"],
    ["somebody else signed in", { state: "other" }, "other 3"],
];
for (const [name, change, wanted] of MEANWHILE) {
    test(`IAP says that it took no session, and while it was asked ${name}: that stays`, async () => {
        requests.of(REFUSED.requestId).repeated = true;
        let say;
        parts.askIap = () => new Promise((resolve) => (say = resolve));
        const done = repair.headersReceived(REFUSED);
        while (!say) await new Promise(setImmediate);
        ledger.update(PLACE, change);
        say({ is: "nobody" });
        await done;
        await new Promise(setImmediate);
        const { state, generation } = ledger.entry(PLACE);
        assert.equal(`${state} ${generation}`, wanted);
        assert.deepEqual(reports, []);
    });
}

const never = () => new Promise(() => undefined);
const SLOW = [
    ["a look behind others at that store", () => (parts.sessions.look = never)],
    ["IAP's word", () => (parts.askIap = never)],
    ["the tab's address", () => (parts.tabs.get = never)],
    ["another session", () => (parts.refreshes.another = never)],
];
for (const [name, arrange] of SLOW) {
    test(`ten seconds, no longer: ${name}`, async () => {
        mock.timers.enable({ apis: ["setTimeout"] });
        try {
            arrange();
            const answer = repair.headersReceived({ ...REFUSED, frameId: 3 });
            await new Promise(setImmediate);
            mock.timers.tick(10000);
            assert.equal(await Promise.race([answer, new Promise((resolve) => setImmediate(resolve, "held"))]), undefined);
        } finally {
            mock.timers.reset();
        }
    });
}
