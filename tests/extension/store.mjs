// Sessions over a browser in memory.

import { CookieJar, StorageArea, site } from "./browser.mjs";
import { Jar } from "../../app/extension/cookies.js";
import { fingerprinter, newKey } from "../../app/extension/fingerprint.js";
import { keptLedger } from "../../app/extension/ledger.js";
import { Memory } from "../../app/extension/memory.js";
import { Sessions } from "../../app/extension/sessions.js";
import { Sites } from "../../app/extension/sites.js";

export const PLACE = { site: "wiki", store: "0", partition: "" };

/// mayLook(): what the user granted; `others`: parts of Sessions instead of those that say and hear nothing
export async function store({ mayLook = () => true, ...others } = {}) {
    const [cookies, area, inMemory, sites, reports] = [new CookieJar(), new StorageArea(), new StorageArea(), new Sites(), []];
    const memory = new Memory(area, inMemory, "1");
    await memory.load();
    const ledger = keptLedger(memory);
    sites.replace([site()]);
    const parts = {
        sites, ledger, jar: new Jar({ cookies, permissions: { contains: async () => mayLook() } }), print: fingerprinter(newKey()),
        askIap: async () => ({ is: "unknown" }), report: (one) => reports.push(one), defaultStore: "0", isThere: () => false,
        placed: () => undefined, isSeen: () => undefined, ownerComes: () => undefined, otherCame: () => undefined, ...others,
    };
    return { cookies, area, inMemory, memory, ledger, sites, reports, parts, sessions: new Sessions(parts) };
}
