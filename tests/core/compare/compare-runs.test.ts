import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import type { Certificate } from '../../../electron/contract/certificate';
import type { Failure } from '../../../electron/contract/failure';
import type { LoginOutcome, Report } from '../../../electron/contract/report';
import { compareRuns } from '../../../electron/core/compare/compare-runs';
import { contextOf } from '../../../electron/core/diagnosis/diagnosis-context';
import { verdictOf } from '../../../electron/core/diagnosis/verdict-of';
import { initialRun, type RunView, reduceRun } from '../../../electron/core/run/reduce-run';
import { sayIn } from '../../../electron/words/format-message';
import {
  failedCandidate,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  sampleCertificate,
  sampleHeard,
  sampleReport,
  silentPort,
  workingPort,
} from '../run/sample-run';

/** A run that ended with these servers. */
function run(
  candidates: readonly Candidate[],
  {
    isWebReached = true,
    ...changes
  }: { readonly isWebReached?: boolean } & Partial<Pick<Report, 'signIn' | 'findings'>> = {},
): RunView {
  const source = { id: 'source:ispdb', group: 'source', source: 'ispdb', host: 'autoconfig.thunderbird.net' } as const;
  const phase = { step: source.id, phase: 'http', ordinal: 1 } as const;
  const report = sampleReport({ ...changes, alternatives: candidates });
  return [
    { kind: 'planned', atMs: 0, steps: [source] } as const,
    ...(isWebReached ? [{ kind: 'phase', atMs: 9, ...phase, startedMs: 1, tookMs: 8 } as const] : []),
    ...candidates.map((candidate) => ({ kind: 'candidate', atMs: 10, candidate }) as const),
    { kind: 'finished', atMs: 20, report } as const,
  ].reduce(reduceRun, initialRun);
}

const imap = (changes: Partial<Candidate> = {}) => sampleCandidate(changes);
const smtp = (changes: Partial<Candidate> = {}) => workingPort(587, changes);
const failing = (failure: Failure, changes: Partial<Candidate> = {}) => failedCandidate({ failure, ...changes });
const silentImap = (changes: Partial<Candidate> = {}) =>
  failing({ code: 'timed-out', stage: 'connect', timeoutMs: 1_500 }, { state: 'no-answer', ...changes });
const refusedImap = (changes: Partial<Candidate> = {}) =>
  failing({ code: 'refused', host: 'mail.example.net', port: 993 }, { state: 'refused', ...changes });
const elsewhere = { host: 'smtp.hoster.example', heard: sampleHeard({ address: '198.51.100.9' }) };

const sha = (text: string) => text.repeat(32);
const shownBy = (issuer: string, trusted: Certificate['trusted'], changes: Partial<Candidate> = {}) => {
  const certificate = { ...sampleCertificate, issuer, trusted, sha256: sha('cd') };
  const heard = sampleHeard({ certificate });
  if (trusted !== 'no') return imap({ heard, ...changes });
  const failure = { code: 'certificate-untrusted', host: 'mail.example.net', certificate, detail: 'x' } as const;
  return failing(failure, { heard, ...changes });
};

const server = contextOf(smtp());
const accepted: LoginOutcome = { ok: true, login: 'jane', method: 'PLAIN', tookMs: 9 };
const refusedFor = (cause: 'wrong-password' | 'ip-blocklisted' | 'app-password-required'): LoginOutcome => ({
  ok: false,
  login: 'jane',
  method: '',
  tookMs: 9,
  verdict: verdictOf(cause, server),
});

const vpnFinding = { id: 'vpn-up', ...verdictOf('works-elsewhere', server) };

interface Pair {
  readonly what: string;
  readonly first: RunView;
  readonly second: RunView;
  readonly cause: string | null;
  readonly party: string;
  /** Words that the sentence has. */
  readonly says: string;
}

const well = run([imap(), smtp(), workingPort(465)]);
const twoHosts = run([imap(), smtp(elsewhere)]);

