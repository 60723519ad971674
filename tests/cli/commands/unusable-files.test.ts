import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandNamed } from '../../../electron/cli/commands';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { limits } from '../../../electron/core/limits';
import type { Ports } from '../../../electron/engine/ports';
import { sayIn } from '../../../electron/words/format-message';
import { recordingOutput } from '../../fakes/recording-output';

const say = sayIn('en');
const folder = mkdtempSync(join(tmpdir(), 'mailwright-unusable-'));
afterAll(() => rmSync(folder, { recursive: true }));

const missing = join(folder, 'missing');
const out = ['--out', join(folder, 'out')];
const servers = ['--incoming', 'imap.example.net:993:tls', '--outgoing', 'smtp.example.net:587:starttls'];

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const empty = file('empty', '');
const broken = file('broken.mailwright', '{"format":"mailwright-report","version":1}');
const list = file('list.csv', 'address\njane@example.net\n');

/** Nothing of the network is used. */
const ports = { providers: createProviderTable([]) } as Ports;

async function run(args: readonly string[]) {
  const line = parseCommandLine(args);
  const command = line.ok ? commandNamed(line.value.command) : null;
  if (!line.ok || command === null) throw new Error(args.join(' '));
  const { output, told, values } = recordingOutput(say);
  const { signal } = new AbortController();
  const exit = await command.run({ line: line.value, output, say, sayInFiles: say, signal, ports });
  return { exit, told, values };
}

/** Every command that reads a file, with its arguments for one. */
const reading: readonly (readonly [string, (path: string) => readonly string[], unusable: string])[] = [
  ['parse', (path) => ['parse', path], empty],
  ['read', (path) => ['read', path], empty],
  ['explain', (path) => ['explain', '--file', path], empty],
  ['compare', (path) => ['compare', path, path], broken],
  ['export --from', (path) => ['export', '--from', path, '--for', 'mutt', ...out], broken],
  ['publish --from', (path) => ['publish', 'example.net', '--from', path, ...out], broken],
  ['export --accounts', (path) => ['export', '--accounts', path, '--for', 'card', ...servers, ...out], empty],
  [
    'export --accounts --from',
    (path) => ['export', '--accounts', list, '--from', path, '--for', 'card', ...out],
    broken,
  ],
  ['audit --summary', (path) => ['audit', '--summary', path], empty],
];

describe('a file of no use', () => {
  it.each(reading)('ends %s with 2 where it is not there, and JSON says so too', async (_, argsFor) => {
    const { exit, told, values } = await run(argsFor(missing));
    expect(exit).toBe(2);
    expect(told).toEqual([`${missing} cannot be read (ENOENT).`]);
    expect(values).toEqual([{ error: expect.objectContaining({ id: 'cli.file-not-readable' }) }]);
  });

  it.each(reading)('ends %s with 3 where it is broken, and JSON says so too', async (_, argsFor, unusable) => {
    const { exit, values } = await run(argsFor(unusable));
    expect(exit).toBe(3);
    expect(values).toEqual([{ error: expect.anything() }]);
  });
});

describe('parse', () => {
  it('ends what the parser says with one full stop', async () => {
    const { told } = await run(['parse', empty]);
    expect(told).toEqual([expect.stringMatching(/^\S+empty is not a settings document: .*[^.]\.$/)]);
  });

  it('says of a file that is too large only that', async () => {
    const large = file('large.xml', ' '.repeat(limits.documentBytes + 1));
    const { exit, told, values } = await run(['parse', large]);
    const sentence = `${large} is larger than ${limits.documentBytes} bytes.`;
    expect(exit).toBe(3);
    expect(told).toEqual([sentence]);
    expect(values).toEqual([{ error: { cause: 'config-unreadable', detail: sentence } }]);
  });
});
