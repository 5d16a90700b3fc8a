// emulator.mjs MODULES COMPANY.json: Google's Auth emulator (firebase-tools) on a free loopback port, with the company's
// tenants and people. Prints one line of JSON once it is ready; ends on SIGTERM or at the end of its input.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

const [modules, companyFile] = process.argv.slice(2);
const company = JSON.parse(readFileSync(companyFile, 'utf8'));
const require = createRequire(path.resolve(modules, 'package.json'));
const {createApp} = require('firebase-tools/lib/emulator/auth/server');

const server = (await createApp(company.project)).listen(0, '127.0.0.1');
await new Promise((listening, failed) => server.once('listening', listening).once('error', failed));
const url = `http://127.0.0.1:${server.address().port}`;

async function admin(method, address, body) {
  const answer = await fetch(`${url}/identitytoolkit.googleapis.com/${address}`, {
    method,
    headers: {Authorization: 'Bearer owner', 'Content-Type': 'application/json'},
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
}

// The emulator makes a tenant when it is first named, so that it can have the id that the company gave it.
for (const {id, name} of company.tenants)
  await admin('PATCH', `v2/projects/${company.project}/tenants/${id}?updateMask=displayName,allowPasswordSignup,enableAnonymousUser`,
    {displayName: name, allowPasswordSignup: true, enableAnonymousUser: true});
for (const {email, password, name, secondFactor, tenants} of company.users)
  for (const tenant of tenants)
    await admin('POST', `v1/projects/${company.project}${tenant && `/tenants/${tenant}`}/accounts`,
      {email, password, displayName: name, emailVerified: true, mfaInfo: secondFactor && [{phoneInfo: secondFactor}]});

const end = () => process.exit(0);
process.once('SIGTERM', end).once('SIGINT', end);
process.stdin.once('end', end).once('error', end).resume();
console.log(JSON.stringify({url, project: company.project, tenants: company.tenants.map(({id}) => id)}));
