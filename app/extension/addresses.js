// Addresses, as the browser tells them, and what requests are by them.

/// "" where it is none.
export function originOf(address) {
    return URL.canParse(address ?? "") ? new URL(address).origin : "";
}

/// What covers that origin, for permissions, filters and queries. Without its port, which Firefox does not know in patterns:
/// one that has it matches nothing there (README.md#ports). So whoever gets an answer looks at the origin.
export function patternOf(address) {
    return `https://${new URL(address).hostname}/*`;
}

export function withoutFragment(address) {
    return address.split("#")[0];
}

/// The page that began a request: its origin (Chromium) or its address (Firefox).
export function starterOf(details) {
    return details.initiator ?? details.originUrl;
}

/// One that a page of the same site sends.
export function isForm(details) {
    return details.type === "main_frame" && details.method !== "GET" && originOf(starterOf(details)) === originOf(details.url);
}

/// What another site's page asks is no request of a page of this one, nor is a navigation, which brings another document.
export function isOfOwnPage(details) {
    if (details.type === "main_frame") return isForm(details);
    return ["", "null", originOf(details.url)].includes(originOf(starterOf(details))); // sandboxed ones are nobody's
}

/// Its answer replaces the page in the tab: no file to be kept, no address to go on to.
export function bringsDocument({ type, statusCode, responseHeaders }) {
    const isFile = ({ name, value }) => name.toLowerCase() === "content-disposition" && /^attachment/i.test(value ?? "");
    return type === "main_frame" && (statusCode === 200 || statusCode >= 400) && !responseHeaders?.some(isFile);
}
