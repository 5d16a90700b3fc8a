// The port to the relay, and what the tray may say.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Event, session, site } from "./browser.mjs";

const { Actions } = await import("../../app/extension/actions.js");
const { isMessage } = await import("../../app/extension/messages.js");
const { Refreshes } = await import("../../app/extension/refresh.js");
const { Sites } = await import("../../app/extension/sites.js");
const { Tray } = await import("../../app/extension/tray.js");

const KEY = "x0nGtoDxVQwNmYVKNdxMc1yZ4fgKw5fyIbNtlvV3HbE";
const WELCOME = { type: "welcome", version: 1, paired: true, policy: "ask" };
let ports, tray, heard;

const runtime = {
    connectNative() {
        const port = { onMessage: new Event(), onDisconnect: new Event(), sent: [], postMessage: (message) => port.sent.push(message), disconnect: () => (port.isClosed = true) };
        ports.push(port);
        return port;
    },
};

beforeEach(() => {
    mock.timers.reset();
    mock.timers.enable({ apis: ["setTimeout", "Date"] });
    ports = [];
    heard = [];
    const hear = (what) => (value) => void heard.push([what, value]);
    tray = new Tray(runtime, {
        hello: () => ({ type: "hello" }), changed: () => undefined, welcomed: hear("welcomed"), paired: hear("paired"), sites: hear("sites"),
        session: hear("session"), remove: hear("remove"), left: hear("left"),
        signInHere: hear("signInHere"), signInOver: hear("signInOver"), closed: () => undefined,
    });
});

const says = (message) => ports.at(-1).onMessage.tell(message);
const ends = (text) => {
    ports.at(-1).error = text && { message: text };
    ports.at(-1).onDisconnect.tell();
};

test("says hello first, and reports nothing before it is paired", () => {
    tray.connect();
    tray.connect();
    assert.equal(ports.length, 1);
    tray.report({ site: "wiki", store: "0", state: "set", generation: 1 });
    says({ ...WELCOME, paired: false });
    tray.report({ site: "wiki", store: "0", state: "set", generation: 1 });
    assert.deepEqual(ports[0].sent, [{ type: "hello" }]);
    says({ type: "paired", profile: KEY });
    tray.report({ site: "wiki", store: "0", state: "set", generation: 1 });
    assert.equal(ports[0].sent.length, 2);
    assert.deepEqual(heard, [["welcomed", false], ["paired", KEY]]);
});

test("asks to be paired once at a time, and not when it is paired", () => {
    const pairs = () => ports.at(-1).sent.filter((message) => message.type === "pair").length;
    tray.connect();
    says({ ...WELCOME, paired: false });
    tray.pair();
    tray.pair();
    assert.equal(pairs(), 1);
    says({ type: "refused", what: "pair", sentence: "No." });
    tray.pair();
    assert.equal(tray.refusal, null);
    assert.equal(pairs(), 2);
    says({ type: "paired", profile: KEY });
    tray.pair();
    assert.equal(pairs(), 2);
    ends();
    mock.timers.tick(1000);
    says({ ...WELCOME, paired: false });
    tray.pair();
    assert.equal(pairs(), 1);
});

test("tries again after 1, 2, 4 and 8 seconds, then waits for the alarm", () => {
    tray.connect();
    for (const seconds of [1, 2, 4, 8]) {
        ends();
        const before = ports.length;
        mock.timers.tick(seconds * 1000 - 1);
        assert.equal(ports.length, before);
        mock.timers.tick(1);
        assert.equal(ports.length, before + 1);
    }
    ends();
    mock.timers.tick(3600000);
    assert.equal(ports.length, 5);
    tray.connect();
    assert.equal(ports.length, 6);
});

/// When the ports were opened within that time (s), of a tray that answers each hello by this and ends.
function opened(seconds, ...answers) {
    const at = [];
    tray.connect();
    for (let second = 0, known = 0; second <= seconds; ++second, mock.timers.tick(1000)) {
        if (known === ports.length) continue;
        known = ports.length;
        at.push(second);
        answers.forEach(says);
        ends();
    }
    return at;
}

