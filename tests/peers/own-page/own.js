// A sign-in page of one's own: gcip-iap with a handler of the page's making, on whichever generation of the SDK it is
// bundled with. It signs in by itself, as its address says:
//
//   keep=default|indexed-db|local|session|memory|cookie|nothing   where the SDK keeps the user (nothing: initializeAuth
//                                                                 without a word about it)
//   as=password|phone|custom|second-factor|guest|nobody           how it signs in (nobody: it waits for the user)
//   app=NAME                                                      the SDK's app, by default [DEFAULT]
//   key=API-KEY                                                   another key of the project
//   before=WHO,APP,KEEP[,TENANT]                                  who is signed in already (lee or guest); any number
//   leave=signed-out                                              whether the page signs out before it leaves
import {initializeApp} from 'firebase/app';
import * as sdk from 'firebase/auth';
import {Authentication} from 'gcip-iap';

const say = text => { document.title = document.getElementById('said').textContent = text; };
const DEFAULT = '[DEFAULT]';

// The older generation knows no cookies.
const places = {
  'indexed-db': sdk.indexedDBLocalPersistence, local: sdk.browserLocalPersistence, session: sdk.browserSessionPersistence,
  memory: sdk.inMemoryPersistence, cookie: sdk['browserCookiePersistence'],
};

const made = new Map();
function authOf(apiKey, name, keep, tenantId) {
  const id = [apiKey, name].join();
  if (!made.has(id)) {
    const app = initializeApp({apiKey, authDomain: location.host}, name);
    const auth = keep === 'default' ? sdk.getAuth(app)
      : sdk.initializeAuth(app, keep === 'nothing' ? {} : {persistence: places[keep]});
    sdk.connectAuthEmulator(auth, identityPlatform, {disableWarnings: true});
    auth.settings.appVerificationDisabledForTesting = true;
    made.set(id, auth);
  }
  const auth = made.get(id);
  auth.tenantId = tenantId ?? null;
  return auth;
}

const robot = {type: 'recaptcha', verify: async () => 'no robot', _reset() {}};

/// What the emulator would have sent by SMS.
async function textMessageTo(auth, sessionInfo) {
  const answer = await fetch(`${identityPlatform}/emulator/v1/projects/acme-portal-prod/verificationCodes?key=${auth.app.options.apiKey}`);
  return (await answer.json()).verificationCodes.find(sent => sent.sessionInfo === sessionInfo).code;
}

async function withSecondFactor(auth, error) {
  const resolver = sdk.getMultiFactorResolver(auth, error);
  const sent = await new sdk.PhoneAuthProvider(auth)
    .verifyPhoneNumber({multiFactorHint: resolver.hints[0], session: resolver.session}, robot);
  const credential = sdk.PhoneAuthProvider.credential(sent, await textMessageTo(auth, sent));
  return resolver.resolveSignIn(sdk.PhoneMultiFactorGenerator.assertion(credential));
}

const ways = {
  password: auth => sdk.signInWithEmailAndPassword(auth, 'kim@example.org', 'correct horse'),
  lee: auth => sdk.signInWithEmailAndPassword(auth, 'lee@example.org', 'correct horse'),
  guest: auth => sdk.signInAnonymously(auth),
  custom: auth => sdk.signInWithCustomToken(auth, JSON.stringify({uid: 'agent-7'})),
  async phone(auth) {
    const sent = await sdk.signInWithPhoneNumber(auth, '+15555550100', robot);
    return sent.confirm(await textMessageTo(auth, sent.verificationId));
  },
  'second-factor': auth => sdk.signInWithEmailAndPassword(auth, 'max@example.org', 'correct horse')
    .catch(error => withSecondFactor(auth, error)),
  nobody: () => { say('waiting'); return new Promise(() => {}); },
};

export function start(wish) {
  const keep = wish.get('keep') ?? 'default';
  const way = wish.get('as') ?? 'password';
  const own = (apiKey, tenantId) => authOf(apiKey, wish.get('app') ?? DEFAULT, keep, tenantId);
  // Where the page uses another key, gcip-iap is shown an app of the resource's that holds nobody.
  const shown = (apiKey, tenantId) => wish.has('key') ? authOf(apiKey, 'shown', 'nothing', tenantId) : own(apiKey, tenantId);
  const apps = [];

  new Authentication({
    getAuth: shown,
    async startSignIn(auth) {
      for (const before of wish.getAll('before')) {
        const [who, app, place, tenant] = before.split(',');
        await ways[who](authOf(auth.app.options.apiKey, app, place, tenant));
        await new Promise(later => setTimeout(later, 20)); // another millisecond of lastLoginAt
      }
      const mine = wish.has('key') ? own(wish.get('key'), auth.tenantId) : auth;
      apps.push(mine);
      return ways[way](mine);
    },
    selectTenant: async (project, tenantIds) => ({tenantId: tenantIds[0]}),
    // gcip-iap leaves the page as soon as the cookie is there; the user's token outlives the SDK's sign-out.
    async processUser(user) {
      if (wish.get('leave') !== 'signed-out')
        return user;
      const token = await user.getIdTokenResult();
      await Promise.all(apps.map(auth => sdk.signOut(auth)));
      return {getIdTokenResult: async () => token, getIdToken: async () => token.token};
    },
    async completeSignOut() { say('signed out'); },
    handleError(error) { say(`failed: ${error.code ?? ''} ${error.message ?? error}`); },
  }).start();
}
