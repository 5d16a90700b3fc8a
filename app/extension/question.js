// Asked in a page that was loaded as somebody else. `askInPage` runs there, in our own world beside the page's scripts:
// it uses nothing from outside itself, and what it shows is out of the page's reach.

/// Shows the question and becomes "reload" or "keep". words: { title, held, cannot, reload, keep, isHeld, dir }
export function askInPage(words) {
    globalThis.lanyardEnd?.(undefined); // an earlier question
    // What goes through the page's own service worker is not seen as this page's, and cannot be held.
    const isHeld = words.isHeld && !navigator.serviceWorker?.controller;
    const host = document.createElement("div");
    host.lang = document.documentElement.lang;
    const style = { position: "fixed", inset: "0 0 auto 0", zIndex: "2147483647", display: "block", margin: "0", colorScheme: "light dark" };
    for (const [name, value] of Object.entries(style)) host.style.setProperty(name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`), value, "important");
    const bar = document.createElement("div");
    bar.setAttribute("role", "alertdialog");
    bar.dir = words.dir;
    bar.style.cssText = "background: Canvas; color: CanvasText; font: 15px/1.4 system-ui, sans-serif; padding: 10px 16px; " +
        "border-bottom: 2px solid Highlight; box-shadow: 0 2px 8px #0006; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center";
    const text = document.createElement("span");
    text.style.flex = "1 1 20em";
    text.textContent = `${words.title} ${isHeld ? words.held : words.cannot}`;
    bar.setAttribute("aria-label", text.textContent);
    bar.append(text);
    return new Promise((resolve) => {
        globalThis.lanyardEnd = (word) => {
            globalThis.lanyardEnd = undefined;
            if (word === "keep") globalThis.lanyardKept = Date.now();
            host.remove();
            resolve(word);
        };
        for (const word of ["reload", "keep"]) {
            const button = document.createElement("button");
            button.style.font = "inherit";
            button.textContent = words[word];
            button.addEventListener("click", ({ isTrusted }) => isTrusted && globalThis.lanyardEnd?.(word)); // a person, not the page
            bar.append(button);
        }
        host.attachShadow({ mode: "closed" }).append(bar);
        document.documentElement.append(host);
        // A page that comes back from history is asked about no more, so it begins anew.
        addEventListener("pageshow", ({ persisted }) => persisted && globalThis.lanyardEnd && location.reload());
    });
}

/// This document's origin, and when it was asked for, or kept (ms). One that comes back from history was asked for long ago.
export function sinceWhen() {
    const { performance, location, lanyardKept = 0 } = globalThis;
    const asked = performance.getEntriesByType("navigation")[0]?.requestStart ?? 0; // timeOrigin is before we held it
    return { origin: location.origin, since: Math.max(performance.timeOrigin + asked, lanyardKept) };
}

/// Is this document still one that was asked about?
export function isAsking() {
    return Boolean(globalThis.lanyardEnd);
}
