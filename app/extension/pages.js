// Our own pages, the popup and the waiting page, over ports: what they show, what they ask. Nobody else can connect:
// there is no listener for other extensions, and no content script.

import { popupView } from "./view.js";

export class Pages {
    #parts;
    #popups = new Set();

    /// parts: those of background.js
    constructor(parts) {
        this.#parts = parts;
    }

    connected(port) {
        const page = this.#parts.api.runtime.getURL("popup/popup.html");
        const sender = port.sender?.url?.split(/[?#]/)[0];
        if (port.name !== "popup" || sender !== page) return port.disconnect();
        this.#popups.add(port);
        port.onDisconnect.addListener(() => this.#popups.delete(port));
        port.onMessage.addListener((message) => this.#act(message));
        this.#parts.loaded.then(() => {
            this.#parts.tray.connect();
            this.show();
        });
        return undefined;
    }

    /// Something changed that a popup may show.
    show() {
        if (this.#popups.size === 0 || !this.#parts.isLoaded()) return;
        const view = popupView(this.#parts, this.#parts.about());
        for (const port of this.#popups) port.postMessage(view);
    }

    async #act({ type, site, store }) {
        const { actions } = this.#parts;
        const place = { site, store, partition: "" };
        const known = {
            pair: () => actions.pair(),
            forget: () => actions.forget(),
            show: () => undefined,
            want: () => actions.want(site),
            enable: () => actions.setEnabled(site, true),
            disable: () => actions.setEnabled(site, false),
            "sign-in": () => actions.signIn(site),
            open: () => actions.open(),
            "use-mine": () => actions.useMine(place),
            resume: () => actions.resume(place),
        };
        if (!Object.hasOwn(known, type)) return;
        await known[type]();
        this.show();
    }
}
