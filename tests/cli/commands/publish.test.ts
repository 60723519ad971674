import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishDomain } from '../../../electron/cli/commands/publish';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import { type DemoProvider, startDemoProvider } from '../../../electron/node/demo/demo-provider';
import { sayIn } from '../../../electron/words/format-message';
import { recordingOutput } from '../../fakes/recording-output';

const say = sayIn('en');

let demo: DemoProvider;
let folder: string;
let out: string;
beforeAll(async () => {
  demo = await startDemoProvider();
});
afterAll(() => demo.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-publish-'));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const server = (protocol: string, port: number) => ({ protocol, host: 'mail.example.net', port, security: 'tls' });

/** A settings file of one person. */
function settings(changes: Readonly<Record<string, unknown>> = {}): string {
  const path = join(folder, 'settings.json');
  const file = {
    ...{ format: 'mailwright-settings', version: 1, address: 'jane@example.net', name: 'Jane Doe' },
    ...{ incoming: server('imap', 993), outgoing: server('smtp', 465), alternatives: [] },
    ...changes,
  };
  writeFileSync(path, JSON.stringify(file));
  return path;
}

async function run(...args: readonly string[]) {
  const line = parseCommandLine(['publish', ...args]);
  if (!line.ok) throw new Error(line.failure.id);
  const { output, told, pages, values } = recordingOutput(say);
  const { signal } = new AbortController();
  const exit = await publishDomain({ line: line.value, output, say, sayInFiles: say, signal, ports: demo.ports });
  return { exit, told: told.join('\n'), pages: pages.join('\n'), values };
}

describe('publish', () => {
  it('writes what a domain publishes from the settings of one person, without that person', async () => {
    const { exit, values } = await run('example.net', '--from', settings(), '--out', out);
    expect(exit).toBe(0);
    const names = readdirSync(out);
    expect(values.at(-1)).toMatchObject({ kind: 'written' });
    expect(names).toHaveLength(9);
    for (const name of names) expect(readFileSync(join(out, name), 'utf8'), name).not.toMatch(/jane|anyone/i);
  });

  it('writes for another domain of the same servers, in ASCII', async () => {
    expect((await run('Bücher.example', '--from', settings(), '--out', out)).exit).toBe(0);
    expect(readdirSync(out)).toContain('xn--bcher-kva.example.zone.txt');
    expect(readFileSync(join(out, 'xn--bcher-kva.example.config-v1.1.xml'), 'utf8')).toContain(
      '<username>%EMAILADDRESS%</username>',
    );
  });

  it('keeps the digest of the document that it replaces, until it is run once more', async () => {
    const from = settings();
    const zone = () => readFileSync(join(out, 'example.net.zone.txt'), 'utf8').match(/^_ua-auto-config.*$/gm) ?? [];
    await run('example.net', '--from', from, '--out', out);
    const [first] = zone();
    settings({ incoming: { ...server('imap', 993), host: 'new.example.net' } });

    const changed = await run('example.net', '--from', from, '--out', out, '--overwrite');
    expect(changed.exit).toBe(0);
    expect(changed.pages).toContain('with the old digest');
    expect(zone()).toHaveLength(2);
    expect(zone()).toContain(first);

    expect((await run('example.net', '--from', from, '--out', out, '--overwrite')).exit).toBe(0);
    expect(zone()).toHaveLength(1);
    expect(zone()).not.toContain(first);
  });

  it('writes over nothing unless it is told to', async () => {
    await run('example.net', '--from', settings(), '--out', out);
    expect(await run('example.net', '--from', settings(), '--out', out)).toMatchObject({ exit: 2 });
  });

  it.each([
    ['no domain', ['--out', 'x', '--from', 'x'], '“publish” takes exactly one domain, such as example.org.'],
    [
      'two domains',
      ['a.example', 'b.example', '--out', 'x', '--from', 'x'],
      '“publish” takes exactly one domain, such as example.org.',
    ],
    [
      'no settings',
      ['a.example', '--out', 'x'],
      '“publish” needs --from with settings or a report, and --out with a folder, --verify, or both.',
    ],
    [
      'nothing to do',
      ['a.example', '--from', 'x'],
      '“publish” needs --from with settings or a report, and --out with a folder, --verify, or both.',
    ],
  ])('takes %s for wrong use', async (_, args, told) => {
    expect(await run(...args)).toMatchObject({ exit: 2, told });
  });

  it('judges nothing where its time is over before everything was asked', async () => {
    const { exit, told, pages, values } = await run(
      ...['example.net', '--from', settings(), '--verify', '--deadline', '1ms'],
    );
    expect({ exit, pages }).toEqual({ exit: 3, pages: '' });
    expect(told).toMatch(/nothing can be said about example\.net\. Allow more than 1 ms\./);
    expect(values).toMatchObject([{ error: { id: 'verify.deadline' } }]);
  });

  it.each([
    ['--sign-with', ['--sign-with', 'nofile']],
    ['--sign-key', ['--sign-key', 'nofile']],
    ['--overwrite', ['--overwrite']],
  ])('says that %s is of no use where nothing is written', async (flag, args) => {
    const { exit, told } = await run('example.net', '--from', settings(), '--verify', ...args);
    expect({ exit, told }).toEqual({
      exit: 2,
      told: `${flag} is about the files that --out writes; give --out with a folder.`,
    });
  });

  it('says what is wrong with a domain, a file, or a login name of one person', async () => {
    expect(await run('no domain', '--from', settings(), '--out', out)).toMatchObject({ exit: 2 });
    expect(await run('example.net', '--from', join(folder, 'none'), '--out', out)).toMatchObject({ exit: 2 });
    const from = settings({ incoming: { ...server('imap', 993), login: 'customer 4711' } });
    expect(await run('example.net', '--from', from, '--out', out)).toMatchObject({ exit: 1 });
  });

  it('verifies a domain channel by channel, then says what each program finds, and blames nobody who was not asked', async () => {
    const host = 'mail.all-well.example';
    const from = settings({
      address: 'you@all-well.example',
      incoming: { ...server('imap', 993), host },
      outgoing: { protocol: 'smtp', host, port: 587, security: 'starttls' },
    });
    const { exit, values } = await run('all-well.example', '--from', from, '--verify', '--no-ispdb');

    const lines = values as readonly Readonly<Record<string, unknown>>[];
    const channels = lines.flatMap(({ channel, state }) => (channel === undefined ? [] : `${channel} ${state}`));
    expect(channels).toEqual([
      ...['autoconfig live', 'well-known missing', 'srv not-checked', 'autodiscover missing', 'pacc not-possible'],
      'mobileconfig missing',
    ]);
    expect(lines.slice(channels.length).every(({ program }) => typeof program === 'string')).toBe(true);
    expect(lines).toContainEqual({ program: 'geary', finds: 'right', addressToldTo: [] });
    expect(exit).toBe(1);
  });
});
