import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { insideEnvironment } from './inside-environment';

const execute = promisify(execFile);
const { PATH } = process.env;
const prefix = 'mailwright-bed-';
/** A start takes a second, and many times as long on a busy machine. */
const startMs = 60_000;

/** Where connections to the addresses of a namespace come from. */
export const clientAddresses = { ipv4: '192.31.196.254', ipv6: '2620:4f:8000::fe' } as const;

/** A program that runs in the namespace, and what it wrote so far. */
export interface RunningProgram {
  readonly process: ChildProcess;
  readonly written: { stdout: string; stderr: string };
  /** Settles when the program has ended; null where a signal ended it. */
  readonly exitCode: Promise<number | null>;
}

/** What a program gets in addition to its arguments. */
export interface ProgramOptions {
  readonly input?: string;
  /** The whole environment except PATH; where left out, the environment of the test without its proxies. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** A separate network for one test. It has only the loopback device, so nothing leaves the machine. */
export interface NetworkNamespace {
  readonly name: string;
  /** A temporary folder that every system user can enter; it is removed with the namespace. */
  readonly folder: string;
  start(command: string, args: readonly string[], options?: ProgramOptions): RunningProgram;
  /** Runs a program to its end. Any exit code but 0 throws with what the program wrote. */
  run(command: string, args: readonly string[], options?: ProgramOptions): Promise<string>;
  /** Starts a server and waits until each of its sockets listens (see `socketName`); throws after a minute, or when it ends. */
  startServer(command: string, args: readonly string[], sockets: readonly string[]): Promise<void>;
  /** Ends every program inside by its process id, and removes the namespace and its files. */
  remove(): Promise<void>;
}

/**
 * Makes a network namespace whose programs ask the name server at 127.0.0.1.
 *
 * @param addresses - IPv4 and IPv6 addresses on its loopback device, so that each host has its own standard ports.
 * @param linkUp - false for a computer without any network.
 */
export async function createNetworkNamespace(
  addresses: readonly string[],
  { linkUp = true } = {},
): Promise<NetworkNamespace> {
  if (process.getuid?.() !== 0) throw new Error('the tests with real servers need root, for a network of their own');
  await removeAbandoned();
  const name = `${prefix}${process.pid}-${randomBytes(3).toString('hex')}`;
  const folder = join(tmpdir(), name);
  await mkdir(folder, { mode: 0o755 });
  await mkdir(configurationFolder(name), { recursive: true });
  await writeFile(join(configurationFolder(name), 'resolv.conf'), 'nameserver 127.0.0.1\n');
  await writeFile(join(configurationFolder(name), 'hosts'), '127.0.0.1 localhost\n');
  await execute('ip', ['netns', 'add', name]);

  const namespace: NetworkNamespace = {
    name,
    folder,
    start: (command, args, options) => start(name, command, args, options),
    run: (command, args, options) => run(name, command, args, options),
    startServer: (command, args, sockets) => startServer(namespace, command, args, sockets),
    remove: () => remove(name),
  };
  if (linkUp) {
    const commands = ['ip link set lo up', ...Object.values(clientAddresses).map(addressCommand)];
    for (const address of addresses) commands.push(addressCommand(address), ...routeCommands(address));
    await namespace.run('sh', ['-e'], { input: commands.join('\n') });
  }
  return namespace;
}

/** An address and a port as programs write them, IPv6 in brackets. */
export function socketName(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

function addressCommand(address: string): string {
  return address.includes(':') ? `ip -6 addr add ${address} dev lo nodad` : `ip addr add ${address} dev lo`;
}

/** Gives connections to an address another source address, because servers trust a peer that has their own address. */
function routeCommands(address: string): readonly string[] {
  const [family, client] = address.includes(':') ? ['-6', clientAddresses.ipv6] : ['-4', clientAddresses.ipv4];
  const route = `local ${address} dev lo table local`;
  // The kernel adds the route of an IPv6 address a moment after the address.
  const removal = `timeout 5 sh -c 'until ip ${family} route del ${route} 2>/dev/null; do sleep 0.02; done'`;
  return [removal, `ip ${family} route add ${route} src ${client}`];
}

/** The folder of the files that `ip netns exec` mounts over those in /etc. */
function configurationFolder(name: string): string {
  return join('/etc/netns', name);
}

function start(
  name: string,
  command: string,
  args: readonly string[],
  { input, environment }: ProgramOptions = {},
): RunningProgram {
  // `ip` is replaced by the program, so a signal to this process reaches the program.
  const child = spawn('ip', ['netns', 'exec', name, command, ...args], {
    env: environment === undefined ? insideEnvironment() : { PATH, ...environment },
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
  });
  // A program that ends early closes its input. Its exit code says more than the broken pipe.
  child.stdin.on('error', () => undefined).end(input);
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { process: child, written, exitCode };
}

async function run(name: string, command: string, args: readonly string[], options?: ProgramOptions): Promise<string> {
  const program = start(name, command, args, options);
  const exitCode = await program.exitCode;
  if (exitCode === 0) return program.written.stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}: ${program.written.stderr}`);
}

async function startServer(
  namespace: NetworkNamespace,
  command: string,
  args: readonly string[],
  sockets: readonly string[],
): Promise<void> {
  const server = namespace.start(command, args);
  let hasEnded = false;
  const onEnd = () => {
    hasEnded = true;
  };
  server.exitCode.then(onEnd, onEnd);
  let missing = sockets;
  for (const end = Date.now() + startMs; Date.now() < end && !hasEnded; await delay(30)) {
    const listening = (await namespace.run('ss', ['-Hlntu'])).split(/\s+/);
    missing = sockets.filter((socket) => !listening.includes(socket));
    if (missing.length === 0) return;
  }
  throw new Error(`${command} does not listen on ${missing.join(', ')}: ${server.written.stderr}`);
}

async function remove(name: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const pids = (await execute('ip', ['netns', 'pids', name])).stdout.split('\n').filter((pid) => pid !== '');
    if (pids.length === 0) break;
    for (const pid of pids) send(Number(pid), attempt < 40 ? 'SIGTERM' : 'SIGKILL');
    await delay(50);
  }
  await execute('ip', ['netns', 'del', name]);
  await rm(configurationFolder(name), { recursive: true, force: true });
  await rm(join(tmpdir(), name), { recursive: true, force: true });
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // The program has ended by itself in the meantime.
  }
}

/** Removes the namespaces of killed tests. The name of each has the id of its process. */
async function removeAbandoned(): Promise<void> {
  const names = existsSync('/run/netns') ? await readdir('/run/netns') : [];
  for (const name of names) {
    if (!name.startsWith(prefix)) continue;
    const owner = name.slice(prefix.length).split('-')[0] ?? '';
    // Another test may remove the same one at the same time.
    if (!existsSync(`/proc/${owner}`)) await remove(name).catch(() => undefined);
  }
}
