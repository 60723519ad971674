import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../electron/cli/commands/compare';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import type { Candidate } from '../../../electron/contract/candidate';
import type { Ports } from '../../../electron/engine/ports';
import { sayIn } from '../../../electron/words/format-message';
import { sampleCandidate, sampleReport, silentPort, workingPort } from '../../core/run/sample-run';
import { recordingOutput } from '../../fakes/recording-output';

const say = sayIn('en');
const folder = mkdtempSync(join(tmpdir(), 'mailwright-compare-'));

/** The command asks nothing of the world. */
const noPorts = {} as Ports;

async function compared(...args: readonly string[]) {
  const line = parseCommandLine(['compare', ...args]);
  if (!line.ok) throw new Error(line.failure.id);
  const { output, told, pages, values } = recordingOutput(say);
  const { signal } = new AbortController();
  const exit = await compare({ line: line.value, output, say, sayInFiles: say, signal, ports: noPorts });
  return { exit, told, pages, values };
}

/** A report file of a run that found these servers. */
function reportFile(name: string, ...servers: readonly Candidate[]): string {
  const events = [
    ...servers.map((candidate) => ({ kind: 'candidate', atMs: 5, candidate })),
    { kind: 'finished', atMs: 9, report: sampleReport({ alternatives: servers }) },
  ];
  return file(name, JSON.stringify({ format: 'mailwright-report', version: 1, app: '0.1.0', runtime: 'test', events }));
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const blocked = () => reportFile('blocked.mailwright', sampleCandidate(), silentPort(587));
const well = () => reportFile('well.mailwright', sampleCandidate(), workingPort(587));

describe('compare', () => {
  it('says which network blocks what, with each server as both runs have found it', async () => {
    const { exit, values, pages } = await compared(blocked(), well());

    expect(exit).toBe(0);
    expect(values).toMatchObject([
      {
        verdict: { cause: 'submission-blocked-by-network', party: 'this-network' },
        rows: [
          { what: { id: 'compare.server' }, first: 'works', second: 'works' },
          { what: { id: 'compare.server' }, first: 'no-answer', second: 'works' },
        ],
      },
    ]);
    expect(pages.join()).toContain('The first network blocks port 587. From the other one, mail.example.net');
    expect(pages.join()).toMatch(/SMTP mail\.example\.net, port 587\s+.*no answer\s+.*works/);
  });

  it('ends with 1 where the reports show no cause', async () => {
    const other = reportFile('other.mailwright', sampleCandidate({ host: 'imap.other.example' }));
    const { exit, values } = await compared(well(), other);
    expect({ exit, values }).toMatchObject({ exit: 1, values: [{ verdict: { cause: null, party: 'unknown' } }] });
  });

  it.each([
    ['one file', () => [well()], 2, /takes two reports/],
    ['three files', () => [well(), well(), well()], 2, /takes two reports/],
    ['a file that is not there', () => [well(), join(folder, 'missing.mailwright')], 2, /missing\.mailwright/],
    ['a file that is no JSON', () => [well(), file('text.mailwright', 'Hello')], 3, /text\.mailwright/],
    ['settings', () => [well(), settings()], 3, /holds settings, not the report of a run/],
  ])('refuses %s with one sentence', async (_what, args, code, sentence) => {
    const { exit, told } = await compared(...args());
    expect(exit).toBe(code);
    expect(told.join('\n')).toMatch(sentence);
  });
});

function settings(): string {
  const { address, name, incoming, outgoing } = sampleReport();
  const saved = {
    format: 'mailwright-settings',
    version: 1,
    app: '0.1.0',
    address,
    name,
    incoming,
    outgoing,
    alternatives: [],
  };
  return file('settings.mailwright', JSON.stringify(saved));
}
