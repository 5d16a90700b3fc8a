// The customer's sign-in page as Google's documentation builds it: gcip-iap with FirebaseUI's handler.
import 'firebaseui/dist/firebaseui.css';
import './page.css';
import {Authentication} from 'gcip-iap';
import {auth as ui} from 'firebaseui';

const PASSWORD = [{provider: 'password', requireDisplayName: false}];

function uiConfig(config) {
  const tenants = {_: {fullLabel: 'Sign in', displayName: 'Acme', buttonColor: '#37474f', iconUrl: 'logo.svg', signInOptions: PASSWORD}};
  for (const {id, name, color} of config.tenants)
    tenants[id] = {fullLabel: name, displayName: name, buttonColor: color, iconUrl: 'logo.svg', signInOptions: PASSWORD};
  return {
    [config.apiKey]: {
      authDomain: location.host,
      displayMode: 'optionsFirst',
      tenants,
    },
  };
}

/// FirebaseUI's handler, whose apps talk to the company's Identity Platform instead of Google's.
function handlerFor(config, identityPlatform) {
  const handler = new ui.FirebaseUiHandler('#sign-in', uiConfig(config));
  const getAuth = handler.getAuth.bind(handler);
  const moved = new WeakSet();
  handler.getAuth = (apiKey, tenantId) => {
    const auth = getAuth(apiKey, tenantId);
    if (!moved.has(auth)) {
      moved.add(auth);
      auth.useEmulator(identityPlatform, {disableWarnings: true});
    }
    return auth;
  };
  return handler;
}

export function start(config, identityPlatform) {
  new Authentication(handlerFor(config, identityPlatform)).start();
}
