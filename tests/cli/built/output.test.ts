import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Block, cell } from '../../../electron/cli/layout/block';
import { createOutput } from '../../../electron/cli/output';
import { sayIn } from '../../../electron/words/format-message';
import { type ProgramRun, runProgram } from '../../fakes/built-program';
import { inTemporaryFolder } from '../../fakes/temporary-folder';

const noWishes = { json: false, isFileOnOutput: false, isQuiet: false, isVerbose: false, mayColour: false };

/** Clears the screen, forges a line, reverses text, hides text, and has a C1 control character. */
const hostile = '\u001b[2J\nFORGED\u2028\u202e\u200b\u2066\u009b31m\u0007';
const inXml = (text: string) => text.replace(/[^ -~]/g, (character) => `&#${character.codePointAt(0)};`);

/** Characters that control a terminal; tab and line feed are the program's own. */
const actedOn = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/u;

function expectHarmless({ stdout, stderr }: ProgramRun): void {
  expect(stdout).not.toMatch(actedOn);
  expect(stderr).not.toMatch(actedOn);
  expect(stdout + stderr).not.toMatch(/^FORGED/m);
}

async function parse(document: string, ...flags: readonly string[]): Promise<ProgramRun> {
  const run = await runProgram(['parse', '-', ...flags], { input: document });
  expectHarmless(run);
  return run;
}

function autoconfig(login: string, displayName: string): string {
  return `<clientConfig version="1.1"><emailProvider id="example.org"><domain>example.org</domain>
    <displayName>${displayName}</displayName>
    <incomingServer type="imap"><hostname>imap.example.org</hostname><port>993</port><socketType>SSL</socketType>
    <username>${login}</username><authentication>password-cleartext</authentication></incomingServer>
    </emailProvider></clientConfig>`;
}

describe('what a document says', () => {
  // XML cannot hold ESC and BEL, even as references.
  const login = 'jane\u202e\u200b\u2066';
  const displayName = `${login}\u009b31m\u2028FORGED`;
  const document = autoconfig(inXml(login), inXml(displayName));

  it('is listed without control characters', async () => {
    const { stdout } = await parse(document);
    expect(stdout).toBe(
      '✓ The document names 1 server\n\n  Receiving  IMAP  imap.example.org  993  TLS  password  jane\n',
    );
  });

  it('is a line of JSON without control characters that parses to the same text', async () => {
    const { stdout } = await parse(document, '--json');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    // The name of a provider is cleaned where it is read; a login name stays as it is.
    expect(JSON.parse(stdout)).toMatchObject({ displayName: 'jane31m FORGED', incoming: [{ login }] });
  });

  it.each([
    ['a tag', `<a${hostile}><b/></a${hostile}>`],
    [
      'an error code of Autodiscover',
      `<Autodiscover><Response><Error><Message>${hostile}</Message><ErrorCode>${hostile}</ErrorCode></Error></Response></Autodiscover>`,
    ],
    ['a format', JSON.stringify({ format: hostile, servers: { [hostile]: hostile } })],
    ['JSON that ends too early', `{"${hostile}": `],
  ])('is named in a sentence without control characters: %s', async (_, document) => {
    const run = await parse(document);
    expect(run.exitCode).toBe(3);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    await parse(document, '--json');
  });
});

it('prints a broken report, a file name and an address from outside without control characters', async () => {
  await inTemporaryFolder(async (folder) => {
    const name = `report${hostile}`;
    await writeFile(
      join(folder, name),
      JSON.stringify({ format: 'mailwright-report', version: 1, app: '', runtime: '', events: [{ kind: hostile }] }),
    );
    await mkdir(join(folder, 'out'));
    const run = await runProgram(['export', '--from', name, '--for', 'card', '--out', 'out'], { folder });
    expect(run.exitCode).toBe(3);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expectHarmless(run);
  });
});

it('prints each row of a table as one line, whatever its cells hold', () => {
  const written: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const output = createOutput({ ...noWishes, say: sayIn('en') });
  const whole: readonly Block[] = [
    {
      kind: 'table',
      rows: [
        [cell('imap'), cell(`host${hostile}`), cell('tls')],
        [cell('smtp'), cell('a\tb\r\nc'), cell('')],
      ],
    },
  ];
  output.page({ whole, answer: [] });
  write.mockRestore();

  expect(written.join('')).toBe('imap  host FORGED 31m  tls\nsmtp  a b  c\n');
});

it.each([
  ['command', [hostile]],
  ['flag', ['detect', `--x${hostile}`]],
  ['input', ['detect', `jane${hostile}`, '--demo']],
  ['host', ['probe', hostile, '--demo']],
  ['deadline', ['detect', 'example.org', '--deadline', hostile]],
  ['preference', ['detect', 'example.org', '--prefer', hostile]],
  ['kind', ['detect', 'example.org', '--as', hostile]],
  ['language', ['detect', 'example.org', '--lang', hostile]],
  ['server', ['detect', 'example.org', '--incoming', hostile]],
  ['mail app', ['export', 'example.org', '--for', hostile, '--out', 'x', '--demo']],
  ['authority file', ['detect', 'example.org', '--ca', hostile]],
  ['file', ['parse', hostile]],
])('echoes a %s of the command line without control characters', async (_, args) => {
  const run = await runProgram(args);
  expect(run.exitCode).toBe(2);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expectHarmless(run);
});

it('echoes the command line in JSON without control characters', async () => {
  const run = await runProgram(['parse', hostile, '--json']);
  expectHarmless(run);
  expect(run.stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(run.stdout)).toMatchObject({ error: { id: 'cli.file-not-readable', values: { path: hostile } } });
});
