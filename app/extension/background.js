// The background of the extension: builds the parts, connects them, and registers every listener at once, so that a
// request that wakes it is held (README.md).

import { DEFAULT_STORE, PRIVATE_STORE, api, browserName, canHold, isChromium } from "./api.js";
import { Actions } from "./actions.js";
import { Calm } from "./calm.js";
import { Jar } from "./cookies.js";
import { Documents } from "./documents.js";
import { Embedded } from "./embedded.js";
import { Endings } from "./endings.js";
import { fingerprinter } from "./fingerprint.js";
import { Hold } from "./hold.js";
import { keptLedger } from "./ledger.js";
import { Listeners } from "./listeners.js";
import { LostForm } from "./lost_form.js";
import { Memory } from "./memory.js";
import { askIap } from "./owner.js";
import { switchedWords } from "./page.js";
import { Pages } from "./pages.js";
import { Permissions } from "./permissions.js";
import { Presence } from "./presence.js";
import { Removals } from "./removals.js";
import { Refreshes } from "./refresh.js";
import { Repair } from "./repair.js";
import { listenToRequests } from "./request_events.js";
import { Requests } from "./requests.js";
import { Sessions } from "./sessions.js";
import { SignIn } from "./sign_in.js";
import { SignedOut } from "./signed_out.js";
import { Sites } from "./sites.js";
import { Stores } from "./stores.js";
import { Tabs } from "./tabs.js";
import { Tray } from "./tray.js";
import { Waits } from "./waits.js";

const memory = new Memory(api.storage.local, api.storage.session, PRIVATE_STORE);
const sites = new Sites();
const ledger = keptLedger(memory, () => changed());
const jar = new Jar(api);
const stores = new Stores(api);
const requests = new Requests();
const listeners = new Listeners(requests);
const embedded = new Embedded({ api, sites, memory });
let about = { browser: "", canHold: false };
let print = null;
let isLoaded = false;
const hasWaitingPage = Boolean(api.runtime.getManifest().web_accessible_resources); // an organisation's own has none

const sessions = new Sessions({
    ownerComes: (place, site, owner) => documents.ownerComes(place, site, owner),
    otherCame: (place, who) => documents.otherCame(place, who),
    sites, ledger, jar, askIap, defaultStore: DEFAULT_STORE,
    print: (name, value) => print(name, value),
    report: (report) => tray.report(report),
    isThere: (entry) => presence.get(entry),
    placed: (place) => presence.placed(place),
    isSeen: (place) => presence.saw(ledger.entry(place), true),
});
const presence = new Presence(ledger, (entry) => sessions.look(entry), (name, value) => print(name, value), {
    sites, changed: () => calm?.look(), isAtHand: (...cookie) => sessions.isAtHand(...cookie), otherCame: (place) => documents.otherCame(place), report: (message) => tray.report(message),
});
const tabs = new Tabs({ api, sites, ledger, sessions, stores, requests, isOnItsWay: (site) => signIn.waiting === site || endings.underWay === site });

const lostForm = new LostForm(api);
const endings = new Endings({ api, sites, sessions, memory, privateStore: PRIVATE_STORE, print: (name, value) => print(name, value), report: (message) => tray.report(message) });
const removals = new Removals({ sessions, endings, report: (message) => tray.report(message) });

const tray = new Tray(api.runtime, {
    hello: () => ({
        type: "hello", version: 1, extension: api.runtime.getManifest().version,
        browser: about.browser, canHold: about.canHold, profile: memory.get("profile"),
    }),
    changed: () => changed(),
    welcomed: (isPaired) => actions.welcomed(isPaired),
    paired: (profile) => memory.keep({ profile, isAlone: false }),
    sites: (list, isFirst) => actions.sitesCame(list, isFirst).then(() => Promise.all([waits.setRules(), tabs.sitesCame()])),
    session: async (message) => {
        await sessions.take(message);
        void endings.run(); // one of this site has become void
        await tabs.sessionCame(message.site);
    },
    remove: (message) => removals.remove(message.site, message.generation),
    countPages: (message) => actions.countPages(message),
    signInHere: (message) => loaded.then(() => signIn.begin(message)),
    signInOver: (attempt) => signIn.over(attempt),
    closed: () => signIn.connectionClosed(),
    left: (code) => actions.left(code),
});

