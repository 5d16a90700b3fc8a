// Firefox has each request wait for us before it is sent, and that costs a page more than all else that we do
// (README.md#calm). So it tells us beforehand of what is no navigation only while something of that might have to wait.
// Whoever wakes the background is told of everything, for the browser keeps what we listened to at its start.

const AHEAD = 10000; // ms before a session's end; ours are followed by others earlier than that
const LASTING = 1000; // ms that all must be well before

export class Calm {
    #parts;
    #tells = true;
    #until = 0; // ms
    #ending = 0; // the timer of that
    #soon = 0; // that of the next look
    #rest = () => this.#isCalm() && this.#tell(false);

    /// parts: { sites, ledger, hold, refreshes, documents, embedded, requests, defaultStore, isLoaded(),
    ///          tell(isOn): has the browser tell us of such requests beforehand, or not }
    constructor(parts) {
        this.#parts = parts;
    }

    /// For everything that it may depend on; in doubt once too often. What must wait is told of when this returns, as far as the
    /// browser does one after the other what we ask of it.
    look() {
        if (!this.#isCalm()) this.#tell(true);
        else if (this.#tells && !this.#soon) this.#soon = setTimeout(() => this.#lasted(), LASTING);
    }

    #lasted() {
        this.#soon = 0;
        this.#parts.requests.whenIdle(this.#rest); // what is held stays so
    }

    #tell(isOn) {
        if (isOn === this.#tells) return;
        this.#tells = isOn;
        this.#parts.tell(isOn);
    }

    /// No page's request has to wait now, nor soon.
    #isCalm() {
        const { documents, embedded, isLoaded } = this.#parts;
        if (!isLoaded() || documents.mayHold || embedded.pairs.length > 0) return false;
        const until = Math.min(...this.#places().map((place) => this.#parts.hold.restsUntil(place))) - AHEAD;
        if (until !== this.#until) this.#wakeAt(until);
        return until > Date.now();
    }

    #wakeAt(until) {
        this.#until = until;
        clearTimeout(this.#ending);
        const left = until - Date.now();
        if (left > 0 && Number.isFinite(left)) this.#ending = setTimeout(() => this.look(), left);
    }

    /// Where a session is to be. A store where none ever was begins with a navigation; what comes there without one is
    /// repaired after IAP's answer.
    #places() {
        const { sites, ledger, refreshes, defaultStore } = this.#parts;
        const wanted = sites.all.filter((site) => site.enabled && !refreshes.isHopeless(site)).map(({ id }) => id);
        return wanted.flatMap((site) => [{ site, store: defaultStore, partition: "" }, ...ledger.ofSite(site)]);
    }
}
