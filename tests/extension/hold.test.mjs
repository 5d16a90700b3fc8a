// Which requests wait for a session before they are sent, by what the jar and the ledger say of their place.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { COOKIE, CookieJar, WIKI, site } from "./browser.mjs";

const { Hold } = await import("../../app/extension/hold.js");
const { Ledger } = await import("../../app/extension/ledger.js");
const { Requests } = await import("../../app/extension/requests.js");
const { Sites } = await import("../../app/extension/sites.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
let ledger, cookies, atHand, isThere, wanted, hold;

beforeEach(() => {
    const sites = new Sites();
    sites.replace([site()]);
    ledger = new Ledger(() => undefined);
    cookies = new CookieJar();
    atHand = isThere = undefined;
    wanted = [];
    hold = new Hold({
        sites, ledger, cookies, requests: new Requests(), stores: { of: () => "0" }, embedded: { partitionOf: () => "" }, tabs: {},
        sessions: { current: () => atHand }, presence: { get: () => isThere, saw: () => undefined },
        refreshes: { another: async (place, cause, failed) => (wanted.push([cause, failed]), false) }, isLoaded: () => true,
    });
});

let lastId = 0;
const asks = () => hold.beforeRequest({ requestId: String((lastId += 1)), url: WIKI, method: "POST", type: "main_frame", tabId: 1, frameId: 0 });

const SHARED = [
    ["the session at hand says its name", () => (atHand = { cookies: [{ name: "GCP_IAP_UID" }, { name: COOKIE }] }), 1],
    ["what we set there before says it", () => ledger.update(PLACE, { names: [COOKIE] }), 1],
    ["nothing tells its name", () => undefined, 0],
];
for (const [name, tell, waits] of SHARED) {
    test(`another site's session on the same host is not this one's: ${name}`, async () => {
        tell();
        cookies.put(WIKI, "GCP_IAP_AUTH_TOKEN_OF_ANOTHER", "theirs");
        await asks();
        assert.equal(wanted.length, waits);
        cookies.put(WIKI, COOKIE, "of the user's own sign-in");
        await asks();
        assert.equal(wanted.length, waits);
    });
}

const PAST = Date.now() - 1000;
for (const [name, entry, asked] of [
    ["ours", { state: "set", end: PAST }, [["ended", 3]]],
    ["another one, left alone, for which any of ours will do", { state: "other", end: PAST }, [["ended", 0]]],
    ["another one, still good", { state: "other", end: Date.now() + 60000 }, []],
    ["another one, of which nobody knows its end", { state: "other", end: 0 }, []],
    ["another person's", { state: "foreign", end: PAST }, []],
]) {
    test(`a form after the end of the session: ${name}`, async () => {
        isThere = true;
        ledger.update(PLACE, { generation: 3, ...entry });
        await asks();
        assert.deepEqual(wanted, asked);
    });
}
