'use strict';
// The page's half of IAP's protocol, with the checks of Google's library (PROTOCOL.md#exchange).

class IapError extends Error {
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}

async function callIap(url, options) {
    const headers = {'Content-Type': 'application/json', ...options.headers};
    const reply = await fetch(url, {cache: 'no-cache', mode: 'cors', ...options, headers});
    const isJson = (reply.headers.get('content-type') ?? '').includes('application/json');
    const body = isJson ? await reply.json() : await reply.text();
    if (reply.ok)
        return body;
    if (!isJson)
        throw new IapError('iap', body);
    const message = body.error?.details?.[0]?.detail ?? body.error?.message ?? '';
    const isRestart = body.error?.status === 'FAILED_PRECONDITION' && /restart the authentication process/.test(message);
    throw new IapError(isRestart ? 'restart-process' : body.error?.status, message);
}

/** Only plain https URLs without the characters that the library refuses. */
function safeUrl(text) {
    const url = new URL(text);
    const isLocal = url.protocol === 'http:' && url.hostname === 'localhost';
    if ((url.protocol !== 'https:' && !isLocal) || /[{}|^"<>` ]|[^\x20-\x7e]/.test(text) || url.hostname.endsWith('.'))
        throw new IapError('invalid-argument', 'Invalid URL');
    return text;
}

function isAuthorized(text, domains) {
    const host = new URL(text).hostname.toLowerCase();
    return domains.some(domain => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`));
}

/** @returns the project's number, once this page and redirectUri are among its authorized domains */
async function checkProject(apiKey, redirectUri) {
    const config = await callIap(
        `${settings.projectConfig}/identitytoolkit/v3/relyingparty/getProjectConfig?key=${apiKey}`,
        {method: 'GET', headers: {'X-Client-Version': 'Chrome/CIAP/2.0.1'}});
    for (const url of [location.href, redirectUri].filter(Boolean)) {
        if (!isAuthorized(url, config.authorizedDomains))
            throw new IapError('unauthorized-domain', `${new URL(url).origin} is not authorized`);
    }
    return config.projectId;
}

function sessionInfo(redirectUri, state) {
    return callIap(safeUrl(redirectUri), {method: 'POST', body: JSON.stringify({state})});
}

async function exchange(redirectUri, state, idToken) {
    const reply = await callIap(safeUrl(redirectUri), {method: 'POST', body: JSON.stringify({id_token: idToken, state})});
    if (!reply.redirectToken || !reply.originalUri || !reply.targetUri)
        throw new IapError('unknown', 'Invalid response');
    return {...reply, originalUri: safeUrl(reply.originalUri), targetUri: safeUrl(reply.targetUri)};
}

/** @returns where to go: the original page, or the targetUri itself with the token when IAP wants its nonce cookie */
async function setCookie({redirectToken, originalUri, targetUri}) {
    const said = await callIap(targetUri, {method: 'GET', credentials: 'include', headers: {'x-iap-3p-token': redirectToken}});
    if (said !== 'XsrfNonceCheckIsNeeded')
        return originalUri;
    const url = new URL(targetUri);
    return `${targetUri}${url.search ? '&' : '?'}rt=${encodeURIComponent(redirectToken)}`;
}
