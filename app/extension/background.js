// The background of the extension: builds the parts, connects them, and registers every listener at once, so that a
// request that wakes it is held (README.md).

import { DEFAULT_STORE, api, browserName, canHold, isChromium } from "./api.js";
import { Actions } from "./actions.js";
import { Jar } from "./cookies.js";
import { fingerprinter } from "./fingerprint.js";
import { Hold } from "./hold.js";
import { Ledger } from "./ledger.js";
import { Memory } from "./memory.js";
import { askIap } from "./owner.js";
import { Presence } from "./presence.js";
import { Refreshes } from "./refresh.js";
import { Repair } from "./repair.js";
import { REQUESTS, Requests } from "./requests.js";
import { Sessions } from "./sessions.js";
import { SignedOut } from "./signed_out.js";
import { Sites } from "./sites.js";
import { Stores } from "./stores.js";
import { Tabs } from "./tabs.js";
import { Tray } from "./tray.js";
import { Pages } from "./pages.js";

const memory = new Memory(api.storage.local);
const sites = new Sites();
const ledger = new Ledger(() => memory.keep({ ledger: ledger.toStored() }));
const jar = new Jar(api);
const stores = new Stores(api);
const requests = new Requests();
let about = { browser: "", canHold: false };
let print = null;
let isLoaded = false;

const sessions = new Sessions({
    sites, ledger, jar, askIap, defaultStore: DEFAULT_STORE,
    print: (name, value) => print(name, value),
    report: (report) => tray.report(report),
});
const presence = new Presence(ledger, (entry, name, value) => sessions.isOurs(entry, name, value));
const tabs = new Tabs({ api, sites, ledger, sessions, stores });

const tray = new Tray(api.runtime, {
    hello: () => ({
        type: "hello", version: 1, extension: api.runtime.getManifest().version,
        browser: about.browser, canHold: about.canHold, profile: memory.get("profile"),
    }),
    changed: () => pages.show(),
    welcomed: (isPaired) => actions.welcomed(isPaired),
    paired: (profile) => memory.keep({ profile }),
    sites: (list) => actions.sitesCame(list),
    session: async (message) => {
        await sessions.take(message);
        await tabs.sessionCame(message.site);
    },
    remove: (message) => sessions.remove(message.site, message.generation),
    left: (code) => actions.left(code),
});

const loaded = load();
const shared = { sites, ledger, jar, stores, requests, tabs: api.tabs, presence, sessions, cookies: api.cookies, isLoaded: () => isLoaded, loaded };
const refreshes = new Refreshes({ tray, sites, sessions });
const report = (message) => tray.report(message);
const hold = new Hold({ ...shared, refreshes });
const repair = new Repair({
    ...shared, refreshes, askIap, report, defaultStore: DEFAULT_STORE,
    challenged: (details, site, place) => tabs.challenged(details, site, place),
    lost: (details, site) => actions.formLost(details, site),
});
const signedOut = new SignedOut({ ...shared, report });
const actions = new Actions({ ...shared, api, memory, tray, signedOut, refreshes });
const pages = new Pages({ ...shared, api, tray, actions, about: () => about });

async function load() {
    const [browser, mayHold] = await Promise.all([browserName(), canHold(), memory.load(), stores.load()]);
    about = { browser, canHold: mayHold };
    print = await fingerprinter(memory.get("printKey"));
    sites.replace(memory.get("sites"));
    ledger.load(memory.get("ledger"));
    isLoaded = true;
    tray.connect();
}

const extra = isChromium ? ["extraHeaders"] : []; // Chromium ignores a repetition of a 302 without it (README.md#late-post)

function listen(event, listener, ...options) {
    event.addListener(listener, REQUESTS, ...(options.length > 0 ? [options] : [])); // Firefox refuses what it does not know
}

listen(api.webRequest.onBeforeRequest, (details) => {
    signedOut.navigation(details);
    return hold.beforeRequest(details);
}, "blocking");
listen(api.webRequest.onSendHeaders, (details) => {
    const site = sites.enabledFor(details.url);
    if (site) requests.sent(details, ledger.entry({ site: site.id, store: stores.known(details), partition: "" }));
}, "requestHeaders", ...extra);
listen(api.webRequest.onHeadersReceived, (details) => {
    signedOut.answer(details);
    return repair.headersReceived(details);
}, "blocking", "responseHeaders", ...extra);
listen(api.webRequest.onCompleted, ({ requestId }) => requests.forget(requestId));
listen(api.webRequest.onErrorOccurred, ({ requestId }) => requests.forget(requestId));

api.cookies.onChanged.addListener((change) => loaded.then(() => presence.changed(change)));
api.tabs.onUpdated.addListener((id, change, tab) => change.status === "complete" && loaded.then(() => tabs.consider(tab)));
api.tabs.onRemoved.addListener((id) => stores.tabClosed(id));
api.permissions.onRemoved.addListener(() => loaded.then(() => actions.permissionsChanged()));
api.permissions.onAdded.addListener(() => loaded.then(() => actions.permissionsChanged()));
api.runtime.onConnect.addListener((port) => pages.connected(port));
api.runtime.onUpdateAvailable.addListener(() => actions.updateWhenIdle());
api.runtime.onStartup.addListener(() => undefined); // so that the browser's start starts us
api.runtime.onInstalled.addListener(() => undefined);
api.alarms.onAlarm.addListener(() => loaded.then(() => actions.alarm()));
api.alarms.create("connect", { periodInMinutes: isChromium ? 0.5 : 1 });
