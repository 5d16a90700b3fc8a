// Whether a cookie is the one that we set, without keeping its value: HMAC-SHA-256 with a random key of this profile.

const toText = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const toBytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export function newKey() {
    return toText(crypto.getRandomValues(new Uint8Array(32)));
}

/// Returns a function from (name, value) to text.
export async function fingerprinter(keyText) {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("raw", toBytes(keyText), algorithm, false, ["sign"]);
    return async (name, value) => {
        const data = new TextEncoder().encode(`${name}\n${value}`);
        return toText(await crypto.subtle.sign("HMAC", key, data));
    };
}
