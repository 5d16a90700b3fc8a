'use strict';
// What the page does for each mode (PROTOCOL.md#page-modes), and the little that it shows.

const query = new URLSearchParams(location.search);
const apiKey = query.get('apiKey');
const redirectUri = query.get('redirect_uri');
const state = query.get('state');
const byId = id => document.getElementById(id);

function show(id) {
    for (const section of document.querySelectorAll('main > section'))
        section.hidden = section.id !== id;
    document.title = id === 'busy' ? 'Acme' : 'Acme sign-in'; // tells a test from outside that there is something to do
}

function report(error) {
    byId('error-text').textContent = error.code ? `${error.code}: ${error.message}` : String(error);
    show('error');
}

async function guarded(act) {
    try {
        await act();
    } catch (error) {
        report(error);
    }
}

function accountOf(tid) {
    return new Account(apiKey, tid.startsWith('_') ? null : tid);
}

async function finish(account, tid, projectNumber) {
    show('busy');
    let exchanged;
    try {
        exchanged = await exchange(redirectUri, state, await account.freshIdToken());
    } catch (error) {
        if (!['USER_DISABLED', 'TOKEN_EXPIRED', 'USER_NOT_FOUND'].includes(error.code))
            throw error;
        keepTenant(projectNumber, tid, false);
        await account.forget();
        return askForPassword(account, tid, projectNumber);
    }
    const next = await setCookie(exchanged);
    keepTenant(projectNumber, tid, true);
    location.assign(next);
}

function askForPassword(account, tid, projectNumber) {
    byId('tenant-name').textContent = settings.tenantNames[tid] ?? '';
    byId('provider').hidden = !settings.popup;
    const signIn = (call, body) => guarded(async () => {
        try {
            await account.signIn(call, body);
        } catch (error) {
            if (!error.isAnswer)
                throw error;
            byId('form-error').textContent = error.code;
            return;
        }
        await finish(account, tid, projectNumber);
    });
    byId('form').onsubmit = event => {
        event.preventDefault();
        byId('form-error').textContent = '';
        signIn('signInWithPassword', {email: byId('email').value, password: byId('password').value});
    };
    const signInWith = code => signIn('signInWithIdp',
        {requestUri: location.origin, postBody: `id_token=${code}&providerId=oidc.acme`, returnIdpCredential: true});
    byId('provider').onclick = () => askProvider(signInWith);
    if (settings.singleSignOn)
        return guarded(async () => comeBack(signInWith));
    show('sign-in-view');
    byId('email').focus();
}

/** To the provider, or back from it. */
async function comeBack(done) {
    const email = new URLSearchParams(location.hash.slice(1)).get('signed-in');
    if (!email)
        return location.assign(`${settings.singleSignOn}?back=${encodeURIComponent(location.href)}`);
    const reply = await fetch('/popup-provider', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({email})});
    done((await reply.json()).code);
}

/** The provider's window gives its result to the window that opened it. */
function askProvider(done) {
    const popup = window.open('/popup-provider', 'provider', 'width=420,height=480');
    if (!popup)
        return report({code: 'auth/popup-blocked', message: 'The window of the provider was blocked.'});
    window.addEventListener('message', event => {
        if (event.origin === location.origin && event.source === popup && event.data?.code)
            done(event.data.code);
    });
}

async function logIn(tid, projectNumber) {
    if (tid.startsWith('_') && tid !== `_${projectNumber}`)
        throw new IapError('invalid-argument', 'Mismatching project numbers');
    const account = accountOf(tid);
    await account.load();
    if (account.isRightTenant() && query.get('mode') !== 'reauth')
        await finish(account, tid, projectNumber);
    else
        askForPassword(account, tid, projectNumber);
}

async function chooseTenant(projectNumber) {
    const {tenantIds} = await sessionInfo(redirectUri, state);
    byId('tenants').replaceChildren(...tenantIds.map(tid => {
        const button = document.createElement('button');
        button.dataset.tenantId = tid;
        button.textContent = settings.tenantNames[tid] ?? tid;
        button.onclick = () => guarded(() => {
            history.pushState(null, '', `?${new URLSearchParams({mode: 'login', apiKey, tid, state, redirect_uri: redirectUri})}`);
            show('busy');
            return logIn(tid, projectNumber);
        });
        return button;
    }));
    show('choose');
}

/** The SDK loads a user, and so asks the services, before it forgets one. */
async function signOutOf(tenantIds, projectNumber) {
    for (const tid of tenantIds) {
        const account = accountOf(tid);
        await account.load().catch(() => {});
        await account.forget();
        keepTenant(projectNumber, tid, false);
    }
}

async function signOut(projectNumber) {
    if (!redirectUri) {
        await signOutOf(keptTenants(projectNumber), projectNumber);
        return show('signed-out');
    }
    const {tenantIds, originalUri} = await sessionInfo(redirectUri, state);
    await signOutOf(tenantIds, projectNumber);
    location.assign(safeUrl(originalUri));
}

async function start() {
    const mode = query.get('mode');
    const tid = query.get('tid');
    const isComplete = {login: tid && redirectUri && state, reauth: tid && redirectUri && state,
        selectAuthSession: redirectUri && state, signout: !redirectUri || state}[mode];
    if (!apiKey || !isComplete)
        throw new IapError('invalid-argument', 'Invalid request');
    show('busy');
    const projectNumber = await checkProject(apiKey, redirectUri);
    if (mode === 'selectAuthSession')
        return chooseTenant(projectNumber);
    return mode === 'signout' ? signOut(projectNumber) : logIn(tid, projectNumber);
}

byId('retry').onclick = () => location.reload();
guarded(start);
