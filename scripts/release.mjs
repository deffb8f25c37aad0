// npm run release -- --check: makes everything that a release consists of, and uploads nothing.
// npm run release: the same, then submits to each store whose keys are in the environment.
// docs/release.md says what it makes and which keys there are. All but the stores works offline.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command } from './support/command.mjs';
import { ensureDependencies, pinnedEnv, root, runPinned } from './support/dependencies.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, '.output', 'release');
const zips = {
  chrome: `${name}-${version}-chrome.zip`,
  firefox: `${name}-${version}-firefox.zip`,
  sources: `${name}-${version}-sources.zip`,
};

/** Each store, the environment variables that it needs, and what is uploaded to it. */
const stores = () => [
  {
    store: 'Chrome Web Store',
    keys: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    args: ['--chrome-api-version', 'v2', '--chrome-zip', join(folder, zips.chrome)],
  },
  {
    store: 'Edge Add-ons',
    keys: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    args: ['--edge-zip', join(folder, zips.chrome)],
  },
  {
    store: 'Firefox Add-ons',
    keys: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    args: [
      ...['--firefox-extension-id', firefoxId()],
      ...['--firefox-zip', join(folder, zips.firefox)],
      ...['--firefox-sources-zip', join(folder, zips.sources)],
    ],
  },
];

await command(async () => {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => word !== '--check');
  if (unknown) throw new Error(`Unknown option "${unknown}". The only one is --check.`);

  refuseDirtyTree();
  refuseWithoutChangelog();
  ensureDependencies();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await zip();
  writeBillOfMaterials();
  writeChecksums();
  return submit(words.includes('--check'));
});

function refuseDirtyTree() {
  const changed = output('git', ['status', '--porcelain']);
  if (changed) throw new Error(`Commit or remove these first:\n${changed}`);
}

function refuseWithoutChangelog() {
  const lines = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split('\n');
  if (!lines.some((line) => line === `## ${version}` || line.startsWith(`## ${version} `))) {
    throw new Error(`CHANGELOG.md has no section "## ${version}".`);
  }
}

/** Builds both packages and the sources from which a reviewer can rebuild the one for Firefox. */
async function zip() {
  for (const args of [['zip'], ['zip', '-b', 'firefox']]) {
    if ((await runPinned('wxt', args)) !== 0) throw new Error('The packages could not be built.');
  }
  for (const file of Object.values(zips)) {
    copyFileSync(join(root, '.output', file), join(folder, file));
  }
}

/** Lists the packages that are bundled into the extension, with versions, licenses and hashes. */
function writeBillOfMaterials() {
  const options = ['--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev'];
  const bom = JSON.parse(output('npm', ['sbom', '--package-lock-only', ...options]));
  // npm takes the name of the folder.
  bom.metadata.component.name = name;
  const file = join(folder, `${name}-${version}-sbom.cdx.json`);
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
}

/** One file, as `sha256sum --check` reads it. */
function writeChecksums() {
  const files = [...Object.values(zips), `${name}-${version}-sbom.cdx.json`];
  const lines = files.map((file) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, file)));
    return `${hash.digest('hex')}  ${file}`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  console.log(`\n${relative(process.cwd(), folder)}:\n${lines.join('\n')}\n`);
}

/**
 * Submits to the stores whose keys are there.
 *
 * @param {boolean} isDryRun only lets those stores check the keys
 * @returns {Promise<number>} the exit code
 */
async function submit(isDryRun) {
  const missing = (/** @type {string[]} */ keys) => keys.filter((key) => !process.env[key]);
  for (const { store, keys } of stores()) {
    const absent = missing(keys);
    if (absent.length > 0) console.log(`${store}: skipped, without ${absent.join(', ')}`);
  }
  const ready = stores().filter(({ keys }) => missing(keys).length === 0);
  const args = ready.flatMap((store) => store.args);
  if (args.length === 0) return 0;
  return runPinned('wxt', ['submit', ...(isDryRun ? ['--dry-run'] : []), ...args]);
}

/** The extension's id in the Firefox store, as it was just built. */
function firefoxId() {
  const manifest = readFileSync(join(root, '.output', 'firefox-mv3', 'manifest.json'), 'utf8');
  return JSON.parse(manifest).browser_specific_settings.gecko.id;
}

/**
 * @param {string} tool
 * @param {string[]} args
 * @returns {string} what it prints
 * @throws {Error} when it fails
 */
function output(tool, args) {
  const { status, stdout, stderr } = spawnSync(tool, args, {
    cwd: root,
    encoding: 'utf8',
    env: pinnedEnv(),
    maxBuffer: 64 * 2 ** 20,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed:\n${stderr}`);
  return stdout.trim();
}