const planted: readonly Pair[] = [
  {
    what: 'the first network blocks ports for sending',
    first: run([imap(), silentPort(587), silentPort(465, { security: 'tls' })]),
    second: well,
    cause: 'submission-blocked-by-network',
    party: 'this-network',
    says: 'The first network blocks ports 465, 587.',
  },
  {
    what: 'the second network blocks ports for sending',
    first: well,
    second: run([imap(), silentPort(587), workingPort(465)]),
    cause: 'submission-blocked-by-network',
    party: 'this-network',
    says: 'The second network blocks port 587.',
  },
  {
    what: 'the first network blocks receiving',
    first: run([silentImap(), smtp()]),
    second: run([imap(), smtp()]),
    cause: 'works-elsewhere',
    party: 'this-network',
    says: 'The first network blocks port 993.',
  },
  {
    what: 'only web traffic leaves the first network',
    first: run([silentImap(), silentPort(587, { host: elsewhere.host })]),
    second: twoHosts,
    cause: 'web-only-network',
    party: 'this-network',
    says: 'Only web traffic leaves the first network.',
  },
  {
    what: 'the second network reached nothing',
    first: twoHosts,
    second: run([silentImap(), silentPort(587, { host: elsewhere.host })], { isWebReached: false }),
    cause: 'no-network',
    party: 'this-network',
    says: 'The second network reached nothing at all.',
  },
  {
    what: 'a name server of the first network denies the names',
    first: run([failing({ code: 'host-not-found', host: 'mail.example.net' }, { state: 'no-entry' })]),
    second: run([imap()]),
    cause: 'name-server-faulty',
    party: 'this-network',
    says: 'The name server of the first network does not know mail.example.net.',
  },
  {
    what: 'one host refuses every port to the first network alone',
    first: run([refusedImap(), refusedPort(587), refusedPort(465)]),
    second: well,
    cause: 'banned-after-failures',
    party: 'provider',
    says: 'The server mail.example.net shuts the first network out.',
  },
  {
    what: 'one host is silent while another answers',
    first: run([silentImap(), silentImap({ port: 143, security: 'starttls' }), smtp(elsewhere)]),
    second: run([imap(), imap({ port: 143, security: 'starttls' }), smtp(elsewhere)]),
    cause: 'banned-after-failures',
    party: 'provider',
    says: 'shuts the first network out',
  },
  {
    what: 'antivirus opens the connection on the first side',
    first: run([shownBy('CN=Avast Web/Mail Shield Root', 'no'), smtp()]),
    second: run([imap(), smtp()]),
    cause: 'interception-by-antivirus',
    party: 'this-computer',
    says: 'On the first network, something opens the connection to mail.example.net.',
  },
  {
    what: 'antivirus that this computer trusts',
    first: run([imap(), smtp()]),
    second: run([shownBy('CN=Kaspersky Anti-Virus Personal Root Certificate', 'this-computer'), smtp()]),
    cause: 'interception-by-antivirus',
    party: 'this-computer',
    says: 'On the second network',
  },
  {
    what: 'a gateway of the network opens the connection',
    first: run([shownBy('CN=Office Root, O=Office', 'this-computer'), smtp()]),
    second: run([imap(), smtp()]),
    cause: 'interception-by-network',
    party: 'this-network',
    says: 'Its certificate is from Office.',
  },
  {
    what: 'STARTTLS is taken out on the first network',
    first: run([
      imap(),
      failing(
        { code: 'starttls-not-offered' },
        { ...silentPort(587), state: 'failed', failure: { code: 'starttls-not-offered' } },
      ),
    ]),
    second: run([imap(), smtp()]),
    cause: 'interception-by-network',
    party: 'this-network',
    says: 'something alters what mail.example.net says on port 587',
  },
  {
    what: 'the server is down',
    first: run([silentImap(), silentPort(587)]),
    second: run([silentImap(), silentPort(587)]),
    cause: 'connection-timed-out',
    party: 'provider',
    says: 'fails on port 993 from both networks',
  },
  {
    what: 'the server refuses both',
    first: run([refusedImap(), smtp()]),
    second: run([refusedImap(), smtp()]),
    cause: 'connection-refused',
    party: 'provider',
    says: 'mail.example.net',
  },
  {
    what: 'the certificate is bad from everywhere',
    first: run([
      failing({ code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate }),
      smtp(),
    ]),
    second: run([
      failing({ code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate }),
      smtp(),
    ]),
    cause: 'certificate-expired',
    party: 'provider',
    says: 'expired',
  },
  {
    what: 'the password is wrong from both',
    first: run([imap(), smtp()], { signIn: { incoming: refusedFor('wrong-password'), outgoing: null } }),
    second: run([imap(), smtp()], { signIn: { incoming: refusedFor('wrong-password'), outgoing: null } }),
    cause: 'wrong-password',
    party: 'you',
    says: 'did not accept',
  },
  {
    what: 'a password is refused from one network alone, where another one may have been typed',
    first: run([imap(), smtp()], { signIn: { incoming: refusedFor('wrong-password'), outgoing: null } }),
    second: run([imap(), smtp()], { signIn: { incoming: accepted, outgoing: accepted } }),
    cause: 'works-elsewhere',
    party: 'unknown',
    says: 'Either the network differs, or what was typed.',
  },
  {
    what: 'another login name is refused from one network alone',
    first: run([imap(), smtp()], { signIn: { incoming: accepted, outgoing: accepted } }),
    second: run([imap(), smtp()], {
      signIn: { incoming: { ...refusedFor('wrong-password'), login: 'jane@example.net' }, outgoing: null },
    }),
    cause: 'works-elsewhere',
    party: 'unknown',
    says: 'The server refused the sign-in from the second network',
  },
  {
    what: 'the address of one network is on a block list',
    first: run([imap(), smtp()], { signIn: { incoming: accepted, outgoing: accepted } }),
    second: run([imap(), smtp()], { signIn: { incoming: accepted, outgoing: refusedFor('ip-blocklisted') } }),
    cause: 'ip-blocklisted',
    party: 'this-network',
    says: 'from the second network',
  },
  {
    what: 'a host that only sends refuses the first network alone',
    first: run([imap(), refusedPort(587, elsewhere), refusedPort(465, { ...elsewhere, security: 'tls' })]),
    second: run([imap(), smtp(elsewhere), workingPort(465, elsewhere)]),
    cause: 'submission-blocked-by-network',
    party: 'this-network',
    says: 'The first network blocks ports 465, 587.',
  },
  {
    what: 'a host of whose ports only one was tried from the other network is silent on all',
    first: run([silentImap(), silentImap({ port: 143, security: 'starttls' }), smtp(elsewhere)]),
    second: run([imap(), smtp(elsewhere)]),
    cause: 'banned-after-failures',
    party: 'provider',
    says: 'shuts the first network out',
  },
  {
    what: 'ports for receiving are silent at a machine that takes mail under another name',
    first: run([
      silentImap(),
      silentImap({ port: 143, security: 'starttls' }),
      smtp({ host: 'smtp.example.net', heard: sampleHeard() }),
    ]),
    second: run([imap(), smtp({ host: 'smtp.example.net', heard: sampleHeard() })]),
    cause: 'works-elsewhere',
    party: 'this-network',
    says: 'The first network blocks port 993.',
  },
  {
    what: 'the relay port alone was tried',
    first: run([silentPort(25, { security: 'none' })]),
    second: run([openRelayPort()]),
    cause: 'submission-blocked-by-network',
    party: 'this-network',
    says: 'The first network blocks port 25.',
  },
  {
    what: 'the relay port is blocked as in many networks, and all else works',
    first: run([imap(), smtp(), silentPort(25, { security: 'none' })]),
    second: run([imap(), smtp(), openRelayPort()]),
    cause: null,
    party: 'unknown',
    says: 'every server that was tried works',
  },
  {
    what: 'a VPN is on where servers cannot be reached',
    first: run([imap(), silentPort(587)], { findings: [vpnFinding] }),
    second: well,
    cause: 'works-elsewhere',
    party: 'this-computer',
    says: 'On the first network a VPN is on',
  },
  {
    what: 'a name leads to another server from the first network',
    first: run([
      failing({ code: 'certificate-name-mismatch', host: 'mail.example.net', certificate: sampleCertificate }),
      smtp(),
    ]),
    second: run([imap(), smtp()]),
    cause: 'interception-by-network',
    party: 'this-network',
    says: 'the name mail.example.net leads to another server',
  },
  {
    what: 'IPv6 is silent from the second network alone',
    first: run([imap({ heard: sampleHeard({ address: '2001:db8::7' }) }), smtp()]),
    second: run([imap({ heard: sampleHeard({ isV6Silent: true }) }), smtp()]),
    cause: 'connection-timed-out',
    party: 'this-network',
    says: 'On the second network, IPv6 leads nowhere.',
  },
  {
    what: 'mail can be received and sent from both, and a port that is offered nowhere was tried',
    first: run([imap(), smtp(), refusedPort(465)]),
    second: run([imap(), smtp(), refusedPort(465)]),
    cause: null,
    party: 'unknown',
    says: 'From both networks, mail can be received and sent.',
  },
  {
    what: 'all is well from both',
    first: well,
    second: well,
    cause: null,
    party: 'unknown',
    says: 'every server that was tried works',
  },
];

