import { expect, vi } from 'vitest';
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

/** Does something while another program holds a connection over TLS open. */
export async function whileOpen<T>(
  { namespace, host }: Place,
  { port, says = [], until }: Held,
  act: () => Promise<T>,
): Promise<T> {
  // Its input stays open, so the connection does too.
  const program = `(for line in "$@"; do echo "$line"; done; sleep 600) | openssl s_client -connect ${host}:${port} -quiet -crlf`;
  const other = namespace.start('sh', ['-c', program, 'sh', ...says]);
  try {
    await vi.waitFor(() => expect(other.written.stdout).toMatch(until), patience);
    return await act();
  } finally {
    other.process.kill();
  }
}
