// Shown for a moment where Chromium does not let a request be held. The background says where this tab may go.

import { api } from "../api.js";
import { dress, text } from "../page.js";

dress(document);
document.getElementById("text").textContent = text("waiting");

/// Once more where the background was gone before it answered.
function ask(isAgain) {
    const port = api.runtime.connect({ name: "waiting" });
    port.onMessage.addListener(({ go }) => {
        if (go) location.replace(go + location.hash); // the browser kept what the user's address had behind its #
    });
    if (!isAgain) port.onDisconnect.addListener(() => ask(true));
}

ask(false);
