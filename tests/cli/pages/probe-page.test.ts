import { describe, expect, it } from 'vitest';
import { drawBlocks } from '../../../electron/cli/layout/draw-blocks';
import { hasAnswered, probePage } from '../../../electron/cli/pages/probe-page';
import type { Candidate } from '../../../electron/contract/candidate';
import { sayIn } from '../../../electron/words/format-message';
import { openRelayPort, refusedPort, sampleReport, silentPort, workingPort } from '../../core/run/sample-run';

const reading = { say: sayIn('en'), helpPages: new Map<string, string>() };
const look = { columns: 0, isColoured: false, hasUnicode: true };
const relay = { security: 'none', source: 'typed' } as const;

function reportOf(host: string, alternatives: readonly Candidate[]) {
  const input = { text: host, kind: 'host' } as const;
  return sampleReport({ input, incoming: null, outgoing: null, alternatives, disclosed: [] });
}

function pageOf(host: string, ...ports: readonly Candidate[]): string {
  return drawBlocks(probePage(reportOf(host, ports), reading), look);
}

describe('probePage', () => {
  it('says that port 25 answers servers where a server has greeted there', () => {
    const page = pageOf('mail.example.net:25', openRelayPort());
    expect(page).toContain('✓ mail.example.net:25: the port answers\n');
    expect(page).toMatch(/25 +SMTP, no encryption +– answers servers, not for mail apps/);
  });

  it.each([
    ['refused', refusedPort(25, relay)],
    ['no answer', silentPort(25, relay)],
    ['does not exist', openRelayPort({ state: 'no-entry' })],
  ])('says %s of port 25 where that is so', (word, port) => {
    expect(pageOf('mail.example.net:25', port)).toContain('✗ mail.example.net:25: the port does not work\n');
    const page = pageOf('mail.example.net', workingPort(587), port);
    expect(page).toContain(word);
    expect(page).not.toContain('for mail apps');
  });

  it('counts a port once that was tried for several protocols', () => {
    const kinds = [refusedPort(994), refusedPort(994, { security: 'starttls' })];
    expect(pageOf('mail.example.net:994', ...kinds)).toContain('✗ mail.example.net:994: the port does not work\n');
  });

  it('leaves port 25 out of the ports that work where others were asked for', () => {
    expect(pageOf('mail.example.net', workingPort(587), refusedPort(465), openRelayPort())).toContain(
      '✓ mail.example.net: 1 of 2 ports work\n',
    );
  });
});

describe('hasAnswered', () => {
  it.each([
    ['a port works', [workingPort(587), refusedPort(25, relay)], true],
    ['port 25 was asked for, and answers', [openRelayPort()], true],
    ['port 25 was asked for, and refuses', [refusedPort(25, relay)], false],
    ['only port 25 answers, of all ports', [refusedPort(587), openRelayPort()], false],
  ] as const)('where %s', (_, ports, expected) => {
    expect(hasAnswered(reportOf('mail.example.net', ports))).toBe(expected);
  });
});