const LEAVING = [
    ["wants nobody is left alone until the alarm", [{ ...WELCOME, policy: "off" }, { type: "leave", code: "off" }], [0]],
    ["revoked the key is asked again", [{ type: "leave", code: "revoked" }], [0, 1, 3, 7, 15]],
    ["ends after its welcome is asked less and less", [WELCOME], [0, 1, 3, 7, 15]],
    ["says what nobody knows after its sites, too", [WELCOME, { type: "sites", sites: [] }, { type: "eval" }], [0, 1, 3, 7, 15]],
];
for (const [name, answers, wanted] of LEAVING) {
    test(`a tray that ${name}`, () => assert.deepEqual(opened(60, ...answers), wanted));
}

test("the last word closes the port at once, and is why it is closed", () => {
    tray.connect();
    says({ ...WELCOME, policy: "off" });
    says({ type: "leave", code: "off" });
    assert.equal(ports[0].isClosed, true);
    ends();
    assert.equal(tray.reason, "off");
});

test("after a connection that lasted the waits start over", () => {
    tray.connect();
    ends();
    mock.timers.tick(1000);
    says(WELCOME);
    mock.timers.tick(10000);
    ends();
    mock.timers.tick(1000);
    assert.equal(ports.length, 3);
});

const REASONS = [
    ["Specified native messaging host not found.", "no-host"],
    ["No such native application org.lanyard.bridge", "no-host"],
    ["An unexpected error occurred", "no-host"],
    ["Access to the specified native messaging host is forbidden.", "forbidden"],
    ["Access to the native messaging host was disabled by the system administrator.", "blocked"],
    ["Native host has exited.", "not-running"],
    [undefined, "not-running"],
];
for (const [text, reason] of REASONS) {
    test(`why it is closed: ${text ?? "no error at all"}`, () => {
        tray.connect();
        ends(text);
        assert.equal(tray.reason, reason);
    });
}

test("whoever waits hears at once that there is no tray", async () => {
    const ready = tray.whenReady();
    ends();
    assert.equal(await ready, false);
});

test("without a tray a page that asks each second begins no relay each second", async () => {
    mock.timers.tick(1e9);
    tray.connect();
    ends();
    for (let i = 0; i < 4; ++i) mock.timers.tick(1000 * 2 ** i), ends();
    const before = ports.length;
    for (let second = 0; second < 60; ++second) {
        const ready = tray.whenReady();
        if (!ports.at(-1).hasEnded) (ports.at(-1).hasEnded = true), ends();
        assert.equal(await ready, false);
        mock.timers.tick(1000);
    }
    assert.ok(ports.length - before <= 12, `${ports.length - before}`);
});

test("a tray that is there again is found two seconds after it was not, and at once after it had been", async () => {
    mock.timers.tick(1e9);
    tray.connect();
    ends();
    tray.connect();
    ends(); // failed for the second time: the back-off is two seconds
    mock.timers.tick(1999);
    assert.equal(await tray.whenReady(), false);
    mock.timers.tick(1);
    void tray.whenReady();
    says(WELCOME);
    ends();
    const before = ports.length;
    void tray.whenReady();
    assert.equal(ports.length, before + 1);
});

test("whoever waits goes on when the sites are known", async () => {
    const ready = tray.whenReady();
    says(WELCOME);
    says({ type: "sites", sites: [] });
    assert.equal(await ready, true);
});

test("where a copy of the profile took over, nothing connects by itself", async () => {
    tray.connect();
    tray.close("replaced");
    mock.timers.tick(60000);
    assert.equal(await tray.whenReady(), false);
    assert.equal(ports.length, 1);
});

test("an answer finds its question; the end of the connection is a no", async () => {
    tray.connect();
    says(WELCOME);
    const [first, second] = [tray.refresh("wiki", "ended"), tray.refresh("portal", "missing")];
    const [one] = ports[0].sent.filter(({ type }) => type === "refresh");
    says({ type: "answer", request: one.request, ok: true });
    assert.equal((await first).ok, true);
    ends();
    assert.equal((await second).ok, false);
});

const GOOD = [
    WELCOME, { type: "paired", profile: KEY }, { type: "refused", what: "enable", site: "wiki", sentence: "No." },
    { type: "sites", sites: [{ ...site(), site: "wiki" }] }, session(3, "v"), { ...session(3, "v"), more: 1 },
    { type: "remove", site: "wiki", generation: 1, names: ["GCP_IAP_UID"] }, { type: "answer", request: 1, ok: false, reason: "offline", sentence: "" },
    { type: "leave", code: "off" },
];
for (const message of GOOD) test(`taken: ${message.type}`, () => assert.equal(isMessage(message), true));

