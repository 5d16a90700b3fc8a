// Pages that were loaded with a session that Lanyard did not set: of whoever signed in there by themselves.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { COOKIE, CookieJar, KIM, StorageArea, WIKI, session, site } from "./browser.mjs";

const { Jar } = await import("../../app/extension/cookies.js");
const { Documents } = await import("../../app/extension/documents.js");
const { Ledger } = await import("../../app/extension/ledger.js");
const { Presence } = await import("../../app/extension/presence.js");
const { Repair } = await import("../../app/extension/repair.js");
const { Requests } = await import("../../app/extension/requests.js");
const { Sessions } = await import("../../app/extension/sessions.js");
const { Sites } = await import("../../app/extension/sites.js");

const PLACE = { site: "wiki", store: "0", partition: "" };
const LEE = { ...KIM, uid: "lee" };
const MIA = { ...KIM, uid: "mia" };
const ORIGIN = new URL(WIKI).origin;
const SOON = Date.now() / 1000 + 60;
const post = { requestId: "1", tabId: 7, frameId: 0, type: "main_frame", method: "POST", url: `${WIKI}send`, initiator: ORIGIN };
const print = (name, value) => `print of ${value}`;
let cookies, ledger, sites, memory, documents, presence, sessions, requests, isAsking, iap;

function made() {
    const api = {
        storage: { session: memory }, tabs: { query: async () => [{ id: 7, url: WIKI }], get: async () => ({ id: 7, url: `${WIKI}form` }) },
        scripting: { executeScript: () => new Promise(() => (isAsking = true)) },
    };
    const shared = { sites, ledger, isLoaded: () => true, loaded: Promise.resolve(), stores: { of: async () => "0" }, embedded: { partitionOf: () => "" } };
    documents = new Documents({ ...shared, api, canHold: () => true, mayHold: () => undefined, words: () => ({}) });
    return documents.load();
}

beforeEach(async () => {
    [cookies, memory, sites, requests] = [new CookieJar(), new StorageArea(), new Sites(), new Requests()];
    sites.replace([site()]);
    isAsking = false;
    iap = { is: "unknown" };
    ledger = new Ledger(() => undefined);
    await made();
    sessions = new Sessions({
        sites, ledger, print, jar: new Jar({ cookies }), askIap: async () => iap, report: () => undefined, defaultStore: "0",
        isThere: (entry) => presence.get(entry), placed: (place) => presence.placed(place), isSeen: (place) => presence.saw(ledger.entry(place), true),
        ownerComes: (place, of, owner) => documents.ownerComes(place, of, owner), otherCame: (place, who) => documents.otherCame(place, who),
    });
    presence = new Presence(ledger, (entry) => sessions.look(entry), print, { sites, changed: () => undefined, isAtHand: () => false, otherCame: (place) => documents.otherCame(place), report: () => undefined });
});

const isHeld = async () => (await Promise.race([documents.beforeRequest(post), new Promise((resolve) => setImmediate(resolve, "held"))])) === "held";
const changed = (removed = false) => presence.changed({ cookie: { name: COOKIE, value: "theirs", storeId: "0", domain: "wiki.example.test" }, removed, cause: "explicit" });

/// Somebody signs in there without Lanyard; undefined: IAP does not say who.
async function signsIn(who) {
    cookies.put(WIKI, COOKIE, "theirs", SOON);
    iap = who ? { is: "somebody", who, person: "" } : { is: "unknown" };
    await changed();
}

async function signsOut() {
    await cookies.remove({ url: WIKI, name: COOKIE, storeId: "0" });
    await changed(true);
}

