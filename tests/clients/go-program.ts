import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { senderScript } from './sending-program';

/** Builds a program in Go with the packages of the system, and gives its path. It is removed after the tests of the file. */
export function goProgram(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mailwright-go-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'program');
  const env = { ...process.env, GOPATH: '/usr/share/gocode', GO111MODULE: 'off', GOCACHE: join(folder, 'cache') };
  const { status, stderr } = spawnSync('go', ['build', '-o', path, senderScript(name)], { env });
  if (status !== 0) throw new Error(`go ended with ${status}: ${stderr}`);
  return path;
}
