// What is held stays held while a permission is granted, and is seen to be held by who waits for the end of that.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { RequestEvent } from "./browser.mjs";

const { Listeners } = await import("../../app/extension/listeners.js");
const { Requests } = await import("../../app/extension/requests.js");

let event, listeners, requests;

beforeEach(() => {
    event = new RequestEvent();
    requests = new Requests();
    listeners = new Listeners(requests);
});

const settled = () => new Promise(setImmediate);

test("after a grant all listeners come anew, in their order", () => {
    const heard = [];
    const [first, second, gone] = ["first", "second", "gone"].map((name) => () => void heard.push(name));
    for (const listener of [first, gone]) listeners.listen(event, listener);
    listeners.listen(event, second, "blocking");
    event.removeListener(gone);
    listeners.anew();
    assert.equal(event.added, 5, "all but the one that was taken off");
    event.tell({});
    assert.deepEqual(heard, ["first", "second"]);
});

test("a grant lets nothing go that is held, and counts once nothing is", async ({ mock }) => {
    mock.timers.enable({ apis: ["setTimeout"] });
    let answer;
    listeners.listen(event, () => new Promise((resolve) => (answer = resolve)), "blocking");
    const held = event.ask({});
    listeners.anew();
    listeners.anew(); // a second site
    assert.equal(await Promise.race([held, settled().then(() => "held")]), "held");
    answer({ cancel: true });
    assert.deepEqual(await held, { cancel: true });
    assert.equal(event.added, 1, "the browser has no answer yet");
    mock.timers.tick(1000);
    assert.equal(event.added, 2);
    listeners.anew();
    assert.equal(event.added, 3, "at once where nothing is held");
});

test("an answer that is there at once, and one of a listener that cannot hold, hold up no grant", () => {
    listeners.listen(event, () => ({ cancel: true }), "blocking");
    listeners.listen(event, () => new Promise(() => undefined));
    event.tell({});
    listeners.anew();
    assert.equal(event.added, 4);
});

test("where something goes wrong the request goes on", async () => {
    listeners.listen(event, () => Promise.reject(new Error("wrong")), "blocking");
    assert.deepEqual(await Promise.all(event.tell({})), [undefined]);
});
