// bundle.mjs MODULES TARGET: bundles the two sign-in pages with what npm put into the folder MODULES, into the folders
// TARGET/auth-page (Google's) and TARGET/own-page (of one's own, on two generations of the SDK).
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

const company = JSON.parse(await readFile(path.join(here, 'acme.json'), 'utf8'));

async function page(source, files, bundles) {
  const folder = path.join(target, source === 'page' ? 'auth-page' : source);
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  for (const {from, to, alias} of bundles) {
    await build({
      entryPoints: {[to]: path.join(here, source, from)},
      outdir: folder,
      nodePaths: [path.join(modules, 'node_modules')],
      absWorkingDir: modules, // an alias is looked up there
      alias,
      bundle: true,
      format: 'esm',
      target: 'chrome102',
      minify: true,
      legalComments: 'linked',
      logLevel: 'warning',
      logOverride: {'import-is-undefined': 'silent'}, // what only the newer SDK has
      plugins: [companyInsteadOfGoogle],
    });
  }
  for (const file of files) await cp(path.join(here, source, file), path.join(folder, file));
  const {apiKey, identityPlatform, tenants} = company;
  await writeFile(path.join(folder, 'config.json'), JSON.stringify({apiKey, identityPlatform, tenants}, null, 2) + '\n');
}

await page('page', ['index.html', 'start.js', 'logo.svg'], [{from: 'page.js', to: 'page'}]);
await page('own-page', ['index.html', 'start.js'], [
  {from: 'own.js', to: 'own-9'},
  {from: 'own.js', to: 'own-13', alias: {firebase: 'firebase-13'}},
]);
