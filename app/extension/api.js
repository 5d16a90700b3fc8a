// The browser's interface under one name, and what differs between the browsers.

export const api = globalThis.browser ?? globalThis.chrome;

export const isChromium = api.runtime.getURL("").startsWith("chrome-extension:");

/// The store of ordinary windows.
export const DEFAULT_STORE = isChromium ? "0" : "firefox-default";

/// The store of private windows, which ends with them. Nothing of it may be on disk.
export const PRIVATE_STORE = isChromium ? "1" : "firefox-private";

/// Chromium lets an extension hold requests only where an administrator installed it; Firefox always does.
export async function canHold() {
    if (!isChromium) return true;
    try {
        return (await api.management.getSelf()).installType === "admin";
    } catch {
        return false;
    }
}

/// "Chromium 156", for people.
export async function browserName() {
    if (!isChromium) {
        const info = await api.runtime.getBrowserInfo();
        return `${info.name} ${info.version.split(".")[0]}`;
    }
    const brands = globalThis.navigator.userAgentData?.brands ?? [];
    const known = brands.find((one) => /Edge|Chrome/.test(one.brand)) ?? brands.find((one) => one.brand === "Chromium");
    return known ? `${known.brand} ${known.version}` : "Chromium";
}