const BAD = {
    "no object": "welcome", nothing: null, "no type": {}, "another type": { type: "eval" }, "a type of Object's": { type: "constructor" },
    "another version": { ...WELCOME, version: 2 }, "a short key": { type: "paired", profile: "abc" },
    "http": { type: "sites", sites: [{ ...site(), url: "http://wiki.example.test/" }] },
    "a user in the address": { type: "sites", sites: [{ ...site(), url: "https://a@wiki.example.test/" }] },
    "a script for an address": { type: "sites", sites: [{ ...site(), url: "javascript:alert(1)" }] },
    "an app's cookie": session(1, "v", { cookies: [{ name: "PHPSESSID", value: "x", path: "/" }] }),
    "the nonce": session(1, "v", { cookies: [{ name: "GCP_IAP_XSRF_NONCE_x", value: "1", path: "/" }] }),
    "no path": session(1, "v", { cookies: [{ name: "GCP_IAP_UID", value: "1", path: "" }] }),
    "a generation below 0": session(-1, "v"), "a generation of no number": session("1", "v"),
    "to remove an app's cookie": { type: "remove", site: "wiki", generation: 1, names: ["theirs"] },
};
for (const [name, message] of Object.entries(BAD)) {
    test(`refused: ${name}`, () => {
        assert.equal(isMessage(message), false);
        tray.connect();
        says(message);
        assert.equal(tray.reason, "bad-message");
        assert.deepEqual(heard, []);
    });
}

function refreshes(state, current) {
    const asked = [];
    const parts = {
        tray: { whenReady: async () => true, refresh: (id, cause) => (asked.push(cause), new Promise((resolve) => (parts.answer = resolve))) },
        sites: { byId: () => ({ id: "wiki", enabled: true, state, generation: 0 }) },
        sessions: { current: () => parts.now, bring: async () => true, onTaken: () => () => undefined }, now: current,
    };
    return { parts, asked, of: new Refreshes(parts) };
}
const turn = () => new Promise(setImmediate);

test("what is at hand is brought without a refresh", async () => {
    const { asked, of } = refreshes("active", { generation: 4 });
    assert.equal(await of.another({ site: "wiki" }, "missing", 3), true);
    assert.deepEqual(asked, []);
});

test("twenty wait for one refresh", async () => {
    const { parts, asked, of } = refreshes("active", { generation: 3 });
    const all = Array.from({ length: 20 }, () => of.another({ site: "wiki" }, "challenge", 3));
    await turn();
    parts.now = { generation: 4 };
    parts.answer({ ok: true });
    assert.deepEqual(await Promise.all(all), Array(20).fill(true));
    assert.deepEqual(asked, ["challenge"]);
});

test("after a no nobody asks for a while", async () => {
    const { parts, asked, of } = refreshes("error", undefined);
    const first = of.another({ site: "wiki" }, "ended", 3);
    await turn();
    parts.answer({ ok: false });
    assert.equal(await first, false);
    assert.equal(await of.another({ site: "wiki" }, "ended", 3), false);
    assert.equal(asked.length, 1);
});

test("a clock that is set back does not make that while longer", async () => {
    mock.timers.setTime(1e12);
    const { parts, asked, of } = refreshes("error", undefined);
    const first = of.another({ site: "wiki" }, "ended", 3);
    await turn();
    parts.answer({ ok: false });
    await first;
    mock.timers.setTime(Date.now() - 3600000);
    void of.another({ site: "wiki" }, "ended", 3);
    await turn();
    assert.equal(asked.length, 2);
});

test("nothing is asked where only the user could help", async () => {
    for (const state of ["signed-out", "sign-in-needed"]) {
        const { asked, of } = refreshes(state, undefined);
        assert.equal(await of.another({ site: "wiki" }, "ended", 3), false);
        assert.deepEqual(asked, []);
    }
});

test("to a tray that was started anew all is reported again, for each connection once", async () => {
    let reported = 0;
    const actions = new Actions({
        tray, sites: new Sites(), ledger: { all: [], ofSite: () => [] }, memory: { keep: async () => undefined }, permissions: { changed: async () => undefined },
        sessions: { reportAll: () => (reported += 1) }, api: { permissions: { contains: async () => true } },
    });
    for (const isFirst of [true, false, true, false]) await actions.sitesCame([site()], isFirst);
    assert.equal(reported, 2);
});
