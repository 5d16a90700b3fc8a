// The conversation with the tray: who we are, what it says, what it is asked. Its state lasts as long as a connection.

import { Connection } from "./port.js";
import { isMessage } from "./messages.js";

const LONGEST_ASK = 10000;

export class Tray {
    #connection;
    #events;
    #asked = new Map(); // request -> resolve({ ok })
    #lastRequest = 0;
    #isPairing = false;
    #sitesKnown = newPromise();
    #areSitesNews = true; // on this connection

    paired = false;
    policy = "ask";
    refusal = null; ///< the last { what, site, sentence } that the popup has not shown yet

    /// events: { hello() -> message, changed(), welcomed(isPaired), paired(key), sites(list, isFirst), session(message), remove(message),
    ///           countPages(message), signInHere(message), signInOver(attempt), closed(), left(code) }
    constructor(runtime, events) {
        this.#events = events;
        this.#connection = new Connection(runtime, {
            hello: () => events.hello(),
            received: (message) => this.#received(message),
            changed: () => this.#connectionChanged(),
        });
    }

    get state() {
        return this.#connection.state;
    }

    get reason() {
        return this.#connection.reason;
    }

    connect() {
        this.#connection.connect();
    }

    send(message) {
        return this.#connection.send(message);
    }

    close(reason) {
        this.#connection.close(reason);
    }

    /// True once we are paired and know the sites; false as soon as that will not be.
    async whenReady() {
        if (!(await this.#connection.whenOpen()) || !this.paired) return false;
        return this.#sitesKnown.promise;
    }

    /// Asks for a refresh. Resolves to { ok }; an end of the connection is a no.
    refresh(site, cause) {
        const request = ++this.#lastRequest;
        return new Promise((resolve) => {
            this.#asked.set(request, resolve);
            if (!this.send({ type: "refresh", request, site, cause })) this.#answer({ request, ok: false });
            setTimeout(() => this.#answer({ request, ok: false }), LONGEST_ASK);
        });
    }

    /// Asks the user whether this profile may be paired, unless that is being asked already.
    pair() {
        if (this.paired || this.#isPairing) return;
        this.refusal = null;
        this.#isPairing = this.send({ type: "pair" });
    }

    report(report) {
        if (this.paired) this.send({ type: "report", ...report });
    }

    #answer({ request, ok }) {
        this.#asked.get(request)?.({ ok });
        this.#asked.delete(request);
    }

    #received(message) {
        if (!isMessage(message)) return this.#connection.close("bad-message");
        const handlers = {
            welcome: () => this.#welcome(message),
            paired: () => {
                this.paired = true;
                this.#isPairing = false;
                this.#events.paired(message.profile);
            },
            refused: () => {
                this.refusal = message;
                if (message.what === "pair") this.#isPairing = false;
            },
            sites: () => {
                this.#events.sites(message.sites, this.#areSitesNews);
                this.#areSitesNews = false;
                this.#sitesKnown.resolve(true);
            },
            session: () => this.#events.session(message),
            remove: () => this.#events.remove(message),
            "count-pages": () => this.#events.countPages(message),
            answer: () => this.#answer(message),
            "sign-in-here": () => this.#events.signInHere(message),
            "sign-in-over": () => this.#events.signInOver(message.attempt),
            leave: () => {
                this.#connection.close(message.code); // its last message
                this.#events.left(message.code);
            },
        };
        handlers[message.type]();
        this.#events.changed();
    }

    #welcome({ paired, policy }) {
        this.paired = paired;
        this.policy = policy;
        this.#connection.welcomed();
        this.#events.welcomed(paired);
    }

    #connectionChanged() {
        if (this.#connection.state === "closed") {
            this.paired = this.#isPairing = false;
            this.#events.closed();
            this.#areSitesNews = true;
            this.#sitesKnown.resolve(false);
            this.#sitesKnown = newPromise();
            for (const request of [...this.#asked.keys()]) this.#answer({ request, ok: false });
        }
        this.#events.changed();
    }
}

function newPromise() {
    let resolve;
    const promise = new Promise((done) => {
        resolve = done;
    });
    return { promise, resolve };
}
