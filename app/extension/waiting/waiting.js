// Shown for a moment where Chromium does not let a request be held. The background says where this tab may go.

import { api } from "../api.js";

document.documentElement.dir = api.i18n.getMessage("@@bidi_dir");
document.documentElement.lang = api.i18n.getUILanguage();
document.getElementById("text").textContent = api.i18n.getMessage("waiting");

const port = api.runtime.connect({ name: "waiting" });
port.onMessage.addListener(({ go }) => {
    if (go) location.replace(go + location.hash); // the browser kept what the user's address had behind its #
});
