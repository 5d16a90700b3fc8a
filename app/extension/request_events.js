// Of what of each request the browser tells us, and who hears it.

import { api, isChromium } from "./api.js";
import { orLetGo } from "./listeners.js";

const extra = isChromium ? ["extraHeaders"] : []; // Chromium ignores a repetition of a 302 without it (README.md#late-post)
const NAVIGATIONS = ["main_frame", "sub_frame"];

/// parts: those of background.js. Returns unwatch(): this browser lets us hold requests; listenToOthers(isOn): for calm.js.
export function listenToRequests(parts) {
    const { webRequest } = api;
    const { listeners, calm, sites, ledger, stores, embedded, requests, signedOut, documents, hold, repair, signIn, endings } = parts;
    /// Tabs that sign in or out on their own way, which nothing of ours holds or repairs.
    const isOnItsWay = (details) => signIn.owns(details) || endings.owns(details.tabId);

    function before(details) {
        signedOut.navigation(details);
        const next = () => (isOnItsWay(details) ? undefined : orLetGo(hold.beforeRequest(details)));
        return documents.beforeRequest(details, next);
    }

    function listenBefore() {
        if (isChromium) return listeners.listen(webRequest.onBeforeRequest, before, "blocking");
        const others = Object.values(webRequest.ResourceType).filter((type) => !NAVIGATIONS.includes(type));
        listeners.listenTo({ types: NAVIGATIONS }, webRequest.onBeforeRequest, before, "blocking");
        return listeners.listenTo({ types: others }, webRequest.onBeforeRequest, before, "blocking");
    }

    const listenToOthers = listenBefore();
    listeners.listen(webRequest.onSendHeaders, (details) => {
        calm?.look(); // the computer may have slept
        const site = sites.enabledFor(details.url);
        if (site) requests.sent(details, ledger.entry({ site: site.id, store: stores.known(details), partition: embedded.partitionOf(details, site) }));
    }, "requestHeaders", ...extra);
    listeners.listen(webRequest.onHeadersReceived, (details) => {
        signedOut.answer(details);
        documents.answered(details);
        const answer = isOnItsWay(details) ? undefined : repair.headersReceived(details);
        requests.answered(details);
        return answer;
    }, "blocking", "responseHeaders", ...extra);
    const unwatch = isChromium ? watch(parts) : () => undefined;
    listeners.listen(webRequest.onErrorOccurred, ({ requestId }) => requests.forget(requestId));
    return { unwatch, listenToOthers };
}

// Chromium where the user installed us: nothing is held, so the same parts watch instead. Each listener delays each
// request of the sites, so elsewhere these go.
function watch({ loaded, canHold, listeners, requests, signedOut, waits, hold, repair, endings }) {
    const { webRequest } = api;
    const watched = (task) => (details) => void loaded.then(() => !canHold() && task(details));
    const before = listeners.listenTo({}, webRequest.onBeforeRequest, watched((details) => {
        signedOut.navigation(details);
        waits.navigation(details);
        if (!endings.owns(details.tabId)) hold.beforeRequest(details); // what it brings would sign that tab in again
    }));
    const answers = listeners.listenTo({}, webRequest.onHeadersReceived, watched((details) => {
        signedOut.answer(details);
        waits.answered(details);
        if (!endings.owns(details.tabId)) repair.headersReceived(details);
        requests.answered(details);
    }), "responseHeaders", ...extra);
    return () => [before, answers].forEach((listen) => listen(false));
}
