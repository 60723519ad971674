import { describe, expect, it } from 'vitest';
import type { Candidate, Source, StepState } from '../../../electron/contract/candidate';
import { conflictsOf } from '../../../electron/core/discovery/conflicts';
import { type CandidateEntry, pairOf, rankCandidates } from '../../../electron/core/discovery/rank-candidates';
import { sampleHeard } from '../run/sample-run';

interface Server {
  readonly source: Source;
  readonly host: string;
  readonly state: StepState;
  readonly port?: number;
  readonly isNamed?: boolean;
  readonly more?: Partial<Candidate>;
}

function entry({ source, host, state, port = 993, isNamed = true, more = {} }: Server): CandidateEntry {
  const isWorking = state === 'works';
  const named = isNamed ? 'port' : 'host';
  const candidate: Candidate = {
    protocol: port === 993 || port === 143 ? 'imap' : port === 995 ? 'pop3' : 'smtp',
    host,
    port,
    security: port === 993 || port === 995 || port === 465 ? 'tls' : 'starttls',
    login: null,
    saidLogins: [],
    auth: ['password'],
    source,
    sources: [source],
    trust: 'published',
    trustReason: { id: 'trust.published', values: {} },
    named,
    basis: 'own-document',
    documentDate: null,
    proven: isWorking,
    state,
    failure: state === 'failed' ? { code: 'tls-failed', detail: 'x' } : null,
    tookMs: 100,
    heard: isWorking ? sampleHeard({ address: `192.0.2.${host.length}` }) : null,
    ...more,
  };
  return { candidate, named, order: 0, nameOrder: 0 };
}

/** Each conflict in one line: direction, then the hosts, the chosen one first. */
function conflicts(...servers: readonly Server[]): readonly string[] {
  const ranked = rankCandidates(servers.map(entry), { preferImplicitTls: false });
  return conflictsOf(ranked, pairOf(ranked)).map(
    ({ direction, claims }) => `${direction}: ${claims.map(({ host, port }) => `${host}:${port}`).join(' ')}`,
  );
}

const moved: Server = { source: 'mx', host: 'imap.cloud.example', state: 'works' };
const own: Server = { source: 'autoconfig', host: 'mail.old.example', state: 'works' };

describe('conflictsOf', () => {
  it.each<StepState>(['refused', 'no-entry', 'failed', 'no-answer'])(
    'shows a published server that is dead (%s) beside the one that works',
    (state) => {
      expect(conflicts(moved, { ...own, state })).toEqual(['incoming: imap.cloud.example:993 mail.old.example:993']);
    },
  );

  it('judges each direction by itself', () => {
    const sending = { port: 587 } as const;
    expect(
      conflicts(
        moved,
        { ...moved, ...sending },
        { ...own, state: 'refused' },
        { ...own, ...sending, state: 'skipped' },
      ),
    ).toEqual(['incoming: imap.cloud.example:993 mail.old.example:993']);
    expect(conflicts({ ...moved, ...sending }, { ...own, ...sending, state: 'refused' })).toEqual([
      'outgoing: imap.cloud.example:587 mail.old.example:587',
    ]);
  });

  it('sees no contradiction in a server that was not tried to the end', () => {
    expect(conflicts(moved, { ...own, state: 'skipped' })).toEqual([]);
    const alsoRefused: Server = { ...own, state: 'refused' };
    expect(conflicts(moved, alsoRefused, { ...own, port: 143, isNamed: false, state: 'skipped' })).toEqual([]);
  });

  it('counts neither for nor against a source what was not needed', () => {
    expect(conflicts(moved, { ...own, state: 'not-needed' })).toEqual([]);
    const named: Server = { ...own, state: 'refused' };
    expect(conflicts(moved, named, { ...own, port: 143, isNamed: false, state: 'not-needed' })).toHaveLength(1);
  });

  it('treats a silent port as blocked by this network where no other server is reached on it', () => {
    const blocked: Server = { ...own, port: 587, state: 'no-answer' };
    expect(conflicts({ ...moved, port: 465 }, blocked)).toEqual([]);
    expect(conflicts({ ...moved, port: 587 }, blocked)).toHaveLength(1);
  });

  it('does not blame the server where there is no route to it', () => {
    const failure = { code: 'no-route', host: own.host, address: '2001:db8::1' } as const;
    expect(conflicts(moved, { ...own, state: 'failed', more: { failure } })).toEqual([]);
  });

  it('sees none where the published host works on another port', () => {
    const sameHouse: Server = { source: 'ispdb', host: 'imap.old.example', state: 'works' };
    expect(conflicts({ ...own, state: 'refused' }, { ...own, port: 143, isNamed: false }, sameHouse)).toEqual([]);
  });

  it('shows that the mail goes to another organisation than that of the working servers', () => {
    expect(conflicts(own, moved)).toEqual(['incoming: mail.old.example:993 imap.cloud.example:993']);
  });

  it('treats two names of one machine as one server', () => {
    const more = { heard: sampleHeard({ address: '192.0.2.9' }) };
    expect(conflicts({ ...own, more }, { ...moved, more })).toEqual([]);
  });

  it('shows that two documents of the domain name different organisations', () => {
    const second: Server = { source: 'well-known', host: 'imap.cloud.example', state: 'works' };
    expect(conflicts(own, second)).toEqual(['incoming: mail.old.example:993 imap.cloud.example:993']);
  });

  it('sees a choice and no conflict in working servers of one organisation, of a list, of DNS and of a guess', () => {
    for (const [source, host] of [
      ['well-known', 'imap.old.example'],
      ['mx', 'imap.old.example'],
      ['ispdb', 'imap.cloud.example'],
      ['srv', 'imap.cloud.example'],
      ['guess', 'imap.cloud.example'],
    ] as const) {
      expect(conflicts(own, { source, host, state: 'works' })).toEqual([]);
    }
  });

  it('does not count a guess that is dead, nor a source that names the chosen server too', () => {
    expect(conflicts(own, { source: 'guess', host: 'imap.old.example', state: 'refused' })).toEqual([]);
    const agreed = { ...own, more: { sources: ['autoconfig', 'srv'] as const } };
    expect(conflicts(agreed, { source: 'srv', host: 'pop.old.example', port: 995, state: 'refused' })).toEqual([]);
  });

  it('has none where nothing is proven, or where the server was typed', () => {
    expect(conflicts({ ...own, state: 'refused' }, { ...moved, state: 'refused' })).toEqual([]);
    expect(conflicts({ ...moved, source: 'typed' }, { ...own, state: 'refused' })).toEqual([]);
  });
});
