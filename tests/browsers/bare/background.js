// Sets the cookie that its host names, and tells the host when it is set: what the bridge is measured against.
'use strict';
const port = chrome.runtime.connectNative('org.lanyard.bare');
port.onMessage.addListener(async cookie => {
    await chrome.cookies.set(cookie);
    port.postMessage({set: cookie.name});
});
port.postMessage({hello: 1});
