// Google's libraries name their servers when they are loaded, so the company's must be known before that.
const config = await (await fetch('config.json')).json();

// Without a port of its own the company's Identity Platform stands on the page's.
const base = new URL(config.identityPlatform);
if (!base.port && location.port) base.port = location.port;
globalThis.identityPlatform = base.origin;

const {start} = await import('./page.js');
start(config, base.origin);
