import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { providers } from '../../../electron/cli/commands/providers';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import type { Ports } from '../../../electron/engine/ports';
import { loadListFacts } from '../../../electron/node/knowledge-loader';
import { sayIn } from '../../../electron/words/format-message';
import { recordingOutput } from '../../fakes/recording-output';
import { createTestPublisher } from '../../fakes/test-publisher';

const say = sayIn('en');
const publisher = createTestPublisher();
const own = loadListFacts(undefined, null);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-providers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The command asks nothing of the world. */
const noPorts = {} as Ports;

async function run(args: readonly string[], { keys = publisher.keys } = {}) {
  const line = parseCommandLine(['providers', ...args]);
  if (!line.ok) throw new Error(line.failure.id);
  const { output, told, pages, values } = recordingOutput(say);
  const { signal } = new AbortController();
  const context = { line: line.value, output, say, sayInFiles: say, signal, ports: noPorts };
  const place = keys.length === 0 ? null : { folder: join(folder, 'own'), keys };
  const exit = await providers(context, place);
  return { exit, told, pages: pages.join(), values };
}

function file(content: Uint8Array): string {
  const path = join(folder, 'newer');
  writeFileSync(path, content);
  return path;
}

describe('providers', () => {
  it('says which list is in use', async () => {
    const { exit, values, pages } = await run([]);
    expect(exit).toBe(0);
    expect(values).toEqual([{ edition: own.edition, checked: own.checked, isRenewed: false }]);
    expect(pages).toMatch(/^The list of providers is edition \d+\. It is part of this version/);
  });

  it('takes a newer list that the publisher has signed, also a second time, and goes back', async () => {
    const newer = file(publisher.list(7));
    expect(await run(['--renew', newer])).toMatchObject({
      exit: 0,
      values: [{ edition: 7, checked: '2026-11-20', isRenewed: true }],
      pages: expect.stringContaining('edition 7. It was renewed'),
    });
    expect((await run(['--renew', newer])).exit).toBe(0);
    expect((await run([])).values).toMatchObject([{ edition: 7, isRenewed: true }]);
    expect((await run(['--built-in'])).values).toMatchObject([{ edition: own.edition, isRenewed: false }]);
    expect(readdirSync(join(folder, 'own'))).toEqual([]);
  });

  it.each([
    [
      'is older',
      () => publisher.list(6),
      'This list is edition 6. Mailwright has edition 7, which is newer, and keeps it.',
    ],
    [
      'another key has signed',
      () => createTestPublisher().list(8),
      'This list is not signed by the publisher of this Mailwright. The list in use stays.',
    ],
    ['is none', () => Buffer.from('[]'), 'This file is not a signed list of providers. The list in use stays.'],
  ])('keeps its list where the file %s', async (_what, content, sentence) => {
    await run(['--renew', file(publisher.list(7))]);
    const { exit, told, values } = await run(['--renew', file(content())]);
    expect([exit, told]).toEqual([3, [sentence]]);
    expect(values).toEqual([{ error: expect.objectContaining({ id: expect.stringMatching(/^updates\.list\./) }) }]);
    expect((await run([])).values).toMatchObject([{ edition: 7 }]);
  });

  it.each([
    [['gmail'], '“providers” takes no input; --renew takes a file.'],
    [['--renew', 'gone', '--built-in'], 'Give either --renew or --built-in.'],
    [['--renew', '/nowhere/list'], '/nowhere/list cannot be read (ENOENT).'],
  ])('is wrong use with %j', async (args, sentence) => {
    expect(await run(args)).toMatchObject({ exit: 2, told: [sentence] });
  });

  it('takes no list where the build names nobody who signs', async () => {
    const { exit, told } = await run(['--renew', file(publisher.list(7))], { keys: [] });
    expect([exit, told]).toEqual([
      2,
      ['This build of Mailwright names no publisher whose list of providers it could trust.'],
    ]);
    expect((await run([], { keys: [] })).exit).toBe(0);
    expect((await run(['--built-in'], { keys: [] })).exit).toBe(0);
  });
});
