// Our own pages, the popup and the waiting page, over ports: what they show, what they ask. Nobody else can connect:
// there is no listener for other extensions, and no content script.

import { popupView } from "./view.js";

export class Pages {
    #parts;
    #popups = new Map(); // port -> the id of the tab in front

    /// parts: those of background.js
    constructor(parts) {
        this.#parts = parts;
    }

    connected(port) {
        const { runtime } = this.#parts.api;
        const page = port.sender?.url?.split(/[?#]/)[0];
        if (port.name === "popup" && page === runtime.getURL("popup/popup.html")) return this.#popup(port);
        const isTab = port.sender?.frameId === 0 && port.sender.tab;
        if (port.name === "waiting" && isTab && page === runtime.getURL("waiting/waiting.html")) return this.#waiting(port);
        return port.disconnect();
    }

    async #waiting(port) {
        await this.#parts.loaded;
        let isThere = true;
        port.onDisconnect.addListener(() => (isThere = false));
        const go = await this.#parts.waits.answerFor(port.sender.tab.id);
        if (isThere) port.postMessage({ go });
    }

    #popup(port) {
        this.#popups.set(port, -1);
        port.onDisconnect.addListener(() => this.#popups.delete(port));
        port.onMessage.addListener((message) => this.#act(message, port));
        this.#parts.loaded.then(() => {
            this.#parts.tray.connect();
            this.show();
            this.#parts.lostForm.seen();
        });
    }

    /// Something changed that a popup may show.
    show() {
        if (this.#popups.size === 0 || !this.#parts.isLoaded()) return;
        for (const [port, tab] of this.#popups) port.postMessage(popupView(this.#parts, this.#parts.about(), this.#parts.embedded.inTab(tab)));
    }

    async #act({ type, site, store, partition = "", tab }, port) {
        const { actions } = this.#parts;
        const place = { site, store, partition };
        const known = {
            pair: () => actions.pair(),
            forget: () => actions.forget(),
            show: () => undefined,
            want: () => actions.want(site),
            enable: () => actions.setEnabled(site, true),
            disable: () => actions.setEnabled(site, false),
            "sign-in": () => actions.signIn(site),
            "sign-in-here": () => actions.signIn(site, true),
            "cancel-sign-in": () => this.#parts.signIn.cancel(),
            open: () => actions.open(),
            "use-mine": () => actions.useMine(place),
            tab: () => (this.#popups.set(port, tab), this.#parts.embedded.look(tab)),
            embed: () => actions.embed(this.#popups.get(port)),
            unembed: () => actions.unembed(this.#popups.get(port)),
            resume: () => actions.resume(place),
        };
        if (!Object.hasOwn(known, type)) return;
        await known[type]();
        this.show();
    }
}
