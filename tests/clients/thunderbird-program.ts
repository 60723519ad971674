import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NetworkNamespace } from '../servers/network-namespace';
import { connectInside } from './connect-inside';
import { connectMarionette, type Marionette } from './marionette';
import { patienceMs } from './patience';

const endMs = 15_000;
/** A modal question would block the program for ever. Shorter than the time limit of a test, so that the test can end it. */
const lifeMs = 360_000;

/** Keeps a headless Thunderbird from questions and from the network, and lets it choose its port itself. */
const quietPrefs = [
  'user_pref("marionette.port", 0);',
  'user_pref("app.update.enabled", false);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("mail.provider.suppress_dialog_on_startup", true);',
  'user_pref("mailnews.start_page.enabled", false);',
  'user_pref("offline.autoDetect", false);',
  'user_pref("offline.startup_state", 3);',
];

/** Folders of the computer that a Thunderbird of a test may see others in place of. */
const ownFolders = {
  /** Where Debian's Thunderbird has the files of domains. */
  domainFiles: '/usr/lib/thunderbird/isp',
  /** Where Debian's Thunderbird looks for policies, in a folder below. */
  policies: '/etc/thunderbird',
} as const;

/** Where Thunderbird runs, if not on this computer as it is. */
export interface ThunderbirdPlace {
  readonly namespace: NetworkNamespace;
  /** A folder that Thunderbird sees in place of the one with the files of domains beside its program. */
  readonly domainFiles?: string;
  /** A folder that Thunderbird sees in place of its own in `/etc`, with `policies/policies.json`. */
  readonly policies?: string;
}

/**
 * Starts the real Thunderbird on a profile folder, does the work and ends it, whatever happens.
 *
 * @param preferences - Further lines of the profile's `user.js`.
 */
export async function withThunderbird<T>(
  profile: string,
  work: (thunderbird: Marionette) => Promise<T>,
  preferences = '',
  place: ThunderbirdPlace | null = null,
): Promise<T> {
  const portFile = join(profile, 'MarionetteActivePort');
  await writeFile(portFile, '');
  await writeFile(join(profile, 'user.js'), `${quietPrefs.join('\n')}\n${preferences}`);
  const [command, ...args] = commandIn(place, [
    'thunderbird',
    ...['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
  ]);
  // A process group of its own, so that the start script and all its children end together.
  const program = spawn(command, args, { stdio: 'ignore', detached: true, env: { ...process.env, HOME: profile } });
  const alarm = setTimeout(() => endGroup(program), lifeMs);
  try {
    const port = await readPort(portFile, program);
    const connection = place === null ? connect(port, '127.0.0.1') : connectInside(place.namespace, port);
    const thunderbird = await connectMarionette(connection);
    const outcome = await work(thunderbird);
    await thunderbird.quit();
    await Promise.race([once(program, 'exit'), wait(endMs, undefined, { ref: false })]);
    return outcome;
  } finally {
    clearTimeout(alarm);
    endGroup(program);
  }
}

type Command = readonly [string, ...(readonly string[])];

/** The mounts of a command that `ip netns exec` runs are its own: nobody else sees the files of the test. */
function commandIn(place: ThunderbirdPlace | null, command: Command): Command {
  if (place === null) return command;
  const { domainFiles, policies, namespace } = place;
  const inside: Command = ['ip', 'netns', 'exec', namespace.name];
  const mounts = [
    ...(domainFiles === undefined ? [] : [`mount --bind '${domainFiles}' ${ownFolders.domainFiles}`]),
    ...(policies === undefined ? [] : [`mount --bind '${policies}' ${ownFolders.policies}`]),
  ];
  if (mounts.length === 0) return [...inside, ...command];
  return [...inside, 'sh', '-c', [...mounts, 'exec "$@"'].join(' && '), 'sh', ...command];
}

async function readPort(portFile: string, program: ChildProcess): Promise<number> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && program.exitCode === null) {
    const port = Number(await readFile(portFile, 'utf8'));
    if (port > 0) return port;
    await wait(100);
  }
  throw new Error(`Thunderbird did not open its port (exit code ${program.exitCode})`);
}

function endGroup(program: ChildProcess): void {
  if (program.pid === undefined) return;
  try {
    process.kill(-program.pid, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}
