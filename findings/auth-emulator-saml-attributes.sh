#!/bin/bash
# firebase-tools 15.34.2 (npm), the Auth emulator: a SAML user's attributes do not survive the first refresh.
#
# The ID token of the sign-in has firebase.sign_in_attributes (groups, for one). The ID token that the refresh token is
# exchanged for an hour later has the same identities and the same sign_in_provider, but no sign_in_attributes. An app that
# authorises by them works for an hour after each sign-in. The refresh token stays the same.
#
# Seen, for a sign-in with the groups "staff" and "payroll":
#   at the sign-in:    {"groups":["staff","payroll"]}
#   after one refresh: undefined
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-fund --no-audit --silent firebase-tools@15.34.2 >/dev/null
cat >saml.cjs <<'JS'
const {createApp} = require('firebase-tools/lib/emulator/auth/server');
const firebaseOf = token => JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).firebase;
(async () => {
  const server = (await createApp('demo-saml')).listen(0, '127.0.0.1');
  await new Promise(ready => server.once('listening', ready));
  const post = async (address, body, type) => {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/${address}?key=any`, {method: 'POST', headers: {'Content-Type': type}, body});
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  const assertion = {assertion: {subject: {nameId: 'kim@example.org'}, attributeStatements: {groups: ['staff', 'payroll']}}};
  const postBody = new URLSearchParams({providerId: 'saml.acme', id_token: JSON.stringify({sub: 'kim'}), SAMLResponse: JSON.stringify(assertion)});
  const signedIn = await post('identitytoolkit.googleapis.com/v1/accounts:signInWithIdp',
    JSON.stringify({requestUri: 'http://localhost', returnSecureToken: true, postBody: postBody.toString()}), 'application/json');
  const refreshed = await post('securetoken.googleapis.com/v1/token',
    new URLSearchParams({grant_type: 'refresh_token', refresh_token: signedIn.refreshToken}), 'application/x-www-form-urlencoded');
  const before = firebaseOf(signedIn.idToken), after = firebaseOf(refreshed.id_token);
  console.log('at the sign-in:   ', JSON.stringify(before.sign_in_attributes));
  console.log('after one refresh:', JSON.stringify(after.sign_in_attributes));
  const isAsSeen = before.sign_in_attributes?.groups?.length === 2 && after.sign_in_attributes === undefined
    && after.sign_in_provider === 'saml.acme' && refreshed.refresh_token === signedIn.refreshToken;
  process.exit(isAsSeen ? 0 : 1);
})();
JS
node saml.cjs
