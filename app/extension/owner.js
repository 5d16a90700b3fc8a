// Whose session is in the browser? IAP says it (PROTOCOL.md#modes), never an e-mail address, never the page.

const WAIT = 8000;

/// "securetoken.google.com/PROJECT[/TENANT]:UID" -> { project, tenant, uid }, or null.
function readSubject(subject) {
    const match = /^securetoken\.google\.com\/([^/:]+)(?:\/([^/:]+))?:(.+)$/.exec(subject);
    return match ? { project: match[1], tenant: match[2] ?? "", uid: match[3] } : null;
}

/// "securetoken.google.com/PROJECT:MAIL" -> "MAIL", for people.
function readPerson(email) {
    return typeof email === "string" ? email.slice(email.indexOf(":") + 1).slice(0, 128) : "";
}

export function isSamePerson(one, other) {
    return one.project === other.project && one.tenant === (other.tenant ?? "") && one.uid === other.uid;
}

/// What a fingerprint of that person is made of, so that no name is kept.
export function textOf({ project, tenant, uid }) {
    return JSON.stringify([project, tenant ?? "", uid]);
}

/// Surely another's: what is not told on both sides says nothing.
export function isOther(one, other) {
    return one.tenant !== other.tenant || ["project", "uid"].some((part) => one[part] && other[part] && one[part] !== other[part]);
}

/// { is: "nobody" } where IAP takes no cookie of the store, { is: "somebody", who, person }, or { is: "unknown" }.
/// Asked as a script would, following nothing; with the cookies of ordinary windows.
export async function askIap(siteUrl) {
    const url = new URL(siteUrl);
    url.searchParams.set("gcp-iap-mode", "IDENTITY");
    try {
        const answer = await fetch(url, {
            credentials: "include", redirect: "manual", cache: "no-store",
            headers: { "X-Requested-With": "XMLHttpRequest", Accept: "application/json,*/*" },
            signal: AbortSignal.timeout(WAIT),
        });
        const isIaps = answer.headers.get("x-goog-iap-generated-response") === "true";
        if (answer.type === "opaqueredirect" || (isIaps && answer.status === 401)) return { is: "nobody" };
        if (answer.status !== 200) return { is: "unknown" };
        const identity = JSON.parse((await answer.text()).slice(0, 65536));
        const who = readSubject(String(identity?.sub));
        return who ? { is: "somebody", who, person: readPerson(identity.email) } : { is: "unknown" };
    } catch {
        return { is: "unknown" };
    }
}
