// What our pages have in common: the browser's translations, and the direction of their words.

import { api } from "./api.js";

export function text(key, ...values) {
    return api.i18n.getMessage(key, values);
}

/// That of the words: Chromium's own "@@bidi_dir" said "ltr" in an Arabic browser.
export function direction() {
    return /[\u0590-\u08ff]/.test(text("description")) ? "rtl" : "ltr";
}

export function dress(page) {
    page.documentElement.dir = direction();
    page.documentElement.lang = api.i18n.getUILanguage();
}

/// What a page that was loaded as somebody else is told (question.js). site: as it is now; undefined where it is gone
export function switchedWords(site) {
    const words = { title: text("switched", site?.name ?? "", site?.tenant || site?.person || "?"), dir: direction() };
    for (const key of ["Held", "Cannot", "Reload", "Keep"]) words[key.toLowerCase()] = text(`switched${key}`);
    return words;
}
