import { expect, vi } from 'vitest';
import type { RunningProgram } from '../servers/network-namespace';
import type { Place } from './failure-row';

/** A connection that another program has open. */
interface Held {
  readonly port: number;
  /** Lines that it sends. */
  readonly says?: readonly string[];
  /** What the server says once it is open. */
  readonly until: RegExp;
}

const patience = { timeout: 20_000, interval: 50 };

/** How often it is opened at most: a server on a busy computer may refuse even the first connection. */
const triesAtMost = 3;

/** Does something while another program holds a connection over TLS open. */
export async function whileOpen<T>(place: Place, held: Held, act: () => Promise<T>): Promise<T> {
  const other = await open(place, held);
  try {
    return await act();
  } finally {
    other.process.kill();
  }
}

async function open({ namespace, host }: Place, { port, says = [], until }: Held): Promise<RunningProgram> {
  // Its input stays open, so the connection does too.
  const program = `(for line in "$@"; do echo "$line"; done; sleep 600) | openssl s_client -connect ${host}:${port} -quiet -crlf`;
  for (let tries = 1; ; tries += 1) {
    const other = namespace.start('sh', ['-c', program, 'sh', ...says]);
    try {
      await vi.waitFor(() => expect(other.written.stdout).toMatch(until), patience);
      return other;
    } catch (failure) {
      other.process.kill();
      if (tries === triesAtMost) throw failure;
    }
  }
}
