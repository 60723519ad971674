import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { electronInNamespace } from '../servers/electron-in-namespace';
import { insideEnvironment } from '../servers/inside-environment';
import type { NetworkNamespace } from '../servers/network-namespace';
import { startMs } from './open-window';

const { MAILWRIGHT_ELECTRON: program = '' } = process.env;

/** How the window in a namespace is started, in addition to what every test needs. */
interface Start {
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built program with its window in the network of a test. Its profile is removed with that network. */
export async function openWindowIn(
  namespace: NetworkNamespace,
  { switches = [], env = {} }: Start = {},
): Promise<ElectronApplication> {
  const profile = join(namespace.folder, 'profile');
  const inside = Object.entries(insideEnvironment()).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return await _electron.launch({
    executablePath: await electronInNamespace(namespace, program),
    timeout: startMs,
    args: ['--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, ...switches, join(__dirname, '../..')],
    env: { ...Object.fromEntries(inside), ...env },
  });
}