describe('compareRuns', () => {
  it.each(planted)('$what', ({ first, second, cause, party, says }) => {
    const { verdict, tells } = compareRuns(first, second);
    expect({ cause: verdict.cause, party: verdict.party, tells }).toEqual({ cause, party, tells: true });
    expect(sayIn('en')(verdict.message)).toContain(says);
  });

  it('blames neither the network nor the password alone where one of the networks has accepted a password', () => {
    for (const cause of ['wrong-password', 'app-password-required'] as const) {
      const first = run([imap(), smtp()], { signIn: { incoming: refusedFor(cause), outgoing: null } });
      const second = run([imap(), smtp()], { signIn: { incoming: accepted, outgoing: accepted } });
      expect(compareRuns(first, second).verdict).toMatchObject({ cause: 'works-elsewhere', party: 'unknown' });
    }
  });

  it('cannot tell where the runs have no server in common', () => {
    const comparison = compareRuns(run([imap()]), run([imap({ host: 'imap.other.example' })]));
    expect(comparison).toMatchObject({ tells: false, pairs: [], verdict: { cause: null, party: 'unknown' } });
  });

  it('cannot tell where neither network reached anything', () => {
    const offline = run([silentImap(), silentPort(587)], { isWebReached: false });
    expect(compareRuns(offline, offline)).toMatchObject({ tells: false, verdict: { cause: null, party: 'unknown' } });
  });

  it('cannot tell a ban from a network that lets only web traffic out, where all is one silent host', () => {
    const first = run([silentImap(), silentPort(587)]);
    const { verdict } = compareRuns(first, run([imap(), smtp()]));
    expect(verdict).toMatchObject({ cause: 'works-elsewhere', party: 'this-network' });
  });
});
