import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/**
 * Installs what package-lock.json names, unless it is installed already.
 *
 * @throws {Error} that says what to do, when Node is too old or the installation failed
 */
export function ensureDependencies() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    throw new Error(
      `This is Node ${process.versions.node}; Gently Led needs Node 20 or newer to start.\n` +
        'Install a newer one from https://nodejs.org and run the command again.',
    );
  }
  if (isInstalled() && pinnedNodeRuns()) return;

  console.log('Installing the dependencies (only the first time, and when they change) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // browsers.mjs finds or installs the browsers; no package may download one here.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: 'true' },
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) {
    throw new Error(
      "The dependencies could not be installed; npm's message is above.\n" +
        'Check that this computer is online and run the command again. If it fails again, delete\n' +
        'the folder node_modules first.',
    );
  }
  if (!pinnedNodeRuns()) {
    throw new Error(
      `npm installed the dependencies, but not Node ${pinnedNode()} among them. It may be set\n` +
        'to skip installation scripts. Run: npm ci --ignore-scripts=false',
    );
  }
}

/**
 * The environment in which the Node and the tools in node_modules are found first.
 *
 * @param {Record<string, string>} [more] variables to add
 * @returns {NodeJS.ProcessEnv}
 */
export function pinnedEnv(more = {}) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: `${bin}${delimiter}${process.env[name] ?? ''}`, ...more };
}

/**
 * Runs one of the tools in node_modules and passes its output through.
 *
 * @param {string} command the tool's name: "wxt", "node", "vitest" …
 * @param {string[]} args
 * @param {Record<string, string>} [env] variables to add
 * @returns {Promise<number>} the exit code, or 1 when a signal ended it
 * @throws {Error} when the tool cannot be started
 */
export function runPinned(command, args, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(windows ? `"${command}"` : command, windows ? args.map(quoted) : args, {
      cwd: root,
      env: pinnedEnv(env),
      stdio: 'inherit',
      // On Windows the tools are .cmd files, which only a shell can start.
      shell: windows,
    });
    // Ctrl+C reaches the tool as well: let it clean up before this process ends.
    const wait = () => undefined;
    const forward = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).once('SIGTERM', forward);
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', forward);
      if (signal === 'SIGINT' || code === 130) process.exit(130);
      done(code ?? 1);
    });
  });
}

/** @param {string} word */
function quoted(word) {
  return `"${word.replaceAll('"', '""')}"`;
}

/** Whether npm has installed every package of the lock file that is not optional. */
function isInstalled() {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const packagesIn = (/** @type {string} */ path) =>
    JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesIn(installedLock);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

function pinnedNode() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return devDependencies.node;
}

/** Whether the tools will run on the Node that package.json names. */
function pinnedNodeRuns() {
  const { stdout } = spawnSync('node', ['--version'], {
    env: pinnedEnv(),
    encoding: 'utf8',
    shell: windows,
  });
  return stdout?.trim() === `v${pinnedNode()}`;
}
