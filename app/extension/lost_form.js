// A form that IAP refused where it cannot be repeated: Back still has its text, and the person is told. In storage.session.

const LOST = "lostForm";

export class LostForm {
    #api;
    last = null; ///< { site, at (ms), isSeen }

    constructor(api) {
        this.#api = api;
    }

    async load() {
        this.last = (await this.#api.storage.session.get({ [LOST]: null }))[LOST];
    }

    came(site) {
        this.#keep({ site: site.id, at: Date.now(), isSeen: false });
    }

    /// The popup says it.
    seen() {
        if (this.last && !this.last.isSeen) this.#keep({ ...this.last, isSeen: true });
    }

    // A badge for all tabs: Chromium takes a tab's own away as soon as that shows something else, as it does here.
    #keep(last) {
        this.last = last;
        void this.#api.storage.session.set({ [LOST]: last });
        this.#api.action.setBadgeText({ text: last.isSeen ? "" : "!" }).catch(() => undefined);
    }
}
