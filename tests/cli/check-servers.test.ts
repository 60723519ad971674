import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CheckedServers, checkServers } from '../../electron/cli/check-servers';
import { pageOfReport } from '../../electron/cli/page-of-report';
import { parseCommandLine } from '../../electron/cli/parse-command-line';
import { ok } from '../../electron/contract/result';
import type { LoginTarget, Ports } from '../../electron/engine/ports';
import { sayIn } from '../../electron/words/format-message';
import { attackersImap, attackersSubmission, forgedSrv } from '../engine/attacker-network';
import { request } from '../engine/discover-scripted';
import { noMessage } from '../engine/no-logins';
import { type ScriptedNetwork, scriptedPorts } from '../engine/scripted-network';
import { createVirtualClock } from '../engine/virtual-clock';
import { recordingOutput } from '../fakes/recording-output';

const say = sayIn('en');

beforeEach(() => void vi.stubEnv('MAILWRIGHT_PASSWORD', 'swordfish'));
afterEach(() => void vi.unstubAllEnvs());

/** Checks `jane@fir.example` with a password at hand; gives what was printed and which hosts got the password. */
async function check(network: ScriptedNetwork, args: readonly string[] = []) {
  const line = parseCommandLine(['check', 'jane@fir.example', ...args]);
  if (!line.ok) throw new Error(line.failure.id);
  const clock = createVirtualClock();
  const sentTo: string[] = [];
  const signIn = ({ host }: LoginTarget) => {
    sentTo.push(host);
    return ok({ mechanism: 'PLAIN' });
  };
  const logins: Pick<Ports, 'mailboxLogin' | 'submissionLogin'> = {
    mailboxLogin: { signIn: async (target) => ({ outcome: signIn(target), left: Promise.resolve() }) },
    submissionLogin: {
      open: async (target) => ok({ ...noMessage, signIn: async () => signIn(target), leave: async () => undefined }),
    },
  };
  const { ports } = scriptedPorts(network, clock, logins);
  const { output, told, pages, events } = recordingOutput(say);
  const { signal } = new AbortController();
  const checked = await clock.play(
    checkServers(request, { line: line.value, output, say, sayInFiles: say, signal, ports }, pageOfReport),
  );
  if (!checked.ok) throw new Error(`The check ended with ${checked.failure}`);
  return { ...(checked.value satisfies CheckedServers), told, pages, events, sentTo };
}

describe('checkServers with a password at hand', () => {
  it('prints the report, then the pair and why a person is asked about it, and ends with 4', async () => {
    const { exit, report, told, pages, sentTo } = await check(forgedSrv);

    expect(sentTo).toEqual([]);
    expect(exit).toBe(4);
    expect(report).not.toHaveProperty('signIn');
    expect(pages).toEqual([expect.stringMatching(/^! The servers work\. They got no password\./)]);
    expect(pages.join()).toMatch(/Receiving +imap\.attacker\.example +993 +TLS/);
    expect(told).toEqual([
      expect.stringMatching(/^Receiving: IMAP at imap\.attacker\.example, port 993, TLS\. fir\.example names/),
      expect.stringMatching(/^Sending: SMTP at smtp\.attacker\.example, port 587, STARTTLS\. fir\.example names/),
      expect.stringMatching(/^imap\.attacker\.example does not belong to fir\.example\./),
      expect.stringMatching(/^smtp\.attacker\.example does not belong to fir\.example\./),
      expect.stringContaining('--accept-servers'),
    ]);
  });

  it('prints a reason only once where it holds for both directions of one host', async () => {
    const { told } = await check({
      ...forgedSrv,
      srv: {
        '_imaps._tcp.fir.example': [{ priority: 0, weight: 0, port: 993, target: 'mx.attacker.example' }],
        '_submission._tcp.fir.example': [{ priority: 0, weight: 0, port: 587, target: 'mx.attacker.example' }],
      },
      ports: { '198.51.100.66:993': attackersImap, '198.51.100.66:587': attackersSubmission },
    });

    expect(told.filter((sentence) => sentence.startsWith('mx.attacker.example does not belong'))).toHaveLength(1);
  });

  it('shows, saves and tells scripts the login name that was given', async () => {
    const { report, pages, events } = await check(forgedSrv, ['--accept-servers', '--login', 'FIR\\jane']);

    const servers = { incoming: { login: 'FIR\\jane' }, outgoing: { login: 'FIR\\jane' } };
    expect(report).toMatchObject({ ...servers, signIn: servers });
    expect(pages.join()).toMatch(/Login name +FIR\\jane/);
    expect(events.at(-1)).toMatchObject({ kind: 'finished', report: servers });
  });

  it('shows the given login name where nothing was signed in', async () => {
    const { pages } = await check(forgedSrv, ['--login', 'jane', '--outgoing-login', 'key']);

    expect(pages.join()).toMatch(/Login name[^\n]* jane\n[^\n]* key\n/);
  });

  it('signs in where --accept-servers was given', async () => {
    const { exit, told, pages, sentTo } = await check(forgedSrv, ['--accept-servers']);

    expect(exit).toBe(0);
    expect(sentTo).toEqual(['imap.attacker.example', 'smtp.attacker.example']);
    expect(told).toEqual([]);
    expect(pages).toEqual([expect.stringMatching(/^✓ Receiving and sending work\./)]);
  });
});
