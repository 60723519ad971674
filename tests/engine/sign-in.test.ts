import { describe, expect, it, vi } from 'vitest';
import type { Candidate, StepState } from '../../electron/contract/candidate';
import type { Failure } from '../../electron/contract/failure';
import type { Report } from '../../electron/contract/report';
import { failed, ok, type Result } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import { serverNameOf } from '../../electron/contract/server-name';
import type { MailboxListing } from '../../electron/core/imap/mailbox-of-listing';
import { limits } from '../../electron/core/limits';
import { type Credentials, passwordSecret } from '../../electron/core/login-secret';
import { Secret } from '../../electron/core/secret';
import type { Ports, SignedIn } from '../../electron/engine/ports';
import { runSignIn } from '../../electron/engine/run';
import type { AgreedSignIn } from '../../electron/engine/sign-in-request';
import { sampleHeard } from '../core/run/sample-run';
import { noMessage } from './no-logins';
import { scriptedPorts } from './scripted-network';
import { createVirtualClock, type VirtualClock } from './virtual-clock';

type Answer = (login: string) => Result<SignedIn, Failure>;

interface Attempt {
  readonly side: 'receiving' | 'sending';
  readonly login: string;
  readonly atMs: number;
}

const accepts: Answer = () => ok({ mechanism: 'PLAIN' });
const refuses: Answer = () =>
  failed({ code: 'unexpected-reply', stage: 'login', reply: 'NO [AUTHENTICATIONFAILED] Authentication failed.' });
const refusesSending: Answer = () =>
  failed({ code: 'unexpected-reply', stage: 'login', reply: '535 5.7.8 Error: authentication failed' });
const acceptsOnly =
  (wanted: string): Answer =>
  (login) =>
    login === wanted ? ok({ mechanism: 'PLAIN' }) : refuses(login);

const imap: Candidate = {
  protocol: 'imap',
  host: 'imap.fir.example',
  port: 993,
  security: 'tls',
  login: 'jane@fir.example',
  saidLogins: [],
  auth: ['password'],
  source: 'autoconfig',
  sources: ['autoconfig'],
  trust: 'published',
  trustReason: { id: 'trust.published', values: { host: 'autoconfig.fir.example' } },
  named: 'port',
  basis: 'own-document',
  documentDate: null,
  proven: true,
  state: 'works',
  failure: null,
  tookMs: 150,
  heard: sampleHeard({ address: '192.31.196.37', certificate: null }),
};
const submission: Candidate = { ...imap, protocol: 'smtp', host: 'smtp.fir.example', port: 587, security: 'starttls' };
const discovered: Report = {
  input: { text: 'jane@fir.example', kind: 'address' },
  address: 'jane@fir.example',
  name: null,
  outcome: 'found',
  provider: null,
  incoming: imap,
  outgoing: submission,
  alternatives: [imap, submission],
  conflicts: [],
  reason: null,
  findings: [],
  disclosed: [],
};
const request: AgreedSignIn = {
  domain: 'fir.example',
  agreedServers: [],
  incoming: imap,
  outgoing: submission,
  login: null,
  secret: passwordSecret(new Secret('p a"s w\\ö')),
  outgoingLogin: null,
  outgoingSecret: null,
  acceptedBefore: null,
  report: discovered,
  verbose: false,
};

async function signIn(
  answers: {
    readonly receiving: Answer;
    readonly sending: Answer;
    /** What the mailbox lists; never resolves where it falls silent. Left out where it is not asked. */
    readonly listing?: (clock: VirtualClock) => Promise<MailboxListing | null>;
  },
  changes: Partial<AgreedSignIn> = {},
): Promise<{
  readonly report: Report;
  readonly attempts: readonly Attempt[];
  readonly left: number;
  readonly waiting: number;
  /** How the steps ended, in the order in which they did. */
  readonly states: readonly StepState[];
  readonly refusals: (host: string) => number;
  /** When each step ended, and the run. */
  readonly endedAtMs: readonly number[];
}> {
  const clock = createVirtualClock();
  const attempts: Attempt[] = [];
  let left = 0;
  const attempt = async (side: Attempt['side'], { login }: Credentials) => {
    attempts.push({ side, login, atMs: clock.nowMs() });
    return answers[side](login);
  };
  const leaves = async () => {
    left += 1;
  };
  const logins: Pick<Ports, 'mailboxLogin' | 'submissionLogin'> = {
    mailboxLogin: {
      signIn: async (_target, credentials) => ({
        outcome: await attempt('receiving', credentials),
        left: leaves(),
        ...(answers.listing === undefined ? {} : { listing: answers.listing(clock) }),
      }),
    },
    submissionLogin: {
      open: async () =>
        ok({
          ...noMessage,
          signIn: (credentials: Credentials) => attempt('sending', credentials),
          leave: leaves,
        }),
    },
  };
  const { ports } = scriptedPorts({ rttMs: 50 }, clock, logins);
  const states: StepState[] = [];
  const endedAtMs: number[] = [];
  const note = (event: RunEvent) => {
    if (event.kind === 'step-ended') states.push(event.state);
    if (event.kind === 'step-ended' || event.kind === 'finished') endedAtMs.push(clock.nowMs());
  };
  const run = runSignIn({ ...request, ...changes }, ports, note, new AbortController().signal);
  const report = await clock.play(run);
  return {
    report,
    attempts,
    left,
    waiting: clock.waiting(),
    states,
    refusals: ports.ledger.refusals.lately,
    endedAtMs,
  };
}

