// A form that could not be repeated: the person is told, until they looked.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { StorageArea } from "./browser.mjs";

const { LostForm } = await import("../../app/extension/lost_form.js");

let badges, api, form;

beforeEach(() => {
    badges = [];
    api = { storage: { session: new StorageArea() }, action: { setBadgeText: async (how) => void badges.push(how) } };
    form = new LostForm(api);
});

test("the badge is of no tab, which would lose it with its next page, and goes when the popup was opened", () => {
    form.came({ id: "wiki" });
    form.seen();
    form.seen();
    assert.deepEqual(badges, [{ text: "!" }, { text: "" }]);
    assert.equal(form.last.site, "wiki");
});

test("a background that begins anew knows it", async () => {
    form.came({ id: "wiki" });
    const next = new LostForm(api);
    await next.load();
    assert.deepEqual(next.last, form.last);
    next.seen();
    assert.deepEqual(badges.at(-1), { text: "" });
});

test("where nothing was lost the popup changes nothing", async () => {
    await form.load();
    form.seen();
    assert.deepEqual(badges, []);
});
