// Whether a cookie is the one that we set, without keeping its value: HMAC-SHA-256 (RFC 2104, FIPS 180-4) with a random
// key of this profile. The browsers' own is asynchronous, and in Firefox, which has every request of a site wait for this
// process, its answer comes 15 ms later; nothing here is a secret that timing could tell (README.md#one-step).

const BLOCK = 64; // bytes

/// The first 32 bits of the fractions of roots of the first primes.
const primes = Array.from({ length: 312 }, (_, i) => i).filter((n) => n > 1 && !Array.from({ length: n }, (_, i) => i).some((d) => d > 1 && n % d === 0));
const fraction = (root) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));

/// Mixes one block, which begins at `at`, into the state of eight words. It is called too seldom for browsers to compile it:
/// with functions and destructuring in its loops it would take several times as long (README.md#one-step).
function mix(state, view, at, words) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < 64; i++) {
        const early = words[i - 15], late = words[i - 2];
        const first = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
        const second = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
        words[i] = words[i - 16] + first + words[i - 7] + second;
    }
    let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (let i = 0; i < 64; i++) {
        const ofE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const ofA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const one = (h + ofE + ((e & f) ^ (~e & g)) + ROUNDS[i] + words[i]) | 0;
        const other = (ofA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + one) | 0;
        d = c;
        c = b;
        b = a;
        a = (one + other) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] += word));
}

/// SHA-256 of bytes.
export function sha256(bytes) {
    const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
    const state = Int32Array.from(START), words = new Int32Array(64);
    for (let at = 0; at < padded.length; at += BLOCK) mix(state, view, at, words);
    state.forEach((word, i) => view.setInt32(i * 4, word));
    return padded.slice(0, 32);
}

function joined(one, other) {
    const both = new Uint8Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
}

const toText = (bytes) => btoa(String.fromCharCode(...bytes));
const toBytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export function newKey() {
    return toText(crypto.getRandomValues(new Uint8Array(32)));
}

/// Returns a function from (name, value) to text. The key has at most 64 bytes.
export function fingerprinter(keyText) {
    const key = new Uint8Array(BLOCK);
    key.set(toBytes(keyText));
    const [inner, outer] = [0x36, 0x5c].map((pad) => key.map((byte) => byte ^ pad));
    return (name, value) => {
        const data = new TextEncoder().encode(`${name}\n${value}`);
        return toText(sha256(joined(outer, sha256(joined(inner, data)))));
    };
}