describe('runSignIn', () => {
  it('signs in to no server that only unsigned DNS names and the person has not agreed to', async () => {
    const elsewhere = { ...imap, host: 'imap.attacker.example', basis: 'srv' } as const;
    const answers = { receiving: vi.fn(accepts), sending: vi.fn(accepts) };
    const asked = { incoming: elsewhere };
    await expect(signIn(answers, asked)).rejects.toThrow('only to servers that the person has agreed to');
    await expect(signIn(answers, { ...asked, agreedServers: [serverNameOf(imap)] })).rejects.toThrow('agreed');
    expect(answers.receiving).not.toHaveBeenCalled();
    expect(answers.sending).not.toHaveBeenCalled();

    await signIn(answers, { ...asked, agreedServers: [serverNameOf(elsewhere)] });
    expect(answers.receiving).toHaveBeenCalledOnce();
  });

  it('signs in once on each server where the first form is right', async () => {
    const { report, attempts, left, waiting } = await signIn({ receiving: accepts, sending: accepts });

    expect(report.signIn).toMatchObject({ incoming: { ok: true, method: 'PLAIN' }, outgoing: { ok: true } });
    expect(attempts.map(({ side }) => side)).toEqual(['receiving', 'sending']);
    expect([left, waiting]).toEqual([2, 0]);
  });

  it('tries the local part on receiving two seconds after a plain refusal, and sends with the form that worked', async () => {
    const { report, attempts } = await signIn({ receiving: acceptsOnly('jane'), sending: acceptsOnly('jane') });

    expect(report.signIn).toMatchObject({
      incoming: { ok: true, login: 'jane' },
      outgoing: { ok: true, login: 'jane' },
    });
    expect(attempts.map(({ side, login }) => `${side} ${login}`)).toEqual([
      'receiving jane@fir.example',
      'receiving jane',
      'sending jane',
    ]);
    expect((attempts[1]?.atMs ?? 0) - (attempts[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(2_000);
  });

  it('has at most two sign-ins refused, and leaves the server for sending without an attempt', async () => {
    const { report, attempts, left, states, refusals } = await signIn({ receiving: refuses, sending: accepts });

    expect(attempts.map(({ side, login }) => `${side} ${login}`)).toEqual([
      'receiving jane@fir.example',
      'receiving jane',
    ]);
    expect(report.signIn?.incoming).toMatchObject({
      ok: false,
      login: 'jane@fir.example',
      verdict: { cause: 'wrong-password', party: 'you' },
    });
    expect(report.signIn?.outgoing).toBeNull();
    expect(states).toEqual(['failed', 'skipped']);
    expect(left).toBe(3);
    expect([refusals(imap.host), refusals(submission.host)]).toEqual([2, 0]);
  });

  it('has one sign-in refused where a source says the login name', async () => {
    const incoming = { ...imap, login: 'jane', saidLogins: ['jane'] };
    const { report, attempts, refusals } = await signIn({ receiving: refuses, sending: accepts }, { incoming });

    expect(attempts.map(({ side, login }) => `${side} ${login}`)).toEqual(['receiving jane']);
    expect(report.signIn).toMatchObject({ incoming: { ok: false, login: 'jane' }, outgoing: null });
    expect(refusals(imap.host)).toBe(1);
  });

  it('tries both login names that a source says, and no other', async () => {
    const incoming = { ...imap, login: 'j.doe', saidLogins: ['j.doe', 'doe'] };
    const { attempts } = await signIn({ receiving: refuses, sending: accepts }, { incoming });

    expect(attempts.map(({ login }) => login)).toEqual(['j.doe', 'doe']);
  });

  it.each([
    ['the one that a source says for it', ['jane@fir.example'], 'jane@fir.example'],
    ['the one that receiving accepted, where a source says that too', ['jane@fir.example', 'jane'], 'jane'],
    ['the one that receiving accepted, where no source says one', [], 'jane'],
  ])('takes as login name for sending %s', async (_which, saidLogins, login) => {
    const incoming = { ...imap, login: 'jane', saidLogins: ['jane'] };
    const outgoing = { ...submission, saidLogins };
    const { attempts } = await signIn({ receiving: accepts, sending: accepts }, { incoming, outgoing });

    expect(attempts.map((attempt) => `${attempt.side} ${attempt.login}`)).toEqual([
      'receiving jane',
      `sending ${login}`,
    ]);
  });

  it('tries sending where receiving fails for another reason than the password', async () => {
    const away: Answer = () => failed({ code: 'timed-out', stage: 'login', timeoutMs: 30_000 });
    const { report, refusals } = await signIn({ receiving: away, sending: accepts });

    expect(report.signIn).toMatchObject({ incoming: { ok: false }, outgoing: { ok: true } });
    expect(refusals(imap.host)).toBe(0);
  });

  it('stops everywhere at the first reply that speaks of a lock, and says nothing of the server that was not asked', async () => {
    const locked: Answer = () =>
      failed({ code: 'unexpected-reply', stage: 'login', reply: 'NO Your account is temporarily locked' });
    const { report, attempts } = await signIn({ receiving: locked, sending: accepts });

    expect(attempts).toHaveLength(1);
    expect(report.signIn).toMatchObject({ incoming: { verdict: { cause: 'account-locked' } }, outgoing: null });
  });

  it('counts a refusal of sending at the host for sending', async () => {
    const { refusals } = await signIn({ receiving: accepts, sending: refusesSending });

    expect([refusals(imap.host), refusals(submission.host)]).toEqual([0, 1]);
  });

  it('never blames a password for sending that was accepted for receiving', async () => {
    const { report } = await signIn({ receiving: accepts, sending: refusesSending });

    expect(report.signIn?.outgoing).toMatchObject({ ok: false, verdict: { cause: 'access-off-in-account' } });
  });

  it.each([
    ['the same password', passwordSecret(new Secret('p a"s w\\ö')), 'access-off-in-account'],
    ['another password', passwordSecret(new Secret('another')), 'wrong-password'],
  ])('knows %s that receiving accepted before, where sending is checked alone', async (_what, secret, cause) => {
    const acceptedBefore = { ...secret, login: 'jane@fir.example' };
    const { report } = await signIn(
      { receiving: accepts, sending: refusesSending },
      { incoming: null, acceptedBefore },
    );

    expect(report.signIn?.outgoing).toMatchObject({ ok: false, verdict: { cause } });
  });

  it('tries only the login name that was typed', async () => {
    const { attempts } = await signIn({ receiving: refuses, sending: refusesSending }, { login: 'CORP\\jane' });

    expect(attempts.map(({ side, login }) => `${side} ${login}`)).toEqual(['receiving CORP\\jane']);
  });

  it('signs in for sending on its own where sending has a password of its own', async () => {
    const own = { outgoingLogin: 'apikey', outgoingSecret: passwordSecret(new Secret('another')) };
    const { report } = await signIn({ receiving: refuses, sending: acceptsOnly('apikey') }, own);

    expect(report.signIn).toMatchObject({ incoming: { ok: false }, outgoing: { ok: true, login: 'apikey' } });
  });

  const sendingSecret = (text: string) => ({ outgoingSecret: passwordSecret(new Secret(text)) });
  const alreadyAccepted = (text: string) => ({ ...passwordSecret(new Secret(text)), login: 'jane@fir.example' });

  it.each<[string, Partial<AgreedSignIn>, readonly boolean[]]>([
    ['one password for both', {}, [false, false]],
    ['another password for sending', sendingSecret('another'), [false, true]],
    ['the same password in both fields', sendingSecret('p a"s w\\ö'), [false, false]],
    [
      'sending alone, with another than receiving accepted',
      { incoming: null, acceptedBefore: alreadyAccepted('another') },
      [true],
    ],
    [
      'sending alone, with the one that receiving accepted',
      { incoming: null, acceptedBefore: alreadyAccepted('p a"s w\\ö') },
      [false],
    ],
    ['sending alone, where receiving accepted none', { incoming: null }, [false]],
    [
      'sending alone in a field of its own, where receiving’s is forgotten',
      { incoming: null, ...sendingSecret('another') },
      [true],
    ],
    [
      'receiving alone, with another than sending accepted',
      { outgoing: null, acceptedBefore: alreadyAccepted('another') },
      [true],
    ],
  ])('notes a password of its own: %s', async (_, changes, noted) => {
    const { report } = await signIn({ receiving: accepts, sending: accepts }, changes);

    const outcomes = [report.signIn?.incoming, report.signIn?.outgoing].flatMap((outcome) => outcome ?? []);
    expect(outcomes.map(({ hasOwnPassword }) => hasOwnPassword === true)).toEqual(noted);
  });

  it('notes a password that was given for sending alone, also where it is refused', async () => {
    const { report } = await signIn({ receiving: accepts, sending: refusesSending }, sendingSecret('another'));

    expect(report.signIn?.outgoing).toMatchObject({ ok: false, hasOwnPassword: true });
  });

  it('notes nothing where sending alone has refused another password than receiving accepted', async () => {
    const alone = { incoming: null, acceptedBefore: alreadyAccepted('another') };
    const { report } = await signIn({ receiving: accepts, sending: refusesSending }, alone);

    expect(report.signIn?.outgoing).not.toHaveProperty('hasOwnPassword');
  });

  it('sends no password to a server that was not proven', async () => {
    const expired: Failure = {
      code: 'certificate-expired',
      host: imap.host,
      certificate: {
        subject: 'CN=imap.fir.example',
        issuer: 'CN=Authority',
        notBefore: '2024-01-01T00:00:00.000Z',
        notAfter: '2025-01-01T00:00:00.000Z',
        names: ['imap.fir.example'],
        addresses: [],
        sha256: 'b'.repeat(64),
        keyBits: 2048,
        trusted: 'no',
      },
    };
    const incoming: Candidate = { ...imap, proven: false, state: 'failed', failure: expired };
    const { report, attempts } = await signIn({ receiving: accepts, sending: accepts }, { incoming, outgoing: null });

    expect(attempts).toEqual([]);
    expect(report.signIn).toMatchObject({
      incoming: { ok: false, method: '', verdict: { cause: 'certificate-expired' } },
      outgoing: null,
    });
  });

  it('asks for no password where the server takes only a sign-in by browser', async () => {
    const incoming: Candidate = { ...imap, auth: ['oauth2'] };
    const { report, attempts } = await signIn({ receiving: accepts, sending: accepts }, { incoming, outgoing: null });

    expect(attempts).toEqual([]);
    expect(report.signIn?.incoming).toMatchObject({ ok: false, verdict: { cause: 'oauth-required' } });
  });
});

describe('the folders of a mailbox', () => {
  const listing: MailboxListing = { prefix: '', delimiter: '/', folders: [{ name: 'Post', attributes: ['\\Sent'] }] };
  const listedAfter = (delayMs: number) => async (clock: VirtualClock) => {
    await clock.wait(delayMs, new AbortController().signal);
    return listing;
  };

  it('are in the report, and no outcome waits for them', async () => {
    const { report, endedAtMs } = await signIn({ receiving: accepts, sending: accepts, listing: listedAfter(300) });
    const folders = [{ use: 'sent', name: 'Post', by: 'server' }];
    expect(report.signIn?.incoming).toMatchObject({ ok: true, mailbox: { folders } });
    expect(report.findings).toEqual([]);
    const [received = 0, sent = 0, finished = 0] = endedAtMs;
    expect(Math.max(received, sent)).toBeLessThan(300);
    expect(finished).toBe(300);
  });

  it.each([
    ['lists them too late', listedAfter(limits.mailboxMs + 1)],
    ['lists nothing', async () => null],
    ['falls silent', () => new Promise<null>(() => undefined)],
  ])('are left out where the server %s', async (_, late) => {
    const { report, endedAtMs } = await signIn({ receiving: accepts, sending: accepts, listing: late });
    expect(report.signIn?.incoming).not.toHaveProperty('mailbox');
    expect(report.findings).toEqual([]);
    expect(endedAtMs.at(-1)).toBeLessThanOrEqual(limits.mailboxMs);
  });

  it('are not waited for where the password is refused', async () => {
    const { report } = await signIn({ receiving: refuses, sending: accepts, listing: async () => listing });
    expect(report.signIn?.incoming).toMatchObject({ ok: false });
  });
});
