import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { NetworkNamespace } from '../servers/network-namespace';

/** A recording of all packets in a namespace. */
export interface WireCapture {
  /** Waits until every connection is closed and recorded, and gives the path of the recording (pcapng). */
  stop(): Promise<string>;
}

/** How long something that is about to happen is waited for. `expect.poll` cannot be used before the tests. */
export const patience = { timeout: 20_000, interval: 20 } as const;

/** Starts to record all packets of the namespace. */
export async function startWireCapture(namespace: NetworkNamespace, name: string): Promise<WireCapture> {
  const file = join(namespace.folder, `${name}.pcapng`);
  const recorder = namespace.start('dumpcap', ['-q', '-i', 'lo', '-w', file]);
  await vi.waitFor(() => expect(recorder.written.stderr).toContain('File:'), patience);

  async function stop(): Promise<string> {
    await vi.waitFor(async () => expect(await openConnections(namespace)).toEqual([]), patience);
    // Packets are written in order, so once this one is in the file, all are.
    const last = `the last packet of ${name}`;
    await namespace.run('bash', ['-c', `echo '${last}' >/dev/udp/127.0.0.1/9`]);
    await vi.waitFor(async () => expect((await readFile(file)).includes(last)).toBe(true), patience);
    recorder.process.kill('SIGINT');
    await recorder.exitCode;
    return file;
  }
  return { stop };
}

async function openConnections(namespace: NetworkNamespace): Promise<readonly string[]> {
  const lines = (await namespace.run('ss', ['-Htan'])).split('\n');
  return lines.filter((line) => line !== '' && !/^(?:LISTEN|TIME-WAIT)\b/.test(line));
}
