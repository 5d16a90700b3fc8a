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
