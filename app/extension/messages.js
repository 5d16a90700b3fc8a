// What the tray may say, checked before anything else reads it. Members we do not know are ignored, types are not.

const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isFlag = (value) => typeof value === "boolean";
const isOneOf = (...words) => (value) => words.includes(value);
const isListOf = (check) => (value) => Array.isArray(value) && value.every(check);
const hasShape = (shape) => (value) =>
    typeof value === "object" && value !== null && Object.entries(shape).every(([name, check]) => check(value[name]));

const maybe = (check) => (value) => value === undefined || value === null || check(value);

/// https alone: a cookie that is Secure, on a host of its own.
function isSecureAddress(value) {
    try {
        const url = new URL(value);
        return isText(value) && url.protocol === "https:" && !url.username && !url.password;
    } catch {
        return false;
    }
}

const isKey = (value) => isText(value) && /^[A-Za-z0-9_-]{43}$/.test(value);
const isOrigin = (value) => isSecureAddress(value) && new URL(value).origin === value;

/// A cookie of another name is not ours to set (README.md#attributes).
function isSessionName(name) {
    return isText(name) && (isAuthName(name) || name === "GCP_IAP_UID");
}

/// The cookie that is the session itself.
export function isAuthName(name) {
    return /^[A-Za-z0-9_-]*(IAP_AUTH_TOKEN|IAAP_AUTH_TOKEN)[A-Za-z0-9_-]*$/.test(name);
}

const isCookie = hasShape({ name: isSessionName, value: isText, path: (path) => isText(path) && path.startsWith("/") });
const isOwner = hasShape({ project: isText, tenant: maybe(isText), uid: isText });
const isSite = hasShape({
    site: isText, name: isText, url: isSecureAddress, authOrigin: maybe(isText), enabled: isFlag, mayEnable: isFlag, state: isText,
    refreshing: isFlag, sentence: maybe(isText), endsIn: maybe(isCount), person: maybe(isText), tenant: maybe(isText), generation: isCount,
    maySignInHere: maybe(isFlag),
});

const TYPES = {
    welcome: hasShape({ version: (version) => version === 1, paired: isFlag, policy: isOneOf("off", "ask", "on") }),
    paired: hasShape({ profile: isKey }),
    refused: hasShape({ what: isOneOf("pair", "enable"), site: maybe(isText), sentence: isText }),
    sites: hasShape({ sites: isListOf(isSite) }),
    session: hasShape({ site: isText, generation: isCount, endsIn: isCount, owner: isOwner, cookies: isListOf(isCookie) }),
    remove: hasShape({ site: isText, generation: isCount, names: isListOf(isSessionName) }),
    "sign-in-here": hasShape({ site: isText, attempt: isKey, authOrigin: isOrigin, apiKey: (key) => isText(key) && /^[A-Za-z0-9_-]+$/.test(key), limit: isCount }),
    "sign-in-over": hasShape({ site: isText, attempt: isKey }),
    "count-pages": hasShape({ request: isCount, site: isText }),
    answer: hasShape({ request: isCount, ok: isFlag, reason: maybe(isText), sentence: maybe(isText) }),
    leave: hasShape({ code: isOneOf("off", "revoked", "replaced") }),
};

export function isMessage(message) {
    return typeof message === "object" && message !== null && Object.hasOwn(TYPES, message.type) && TYPES[message.type](message);
}
