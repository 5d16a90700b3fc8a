// Our listeners to requests. Chromium shows a site that was granted since only to listeners that came after that; but by
// its source it lets go what a listener holds that is taken off, so nothing must be held then (README.md#granted-since).

import { REQUESTS } from "./requests.js";

/// Whatever goes wrong in here, a request goes on.
export function orLetGo(answer) {
    return typeof answer?.then === "function" ? answer.catch(() => undefined) : answer;
}

export class Listeners {
    #requests;
    #all = []; // { event, listener, how }
    #anew = () => this.#registerAgain();

    /// requests: counts what is held
    constructor(requests) {
        this.#requests = requests;
    }

    /// options: those of the event's. What a "blocking" one promises counts as held until the browser has it.
    listen(event, listener, ...options) {
        this.listenTo({}, event, listener, ...options);
    }

    /// The same, of some types alone where `filter` has them. Returns how to take it off (false) and put it on again (true).
    listenTo(filter, event, listener, ...options) {
        const how = [{ ...REQUESTS, ...filter }, ...(options.length > 0 ? [options] : [])]; // Firefox refuses what it does not know
        const registered = options.includes("blocking") ? (details) => this.#counted(orLetGo(listener(details))) : listener;
        event.addListener(registered, ...how);
        this.#all.push({ event, listener: registered, how });
        return (isOn) => (isOn ? event.addListener(registered, ...how) : event.removeListener(registered));
    }

    /// Takes all off and puts them on again, once nothing is held.
    anew() {
        this.#requests.whenIdle(this.#anew);
    }

    #counted(answer) {
        return typeof answer?.then === "function" ? this.#requests.waits(answer) : answer;
    }

    #registerAgain() {
        for (const { event, listener, how } of this.#all.filter((one) => one.event.hasListener(one.listener))) {
            event.removeListener(listener);
            event.addListener(listener, ...how);
        }
    }
}
