// Google's libraries name their servers when they are loaded, so the company's must be known before that. The page's
// address says which generation of the SDK it is built on (sdk=9 or sdk=13).
const {identityPlatform} = await (await fetch('config.json')).json();

// Without a port of its own the company's Identity Platform stands on the page's.
const base = new URL(identityPlatform);
if (!base.port && location.port) base.port = location.port;
globalThis.identityPlatform = base.origin;

const wish = new URLSearchParams(location.search);
const {start} = await import(`./own-${wish.get('sdk') ?? 13}.js`);
start(wish);
