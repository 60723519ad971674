import { runInChromium } from './chromium-part.mjs';
import { clientPackages } from './client-packages.mjs';
import { runOnCurrentNode } from './current-node-part.mjs';
import { chromiumPackages } from './find-chromium.mjs';
import { electronNode, plainNode, runInNodes } from './node-test-part.mjs';
import { openDisplay } from './open-display.mjs';
import { appForOrdinaryUser } from './ordinary-user.mjs';
import { runPackagePart } from './package-part.mjs';
import { runPlaywright } from './playwright-part.mjs';
import { readmePackages, runReadmePart } from './readme-part.mjs';
import { runTool } from './run-tool.mjs';
import {
  auditPackages,
  failurePackages,
  mannersPackages,
  serverPackages,
  whyNoAudit,
  whyNoFailures,
  whyNoManners,
  whyNoServers,
} from './server-packages.mjs';
import { tallyOne } from './tally.mjs';
import { runVitest, skipVitest } from './vitest-part.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * What a part is run with: `program` is the Electron, and `env` names it and the display to the tests.
 *
 * @typedef {{ readonly program: string, readonly env: NodeJS.ProcessEnv }} Bench
 */

/**
 * A part of the tests. A slow one runs only when it is named. Parts of one lane run one after the other, lanes at the same time:
 * server tests mostly wait, and so do window tests.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {'unit' | 'checks' | 'window' | 'programs' | 'networks'} lane
 * @property {boolean} isSlow
 * @property {boolean} needsDisplay
 * @property {readonly string[]} systemPackages - Debian packages, installed as root.
 * @property {(bench: Bench) => Promise<Tally>} run
 */

const plain = { isSlow: false, needsDisplay: false, systemPackages: [] };
const checks = /** @type {const} */ ({ ...plain, lane: 'checks' });
const programs = /** @type {const} */ ({ ...plain, lane: 'programs', isSlow: true });
const networks = /** @type {const} */ ({ ...plain, lane: 'networks', isSlow: true });

const hostile = ['tests', 'hostile'];

/**
 * All parts, in the order of the summary.
 *
 * @type {readonly Part[]}
 */
export const parts = [
  {
    ...checks,
    name: 'lint',
    run: async () => tallyOne((await runTool('@biomejs/biome/bin/biome', ['ci', '.'])) === 0),
  },
  { ...checks, name: 'types', run: async () => tallyOne((await runTool('typescript/bin/tsc', ['--build'])) === 0) },
  { ...plain, name: 'unit', lane: 'unit', run: () => runVitest('unit', 'build/vitest.config.mjs') },
  {
    ...checks,
    name: 'hostile',
    run: () => runInNodes('hostile', hostile, [plainNode]),
  },
  {
    ...plain,
    name: 'window',
    lane: 'window',
    needsDisplay: true,
    // Some of its tests drive the window against real servers.
    systemPackages: serverPackages,
    run: ({ env }) => runInWindows(env),
  },
  {
    ...networks,
    name: 'servers',
    systemPackages: serverPackages,
    run: ({ env }) => withServers('servers', 'build/vitest.servers.config.mjs', env),
  },
  {
    ...networks,
    name: 'hostile-electron',
    run: ({ program }) => runInNodes('hostile-electron', hostile, [electronNode(program)]),
  },
  {
    ...programs,
    name: 'clients',
    needsDisplay: true,
    systemPackages: [...serverPackages, ...clientPackages],
    run: ({ env }) => withServers('clients', 'build/vitest.clients.config.mjs', env),
  },
  {
    ...programs,
    name: 'manners',
    systemPackages: [...serverPackages, ...mannersPackages],
    run: ({ env }) => withServers('manners', 'build/vitest.manners.config.mjs', env, whyNoManners()),
  },
  {
    ...networks,
    name: 'networks',
    systemPackages: serverPackages,
    run: ({ env }) =>
      withServers(
        'networks',
        'build/vitest.networks.config.mjs',
        env,
        whyNoServers(['nft', 'dnsmasq', 'apt-get', 'dpkg']),
      ),
  },
  {
    ...networks,
    name: 'failures',
    systemPackages: [...serverPackages, ...failurePackages],
    run: ({ env }) => withServers('failures', 'build/vitest.failures.config.mjs', env, whyNoFailures()),
  },
  {
    ...networks,
    name: 'audit',
    systemPackages: auditPackages,
    run: ({ env }) => withServers('audit', 'build/vitest.audit.config.mjs', env, whyNoAudit()),
  },
  {
    ...networks,
    name: 'stress',
    run: ({ program }) => runInNodes('stress', ['tests', 'hostile', 'stress'], [plainNode, electronNode(program)]),
  },
  // In the lane of the part that makes packages, because it makes one too.
  { ...programs, name: 'current-node', run: runOnCurrentNode },
  { ...networks, name: 'chromium', systemPackages: chromiumPackages(), run: runInChromium },
  { ...programs, name: 'sandbox', run: ({ program }) => runAsOrdinaryUser(program) },
  { ...programs, name: 'package', systemPackages: ['man-db', 'zsh', 'fish', 'rpm'], run: runPackagePart },
  {
    ...programs,
    name: 'readme',
    systemPackages: [...serverPackages, ...readmePackages],
    run: ({ env }) => runReadmePart(env),
  },
];

/**
 * @param {string} name
 * @param {string} config
 * @param {NodeJS.ProcessEnv} env
 * @param {string | null} reason - Why they cannot be run here.
 */
function withServers(name, config, env, reason = whyNoServers()) {
  return reason === null ? runVitest(name, config, env) : skipVitest(name, config, reason);
}

/**
 * Runs the tests of the window, two at a time where they have displays of their own. On the display of a person they run one after the
 * other: only one window there can have the focus.
 *
 * @param {NodeJS.ProcessEnv} env
 */
async function runInWindows(env) {
  const config = 'build/playwright.config.mjs';
  if (env['DISPLAY'] === undefined) return await runPlaywright('window', config, env);
  const second = await openDisplay();
  try {
    return await runPlaywright('window', config, { ...env, MAILWRIGHT_DISPLAYS: `${env['DISPLAY']} ${second.name}` });
  } finally {
    second.close();
  }
}

/** @param {string} program */
async function runAsOrdinaryUser(program) {
  // A new display, because the display of the current user may refuse other users.
  const display = await openDisplay();
  const user = appForOrdinaryUser(program);
  try {
    const env = { DISPLAY: display.name, MAILWRIGHT_ELECTRON: user.program, MAILWRIGHT_APP: user.app };
    return await runPlaywright('sandbox', 'build/playwright.sandbox.config.mjs', env);
  } finally {
    user.remove();
    display.close();
  }
}
