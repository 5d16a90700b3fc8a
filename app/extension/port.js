// The port to the relay: always open, for a background without one is dead within 30 seconds and nothing but a request
// or an alarm wakes it (README.md#port). Back-off 1, 2, 4, 8 s, then the alarm; where the tray wants nobody, the alarm alone.

import { wasWithin } from "./queue.js";

const HOST = "org.lanyard.bridge";
const WAITS = [1000, 2000, 4000, 8000];
const LASTS = 10000; // ms: a connection that is welcomed and ends sooner counts as one that failed
const ANEW = [2000, 5000]; // ms: nobody who wants a session begins a relay sooner after one that failed; while the back-off lasts, and later
const NOBODY = new Set(["off", "replaced"]); // the tray said so itself
const REASONS = [
    [/disabled by the system administrator/i, "blocked"],
    [/forbidden/i, "forbidden"],
    [/not found|no such native|unexpected error/i, "no-host"],
];

function reasonOf(port, runtime) {
    const text = port.error?.message ?? runtime.lastError?.message ?? "";
    return REASONS.find(([pattern]) => pattern.test(text))?.[1] ?? "not-running";
}

export class Connection {
    #runtime;
    #events;
    #port = null;
    #failures = 0;
    #welcomedAt = Infinity; // ms
    #failedAt = -Infinity; // ms
    #timer = 0;
    #waiting = new Set();

    state = "closed"; ///< closed, connecting, or open once the tray welcomed us
    reason = ""; ///< why it is closed: no-host, forbidden, blocked, not-running, bad-message, or a code of "leave"

    /// events: { hello() -> message, received(message), changed() }
    constructor(runtime, events) {
        this.#runtime = runtime;
        this.#events = events;
    }

    connect() {
        if (this.#port) return;
        clearTimeout(this.#timer);
        this.#timer = 0;
        this.state = "connecting";
        let port;
        try {
            port = this.#runtime.connectNative(HOST);
        } catch {
            this.#closed("no-host");
            return;
        }
        this.#port = port;
        port.onMessage.addListener((message) => this.#port === port && this.#events.received(message));
        port.onDisconnect.addListener(() => this.#port === port && this.#closed(reasonOf(port, this.#runtime)));
        this.send(this.#events.hello());
    }

    /// False when there is nobody to hear it.
    send(message) {
        if (!this.#port) return false;
        try {
            this.#port.postMessage(message);
            return true;
        } catch {
            return false;
        }
    }

    /// The tray answered our hello.
    welcomed() {
        this.state = "open";
        this.reason = "";
        this.#welcomedAt = Date.now();
        this.#settle(true);
        this.#events.changed();
    }

    /// True once the tray is there; false as soon as it is known that it is not.
    whenOpen() {
        if (this.state === "open") return Promise.resolve(true);
        if (this.reason === "replaced" || (!this.#port && this.#hasJustFailed())) return Promise.resolve(false);
        this.connect();
        if (!this.#port) return Promise.resolve(false);
        return new Promise((resolve) => this.#waiting.add(resolve));
    }

    #hasJustFailed() {
        return wasWithin(ANEW[this.#failures < WAITS.length ? 0 : 1], this.#failedAt);
    }

    close(reason) {
        const port = this.#port;
        this.#closed(reason);
        port?.disconnect();
    }

    #closed(reason) {
        clearTimeout(this.#timer);
        this.#port = null;
        this.state = "closed";
        this.reason = reason;
        this.#settle(false);
        if (Date.now() - this.#welcomedAt >= LASTS) this.#failures = 0;
        if (this.#welcomedAt === Infinity) this.#failedAt = Date.now();
        this.#welcomedAt = Infinity;
        const wait = NOBODY.has(reason) ? undefined : WAITS[this.#failures++]; // the alarm comes after these
        if (wait) this.#timer = setTimeout(() => this.connect(), wait);
        this.#events.changed();
    }

    #settle(isOpen) {
        const waiting = [...this.#waiting];
        this.#waiting.clear();
        for (const resolve of waiting) resolve(isOpen);
    }
}
