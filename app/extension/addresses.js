// Addresses, as the browser tells them.

/// "" where it is none.
export function originOf(address) {
    return URL.canParse(address ?? "") ? new URL(address).origin : "";
}

export function withoutFragment(address) {
    return address.split("#")[0];
}

/// The page that began a request: its origin (Chromium) or its address (Firefox).
export function starterOf(details) {
    return details.initiator ?? details.originUrl;
}
