// bundle.mjs MODULES PAGE: bundles the sign-in page into the folder PAGE with what npm put into the folder MODULES.
// Two things of Google's code are changed on the way, both addresses: gcip-iap's fixed host for getProjectConfig becomes the
// page's own Identity Platform, and nothing is loaded from Google's web (fonts, icons).
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const [modules, target] = process.argv.slice(2).map(folder => path.resolve(folder));
const here = fileURLToPath(new URL('.', import.meta.url));
const {build} = createRequire(path.join(modules, 'package.json'))('esbuild');

const replaceOnce = (text, old, replacement) => {
  const parts = text.split(old);
  if (parts.length !== 2) throw new Error(`${old} stands ${parts.length - 1} times, expected once`);
  return parts.join(replacement);
};

const companyInsteadOfGoogle = {
  name: 'company instead of Google',
  setup(builder) {
    builder.onLoad({filter: /gcip-iap\/dist\/index\.esm\.js$/}, async ({path: file}) => ({
      contents: replaceOnce(await readFile(file, 'utf8'), '"https://www.googleapis.com"', '(globalThis.identityPlatform+"/www.googleapis.com")'),
    }));
    builder.onLoad({filter: /firebaseui\/dist\/firebaseui\.css$/}, async ({path: file}) => ({
      contents: (await readFile(file, 'utf8')).replace(/@import url\(https:[^)]*\);/, '').replace(/url\(https:[^)]*\)/g, 'none'),
      loader: 'css',
    }));
  },
};

await rm(target, {recursive: true, force: true});
await mkdir(target, {recursive: true});
await build({
  entryPoints: [path.join(here, 'page/page.js')],
  outdir: target,
  nodePaths: [path.join(modules, 'node_modules')],
  bundle: true,
  format: 'esm',
  target: 'chrome102',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [companyInsteadOfGoogle],
});
for (const file of ['index.html', 'start.js', 'logo.svg']) await cp(path.join(here, 'page', file), path.join(target, file));
const {apiKey, identityPlatform, tenants} = JSON.parse(await readFile(path.join(here, 'acme.json'), 'utf8'));
await writeFile(path.join(target, 'config.json'), JSON.stringify({apiKey, identityPlatform, tenants}, null, 2) + '\n');