const loaded = load();
const shared = { sites, ledger, jar, stores, embedded, requests, tabs: api.tabs, presence, sessions, endings, removals, cookies: api.cookies, isLoaded: () => isLoaded, loaded };
const documents = new Documents({
    ...shared, api, canHold: () => about.canHold, mayHold: () => calm?.look(),
    words: (id) => switchedWords(sites.byId(id)),
});
const refreshes = new Refreshes({ tray, sites, sessions });
const report = (message) => tray.report(message);
const hold = new Hold({ ...shared, refreshes });
const repair = new Repair({
    ...shared, hold, refreshes, askIap, report, print: (name, value) => print(name, value), defaultStore: DEFAULT_STORE,
    challenged: (details, site, place) => challenged(details, site, place),
    lost: (details, site) => lostForm.came(site),
});
const signedOut = new SignedOut({ ...shared, report });
const challenged = (details, site, place) => tabs.challenged(details, site, place);
const waits = new Waits({
    ...shared, api, refreshes, challenged, isNeeded: () => isChromium && !about.canHold && hasWaitingPage,
    isRefused: (site, place) => repair.isRefused(site, place, ledger.entry(place)),
});
const signIn = new SignIn({
    api, sites, tray, endings, askIap, canHold: () => about.canHold, changed: () => pages.show(),
    signedIn: ({ id: site }) => {
        signedOut.resume({ site, store: DEFAULT_STORE, partition: "" });
        void endings.signedInAt({ site, store: DEFAULT_STORE });
    },
});
const permissions = new Permissions({ ...shared, api, tray, show: () => pages.show() });
const actions = new Actions({ ...shared, api, memory, tray, signedOut, refreshes, signIn, permissions });
const pages = new Pages({ ...shared, permissions, api, tray, actions, lostForm, waits, signIn, about: () => about });
const calm = isChromium ? undefined : new Calm({ ...shared, documents, hold, refreshes, defaultStore: DEFAULT_STORE, tell: (isOn) => listenToOthers(isOn) });

function changed() {
    pages.show();
    calm?.look();
}

async function load() {
    const [browser, mayHold] = await Promise.all([browserName(), canHold(), memory.load(), stores.load()]);
    about = { browser, canHold: mayHold };
    print = fingerprinter(memory.get("printKey"));
    sites.replace(memory.get("sites"));
    ledger.load(await memory.ledger());
    await Promise.all([documents.load(), tabs.load(), endings.load(), lostForm.load(), embedded.load(), waits.load()]);
    isLoaded = true;
    if (mayHold) unwatch();
    calm?.look();
    await waits.setRules();
    tray.connect();
    void endings.run();
}

const { unwatch, listenToOthers } = listenToRequests({
    ...shared, listeners, calm, signedOut, waits, hold, repair, documents, signIn, canHold: () => about.canHold,
});

api.cookies.onChanged.addListener((change) => loaded.then(() => presence.changed(change)));
api.tabs.onUpdated.addListener((id, change, tab) => {
    if (change.status === "loading" || change.url) documents.changed(id);
    if (change.status === "complete") loaded.then(() => (documents.loaded(id, tab), signIn.shows(id, tab.url), tabs.consider(tab)));
});
api.tabs.onCreated.addListener((tab) => tab.incognito && loaded.then(() => waits.setRules()));
api.tabs.onRemoved.addListener((id) => [stores, embedded, waits, documents, signIn].forEach((part) => part.tabClosed(id)));
api.windows.onRemoved.addListener(() => loaded.then(() => actions.windowClosed(PRIVATE_STORE)));
api.permissions.onRemoved.addListener(() => loaded.then(() => actions.permissionsChanged()));
api.permissions.onAdded.addListener(() => {
    if (isChromium) listeners.anew();
    return loaded.then(() => (permissions.added(), actions.permissionsChanged()));
});
api.runtime.onConnect.addListener((port) => pages.connected(port));
api.runtime.onUpdateAvailable.addListener(() => actions.updateWhenIdle());
api.runtime.onStartup.addListener(() => undefined); // so that the browser's start starts us
api.runtime.onInstalled.addListener(() => undefined);
api.alarms.onAlarm.addListener(() => loaded.then(() => actions.alarm()));
api.alarms.create("connect", { periodInMinutes: isChromium ? 0.5 : 1 });
