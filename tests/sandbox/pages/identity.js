'use strict';
// Identity Platform as the Firebase SDK speaks to it: sign in, refresh, look up (PROTOCOL.md#identity-platform).

const kSkewMs = 30 * 1000;

class ServiceError extends Error {
    /** @param isAnswer the service said so in JSON; otherwise the network or a proxy did */
    constructor(code, isAnswer) {
        super(code);
        this.code = code;
        this.isAnswer = isAnswer;
    }
}

async function callService(url, options) {
    let reply;
    let body;
    try {
        reply = await fetch(url, options);
        body = await reply.json();
    } catch {
        throw new ServiceError('auth/network-request-failed', false);
    }
    if (!reply.ok)
        throw new ServiceError((body.error?.message ?? 'unknown').split(/ ?: ?/)[0], true);
    return body;
}

function callAccounts(apiKey, call, body) {
    return callService(`${settings.identityToolkit}/v1/accounts:${call}?key=${apiKey}`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-Client-Version': 'Chrome/JsCore/9.23.0/FirebaseCore-web'},
        body: JSON.stringify(body),
    });
}

/** One signed-in, or not yet signed-in, app of the SDK: a tenant of the project, or the project itself. */
class Account {
    constructor(apiKey, tenantId) {
        this.apiKey = apiKey;
        this.tenantId = tenantId;
        this.appName = tenantId && !settings.defaultAppName ? tenantId : '[DEFAULT]';
        this.key = `firebase:authUser:${apiKey}:${this.appName}`;
        this.user = null;
    }

    /** What the SDK does on every page load. An error in JSON costs the stored user; a network error does not. */
    async load() {
        this.user = await loadUser(this.key);
        if (!this.user)
            return;
        try {
            if (!(this.user.stsTokenManager.expirationTime - kSkewMs > Date.now()) || !this.user.stsTokenManager.accessToken)
                await this.refresh();
            await this.lookUp();
        } catch (error) {
            if (!error.isAnswer)
                throw error;
            await this.forget();
        }
    }

    async signIn(call, body) {
        const tenant = this.tenantId ? {tenantId: this.tenantId} : {};
        const reply = await callAccounts(this.apiKey, call, {...body, ...tenant, returnSecureToken: true, clientType: 'CLIENT_TYPE_WEB'});
        this.user = {uid: reply.localId, isAnonymous: false, emailVerified: false, stsTokenManager: {}};
        this.take(reply.idToken, reply.refreshToken, reply.expiresIn);
        await this.lookUp();
    }

    async refresh() {
        const form = new URLSearchParams({grant_type: 'refresh_token', refresh_token: this.user.stsTokenManager.refreshToken});
        const reply = await callService(`${settings.secureToken}/v1/token?key=${this.apiKey}`, {
            method: 'POST', headers: {'Content-Type': 'application/x-www-form-urlencoded'}, body: form.toString(),
        });
        this.take(reply.id_token, reply.refresh_token, reply.expires_in);
        await saveUser(this.key, this.user);
    }

    async lookUp() {
        const {users: [found]} = await callAccounts(this.apiKey, 'lookup', {idToken: this.user.stsTokenManager.accessToken});
        const {uid: _, ...rest} = this.user;
        this.user = {uid: found.localId, email: found.email, emailVerified: Boolean(found.emailVerified),
            displayName: found.displayName, isAnonymous: false, tenantId: found.tenantId,
            providerData: (found.providerUserInfo ?? []).map(info => ({providerId: info.providerId, uid: info.rawId,
                displayName: info.displayName ?? null, email: info.email ?? null, phoneNumber: null, photoURL: null})),
            stsTokenManager: rest.stsTokenManager, createdAt: found.createdAt, lastLoginAt: found.lastLoginAt,
            apiKey: this.apiKey, appName: this.appName};
        await saveUser(this.key, JSON.parse(JSON.stringify(this.user)));
    }

    take(accessToken, refreshToken, expiresIn) {
        this.user.stsTokenManager = {refreshToken, accessToken, expirationTime: Date.now() + Number(expiresIn) * 1000};
    }

    async forget() {
        this.user = null;
        await removeUser(this.key);
    }

    isRightTenant() {
        return Boolean(this.user) && (this.user.tenantId ?? null) === (this.tenantId ?? null);
    }

    /** An ID token that is two minutes old at most (PROTOCOL.md#freshness). */
    async freshIdToken() {
        const token = this.user.stsTokenManager.accessToken;
        const claims = JSON.parse(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')));
        if (Date.now() / 1000 - claims.iat > 120)
            await this.refresh();
        return this.user.stsTokenManager.accessToken;
    }
}
