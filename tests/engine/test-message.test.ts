import { describe, expect, it } from 'vitest';
import type { Failure } from '../../electron/contract/failure';
import type { Report } from '../../electron/contract/report';
import { failed, ok, type Result } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import { limits } from '../../electron/core/limits';
import { passwordSecret } from '../../electron/core/login-secret';
import { Secret } from '../../electron/core/secret';
import { composeTestMessage } from '../../electron/core/test-message/compose';
import type { Ports } from '../../electron/engine/ports';
import type { LookReach, MailboxLook, Submission } from '../../electron/engine/test-message/mailbox';
import { runTestMessage } from '../../electron/engine/test-message/run-test-message';
import { sayIn } from '../../electron/words/format-message';
import { sampleCandidate, sampleHeard, sampleReport } from '../core/run/sample-run';
import { scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

const token = '81be4c2d9a7f40e3b6d5c8a1f2e30947';
const secret = passwordSecret(new Secret('p a"s w\\ö'));
const heard = sampleHeard({ address: '192.31.196.37', certificate: null });
const imap = sampleCandidate({ protocol: 'imap', host: 'imap.fir.example', port: 993, security: 'tls', heard });
const smtp = sampleCandidate({ protocol: 'smtp', host: 'smtp.fir.example', port: 587, security: 'starttls', heard });

const unwell: Failure = { code: 'unexpected-reply', stage: 'mailbox', reply: 'A1 NO [UNAVAILABLE] moving' };
const nothing: MailboxLook = { message: null, bounce: null };
const seen: MailboxLook = {
  message: { folder: 'INBOX', use: 'inbox', header: new TextEncoder().encode('Subject: x\r\n\r\n') },
  bounce: null,
};

interface World {
  /** What each look sees; the last one is seen for ever. */
  readonly looks: readonly Result<MailboxLook, Failure>[];
  readonly submitted?: Submission;
  readonly opening?: Failure;
  readonly agrees?: boolean;
  readonly waitMs?: number;
  /** Cancels at this look, from 0 on. */
  readonly cancelsAt?: number;
  /** Whether a look never ends by itself. */
  readonly hangs?: boolean;
}

async function sendTest({
  looks,
  submitted = ok(null),
  opening,
  agrees = false,
  waitMs = limits.testMessageMs,
  cancelsAt = Number.POSITIVE_INFINITY,
  hangs = false,
}: World) {
  const clock = createVirtualClock();
  const did: string[] = [];
  const lookedAt: { readonly atMs: number; readonly reach: LookReach }[] = [];
  const abort = new AbortController();
  const ways: Pick<Ports, 'mailboxLogin' | 'submissionLogin' | 'mailboxReader' | 'token'> = {
    token: () => token,
    mailboxLogin: {
      signIn: () => {
        throw new Error('A test message signed in without reading');
      },
    },
    submissionLogin: {
      open: async () =>
        ok({
          signIn: async () => ok({ mechanism: 'PLAIN' }),
          submit: async ({ address }) => {
            did.push(`submit ${address}`);
            return submitted;
          },
          leave: async () => void did.push('leave smtp'),
        }),
    },
    mailboxReader: {
      open: async () => {
        did.push('open mailbox');
        if (opening !== undefined) return { ...failed(opening), left: Promise.resolve() };
        return ok({
          look: async (_message, reach, signal) => {
            if (lookedAt.length >= cancelsAt) abort.abort();
            lookedAt.push({ atMs: clock.nowMs(), reach });
            if (hangs) await clock.wait(3_600_000, signal);
            return looks[Math.min(lookedAt.length, looks.length) - 1] ?? ok(nothing);
          },
          delete: async () => {
            did.push('delete');
            return ok(null);
          },
          leave: async () => void did.push('leave mailbox'),
        });
      },
    },
  };
  const { ports } = scriptedPorts({ rttMs: 10 }, clock, ways);
  const refusals = () => [...ports.ledger.refusals.latelyFrom('home')];
  const events: RunEvent[] = [];
  const signIn = (server: typeof imap) => ({ server, credentials: { ...secret, login: 'jane@fir.example' } });
  const request = {
    ...{ domain: 'fir.example', agreedServers: [], report: sampleReport(), verbose: false, provider: null },
    address: 'jane@fir.example',
    incoming: signIn(imap),
    outgoing: signIn(smtp),
    compose: (address: string, made: string) => composeTestMessage(address, made, sayIn('en')),
    agreesToDelete: async () => agrees,
    waitMs,
  };
  const report: Report = await clock.play(
    runTestMessage(request, ports, (event) => void events.push(event), abort.signal),
  );
  if (report.testMessage === undefined) throw new Error('Nothing is told of the test message');
  const states = events.flatMap((event) => (event.kind === 'step-ended' ? event.state : []));
  return {
    told: report.testMessage,
    did,
    lookedAt,
    states,
    waiting: clock.waiting(),
    last: events.at(-1)?.kind,
    refusals: refusals(),
    endedMs: clock.nowMs(),
  };
}

describe('runTestMessage', () => {
  it('opens the mailbox before it submits, and leaves both servers', async () => {
    const { told, did, states, waiting, last } = await sendTest({ looks: [ok(nothing), ok(seen)] });

    expect(told).toMatchObject({ ended: 'arrived', deletion: 'not-asked', messageId: `<${token}@fir.example>` });
    expect(did.slice(0, 2)).toEqual(['open mailbox', 'submit jane@fir.example']);
    expect(did.slice(2).sort()).toEqual(['leave mailbox', 'leave smtp']);
    expect(states).toEqual(['works', 'works']);
    expect({ waiting, last }).toEqual({ waiting: 0, last: 'finished' });
  });

  it('looks again at growing intervals, everywhere at last, and not after a minute', async () => {
    const { told, lookedAt, states } = await sendTest({ looks: [ok(nothing)] });

    expect(told).toMatchObject({ ended: 'not-seen', seenMs: null });
    expect(states).toEqual(['works', 'no-entry']);
    const pauses = lookedAt.map(({ atMs }, index) => Math.round(atMs - (lookedAt[index - 1]?.atMs ?? 0)));
    const growing = pauses.slice(0, -1);
    for (const [index, pause] of growing.slice(1).entries()) expect(pause).toBeGreaterThanOrEqual(growing[index] ?? 0);
    expect(lookedAt.length).toBeLessThan(25);
    expect(lookedAt.at(-1)?.atMs).toBeGreaterThan(limits.testMessageMs - limits.lookPauseMs);
    expect(lookedAt.at(-1)?.atMs).toBeLessThanOrEqual(limits.testMessageMs);
    expect(lookedAt.map(({ reach }) => reach).indexOf('everywhere')).toBe(lookedAt.length - 1);
  });

  it('waits as long as it is asked to', async () => {
    const { lookedAt } = await sendTest({ looks: [ok(nothing)], waitMs: 1_000 });
    expect(lookedAt.at(-1)?.atMs).toBeLessThanOrEqual(1_000);
  });

  it('deletes the message only where the person agrees, and only one that was seen', async () => {
    const agreed = await sendTest({ looks: [ok(seen)], agrees: true });
    expect(agreed.told.deletion).toBe('deleted');
    const lost = await sendTest({ looks: [ok(nothing)], agrees: true });
    expect(lost.told.deletion).toBe('not-asked');
    expect(lost.did).not.toContain('delete');
  });

  it.each([
    ['451 4.7.1 Greylisting in action', 'deferred'],
    ['550 5.7.1 Not your address', 'refused'],
  ] as const)('awaits nothing after %s', async (reply, ended) => {
    const refused = failed({ code: 'unexpected-reply', stage: 'send', reply } as const);
    const { told, lookedAt, states, did } = await sendTest({ looks: [ok(seen)], submitted: refused });

    expect(told).toMatchObject({ ended, acceptedMs: null });
    expect(lookedAt).toEqual([]);
    expect(states).toEqual(['failed', 'skipped']);
    expect(did.slice(2).sort()).toEqual(['leave mailbox', 'leave smtp']);
  });

  it('submits although the mailbox cannot be opened, because that shows whether sending works', async () => {
    const { told, did } = await sendTest({ looks: [], opening: unwell });
    expect(told).toMatchObject({ ended: 'unreadable', verdict: { cause: 'server-unavailable' } });
    expect(did).toContain('submit jane@fir.example');
  });

  it('counts a sign-in that the mailbox refuses, and a refused mailbox alone', async () => {
    const reply = 'A1 NO [AUTHENTICATIONFAILED] Authentication failed';
    const { refusals } = await sendTest({ looks: [], opening: { code: 'unexpected-reply', stage: 'login', reply } });
    expect(refusals).toEqual([['imap.fir.example', 1]]);
    expect((await sendTest({ looks: [], opening: unwell })).refusals).toEqual([]);
  });

  it('awaits a message that was sent whole and not answered', async () => {
    const silent = { code: 'timed-out', stage: 'send', timeoutMs: limits.submissionMs } as const;
    const unanswered = { ...failed(silent), isUnanswered: true };
    const there = await sendTest({ looks: [ok(nothing), ok(seen)], submitted: unanswered, agrees: true });
    expect(there.told).toMatchObject({ ended: 'arrived', deletion: 'deleted', verdict: null });
    expect(there.told.acceptedMs).toBe(there.told.seenMs);

    const lost = await sendTest({ looks: [ok(nothing)], submitted: unanswered });
    expect(lost.told).toMatchObject({ ended: 'not-sent', acceptedMs: null, verdict: { cause: 'server-unavailable' } });
    expect(lost.lookedAt.length).toBeGreaterThan(1);
  });

  it('ends a look that takes too long, and with it the wait', async () => {
    const { told, lookedAt, waiting, endedMs } = await sendTest({ looks: [failed(unwell)], hangs: true });
    expect(told.ended).toBe('unreadable');
    expect(lookedAt).toHaveLength(1);
    expect(endedMs).toBeLessThan(limits.lookMs + limits.firstLookMs + 1_000);
    expect(waiting).toBe(0);
  });

  it('gives up where an IMAP session fails', async () => {
    const { told, lookedAt } = await sendTest({ looks: [failed(unwell)] });
    expect(told.ended).toBe('unreadable');
    expect(lookedAt).toHaveLength(1);
  });

  it('ends at once where it is cancelled, and leaves both servers', async () => {
    const { told, lookedAt, did, waiting } = await sendTest({ looks: [ok(nothing)], cancelsAt: 1 });
    expect(told.ended).toBe('cancelled');
    expect(lookedAt).toHaveLength(2);
    expect(did.slice(2).sort()).toEqual(['leave mailbox', 'leave smtp']);
    expect(waiting).toBe(0);
  });
});
