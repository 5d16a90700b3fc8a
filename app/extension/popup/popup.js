import { api } from "../api.js";

const port = api.runtime.connect({ name: "popup" });
const content = document.getElementById("content");

function button(text, act) {
    const one = document.createElement("button");
    one.textContent = text;
    one.addEventListener("click", act);
    return one;
}

port.onMessage.addListener((view) => {
    content.replaceChildren();
    if (view.connection !== "open") content.append(view.reason);
    else if (!view.paired) content.append(button("pair", () => port.postMessage({ type: "pair" })));
    for (const site of view.sites) {
        const origins = [site.url, site.authOrigin].filter(Boolean).map((one) => `${new URL(one).origin}/*`);
        const type = site.enabled ? "disable" : "enable";
        content.append(site.name, site.state, site.here, button(type, async () => {
            if (type === "enable" && !(await api.permissions.request({ origins }))) return;
            port.postMessage({ type, site: site.id });
        }));
    }
});
