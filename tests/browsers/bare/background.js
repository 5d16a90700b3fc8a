// Sets the cookie that its host names, and tells the host when it is set: what the bridge is measured against. It listens
// to the site's requests where the host says so, as each extension must that may hold one, and lets all of them go.
'use strict';
const port = chrome.runtime.connectNative('org.lanyard.bare');
const all = {urls: ['https://*/*']};
const extra = chrome.runtime.getURL('').startsWith('chrome-extension:') ? ['extraHeaders'] : [];
const listeners = [
    ['onBeforeRequest', () => undefined, ['blocking']],
    ['onSendHeaders', () => undefined, ['requestHeaders', ...extra]],
    ['onHeadersReceived', () => undefined, ['blocking', 'responseHeaders', ...extra]],
];
function listen(isOn) {
    for (const [event, listener, how] of listeners) {
        if (isOn) chrome.webRequest[event].addListener(listener, all, how);
        else chrome.webRequest[event].removeListener(listener);
    }
}
port.onMessage.addListener(async ({listens, cookie}) => {
    if (listens !== undefined) listen(listens);
    if (cookie) await chrome.cookies.set(cookie);
    port.postMessage({done: 1});
});
port.postMessage({hello: 1});
