// What the popup says of a site, and which buttons it has for it.

import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.mjs";

globalThis.chrome.i18n = { getMessage: (key) => key };
const { actionsOf, siteText } = await import("../../app/extension/popup/words.js");

const ROWS = [
    ["works", { here: "", state: "active" }, "signedIn", []],
    ["needs a sign-in", { here: "", state: "sign-in-needed" }, "notSignedIn", ["sign-in"]],
    ["has no permission", { here: "no-permission", state: "sign-in-needed" }, "noPermission", ["allow"]],
    ["works, without its sign-in page", { here: "no-sign-in-page", state: "active" }, "noSignInPage", ["allow"]],
    ["needs a sign-in, without its sign-in page", { here: "no-sign-in-page", state: "signed-out" }, "noSignInPage", ["sign-in", "allow"]],
    ["is off", { here: "", enabled: false }, "notUsed", []],
    ["is off, and has something left", { here: "no-sign-in-page", enabled: false }, "noSignInPage", ["allow"]],
];
for (const [name, change, told, acts] of ROWS) {
    test(`a site that ${name}`, () => {
        const row = { enabled: true, mayEnable: true, sentence: "", ...change };
        assert.equal(siteText(row), told);
        assert.deepEqual(actionsOf(row).map(({ act }) => act), acts);
    });
}
