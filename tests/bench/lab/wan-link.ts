import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { NetworkNamespace } from '../../servers/network-namespace';

/** What the client sent over the line since the last call. */
export interface Traffic {
  /** Attempts to open a TCP connection, repeats of one attempt not counted. */
  readonly connections: number;
  /** Questions to name servers, repeats included. */
  readonly questions: number;
}

/** A long line between two networks. */
export interface WanLink {
  /** Sets the time that a packet takes there and back, from now on. */
  setRoundTripMs(roundTripMs: number): void;
  /** Gives the counts since the last call, and starts them again at zero. */
  takeTraffic(): Traffic;
  close(): void;
}

const device = 'wan';

/** The client's own addresses on the line. */
const nearAddresses = ['198.51.100.10/32', '2001:db8:ffff::10/128'] as const;

/** Compiles and starts the program that carries the packets, and routes everything that is not local over it. */
export async function openWanLink(near: NetworkNamespace, far: NetworkNamespace, sources: string): Promise<WanLink> {
  const program = join(near.folder, 'wan-link');
  await promisify(execFile)('cc', ['-O2', '-o', program, join(sources, 'wan-link.c')]);
  const child = spawn(program, [device, near.name, far.name], { stdio: ['pipe', 'pipe', 'inherit'] });
  const attempts = new Set<string>();
  let questions = 0;
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject).once('exit', (code) => reject(new Error(`wan-link ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') resolve();
      else if (line.startsWith('syn ')) attempts.add(line);
      else questions += 1;
    });
  });
  await raise(near, nearAddresses);
  await raise(far, []);
  return {
    setRoundTripMs: (roundTripMs) => child.stdin.write(`delay ${Math.round(roundTripMs * 500)}\n`),
    takeTraffic: () => {
      const traffic = { connections: attempts.size, questions };
      attempts.clear();
      questions = 0;
      return traffic;
    },
    close: () => child.stdin.end(),
  };
}

async function raise(namespace: NetworkNamespace, addresses: readonly string[]): Promise<void> {
  const commands = [
    ...addresses.map((address) => `ip addr add ${address} dev ${device}${address.includes(':') ? ' nodad' : ''}`),
    `ip link set ${device} up`,
    `ip route add default dev ${device}`,
    `ip -6 route add default dev ${device}`,
  ];
  await namespace.run('sh', ['-e'], { input: commands.join('\n') });
}