for (const [name, begin] of [["Lanyard set one before", () => sessions.take(session(5, "kims"))], ["Lanyard set none yet", () => undefined]]) {
    test(`another's form waits where their session ends and Lanyard's comes: ${name}`, async () => {
        await begin();
        await signsIn(LEE);
        await sessions.take(session(6, "kims next"));
        assert.equal(cookies.valueOf(WIKI, COOKIE), "theirs");
        await signsOut();
        await sessions.take(session(7, "kims last"));
        assert.equal(await isHeld(), true);
    });

    test(`so it does where nobody asked whose that was: ${name}`, async () => {
        await begin();
        await signsIn(LEE);
        await signsOut();
        await sessions.take(session(6, "kims next"));
        assert.equal(await isHeld(), true);
    });

    test(`so it does where the user wants Lanyard's session instead: ${name}`, async () => {
        await begin();
        await signsIn(undefined);
        await sessions.take(session(6, "kims next"));
        ledger.update(PLACE, { takeOver: true, state: "" });
        await sessions.bring(PLACE);
        assert.equal(cookies.valueOf(WIKI, COOKIE), "kims next");
        assert.equal(await isHeld(), true);
    });

    test(`who signed in by themselves is asked nothing when Lanyard has them, too: ${name}`, async () => {
        await begin();
        await signsIn(KIM);
        await sessions.take(session(6, "kims next"));
        assert.equal(cookies.valueOf(WIKI, COOKIE), "kims next");
        assert.equal(isAsking, false);
    });
}

test("what their page asked for when their session ended is not sent with ours", async () => {
    await signsIn(LEE);
    await sessions.take(session(6, "kims next"));
    await cookies.remove({ url: WIKI, name: COOKIE, storeId: "0" }); // Firefox tells nobody
    const repair = new Repair({
        sites, ledger, requests, presence, sessions, print, stores: { of: async () => "0" }, embedded: { partitionOf: () => "" }, isLoaded: () => true,
        jar: new Jar({ cookies }), refreshes: { another: (place) => sessions.bring(place) }, challenged: () => undefined, lost: () => undefined,
    });
    const fetched = { ...post, type: "xmlhttprequest", method: "GET" };
    requests.sent({ ...fetched, requestHeaders: [] }, ledger.entry(PLACE));
    const challenge = { statusCode: 401, responseHeaders: [{ name: "x-goog-iap-generated-response", value: "true" }] };
    assert.deepEqual(await repair.headersReceived({ ...fetched, ...challenge }), { redirectUrl: post.url });
    assert.deepEqual(await documents.beforeRequest(fetched), { cancel: true }); // the browser asks again
    assert.equal(await isHeld(), true);
});

test("where theirs ends later than the same person's of Lanyard's, pages of somebody before are held", async () => {
    await signsIn(LEE);
    await sessions.take(session(5, "kims"));
    await signsIn(KIM);
    cookies.put(WIKI, COOKIE, "theirs", Date.now() / 1000 + 7200);
    await sessions.take(session(6, "kims next"));
    assert.equal(cookies.valueOf(WIKI, COOKIE), "theirs");
    assert.equal(await isHeld(), true);
});

const CAME = [
    ["another person's", [LEE], KIM, true],
    ["that of somebody whom nobody knows", [undefined], KIM, true],
    ["that of somebody whom IAP did not tell at first", [undefined, LEE], LEE, false],
    ["another person's, and then the same person's", [LEE, undefined, KIM], KIM, true],
    ["those of two others, one of whom comes", [LEE, MIA], LEE, true],
    ["another's in another site's page", [LEE], KIM, false, "https://other.test"],
];
for (const [name, who, next, wanted, partition = ""] of CAME) {
    test(`sessions that Lanyard did not set, and then one of its own: ${name}`, async () => {
        for (const one of who) documents.otherCame({ ...PLACE, partition }, one);
        await documents.ownerComes(PLACE, sites.byId("wiki"), next);
        assert.equal(isAsking, wanted);
        assert.equal(await isHeld(), wanted);
    });
}

test("pages of the person before are held where the tray switches to who signed in there", async () => {
    await documents.ownerComes(PLACE, sites.byId("wiki"), KIM);
    documents.otherCame(PLACE, LEE);
    await documents.ownerComes(PLACE, sites.byId("wiki"), LEE);
    assert.equal(await isHeld(), true);
});

for (const [name, forget] of [["slept", () => undefined], ["was updated", () => ledger.update(PLACE, { state: "foreign" }, (memory = new StorageArea()))]]) {
    test(`a background that ${name} knows of another's session`, async () => {
        documents.otherCame(PLACE, LEE);
        forget();
        await made();
        await documents.ownerComes(PLACE, sites.byId("wiki"), KIM);
        assert.equal(await isHeld(), true);
    });
}
