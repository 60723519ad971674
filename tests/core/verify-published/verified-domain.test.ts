import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { failed, ok } from '../../../electron/contract/result';
import type { DocumentFacts, HostFacts, PublishedFacts } from '../../../electron/core/verify-published/published-facts';
import type { WishedServer } from '../../../electron/core/verify-published/settings-to-verify';
import { verifyDomain } from '../../../electron/core/verify-published/verified-domain';
import {
  aliasesOf,
  answeringHost,
  expiredCertificate,
  recordsOf,
  replyFrom,
  rightFacts,
  rightHosts,
  rightZone,
  sampleWish,
  withDocuments,
} from './published-sample';

type Changes = Partial<PublishedFacts>;

const dead: WishedServer = { protocol: 'imap', host: 'gone.example.net', port: 993, security: 'tls' };
const notThere = { code: 'host-not-found', host: 'gone.example.net' } as const;
const refused = { code: 'refused', host: 'imap.example.net', port: 993 } as const;

function inZone(changes: Readonly<Record<string, readonly string[]>>, ...without: readonly string[]): Changes {
  const kept = Object.entries(rightZone).filter(([key]) => !without.includes(key));
  return { records: recordsOf({ first: { ...Object.fromEntries(kept), ...changes } }) };
}

function failing(failure: Parameters<typeof failed>[0]) {
  return (document: DocumentFacts): DocumentFacts => ({
    ...document,
    outcome: failed(failure) as DocumentFacts['outcome'],
  });
}

function naming(server: WishedServer) {
  return (document: DocumentFacts): DocumentFacts => {
    if (!document.outcome.ok) return document;
    const { value } = document.outcome;
    const settings = { ...value.settings, incoming: [{ ...server, login: null, auth: [] }] };
    return { ...document, outcome: ok({ ...value, settings }) };
  };
}

/** The answers about a name that does not exist. */
function emptyRecords(name: string): PublishedFacts['records'] {
  const [soa] = rightFacts.records;
  return (['CNAME', 'A', 'AAAA'] as const).map((type) => {
    const answer = ok(replyFrom(rightZone, name, type));
    const authoritative = (soa?.authoritative ?? []).map((sighting) => ({ ...sighting, answer }));
    return { name, type, authoritative, resolvers: [] };
  });
}

function withoutAddress(host: HostFacts, code: 'resolver-silent' | 'host-not-found'): HostFacts {
  return { ...host, nameFailure: { code, host: host.host }, addresses: [] };
}

const mistakes: readonly (readonly [string, Changes, { channel: string | null; id: string; state?: string }])[] = [
  [
    'a service name with the domain twice',
    inZone({ '_imaps._tcp.example.net.example.net SRV': ['0 1 993 imap.example.net'] }, '_imaps._tcp.example.net SRV'),
    { channel: 'srv', id: 'verify.doubled-name', state: 'wrong' },
  ],
  [
    'a host name with the domain twice',
    inZone({ 'autoconfig.example.net.example.net A': ['192.0.2.80'] }),
    { channel: 'autoconfig', id: 'verify.doubled-name', state: 'wrong' },
  ],
  [
    'a target with the domain twice',
    inZone({ '_imaps._tcp.example.net SRV': ['0 1 993 imap.example.net.example.net'] }),
    { channel: 'srv', id: 'verify.doubled-target', state: 'wrong' },
  ],
  [
    'a mail server behind a web proxy',
    {
      hosts: rightHosts.map((host) => ({
        ...host,
        addresses: [{ family: 'v4', address: '192.0.2.90', failure: refused, hasWeb: true }],
      })),
    },
    { channel: 'srv', id: 'verify.behind-web-proxy', state: 'wrong' },
  ],
  [
    'two SPF records',
    inZone({ 'example.net TXT': ['v=spf1 mx -all', 'v=spf1 a -all', 'v=spf10 is none'] }),
    { channel: null, id: 'verify.two-spf-records' },
  ],
  [
    'a resolver that keeps an old record',
    {
      records: recordsOf({
        first: rightZone,
        resolver: { ...rightZone, '_imaps._tcp.example.net SRV': ['0 1 993 old.example.net'] },
      }),
    },
    { channel: 'srv', id: 'verify.lifetime-running', state: 'old' },
  ],
  [
    'a resolver that still knows of no record',
    { records: recordsOf({ first: rightZone, resolver: { ...rightZone, '_ua-auto-config.example.net TXT': [] } }) },
    { channel: 'pacc', id: 'verify.lifetime-running', state: 'old' },
  ],
  [
    'a wrong port of a service',
    inZone({ '_imaps._tcp.example.net SRV': ['0 1 143 imap.example.net'] }),
    { channel: 'srv', id: 'verify.wrong-service-port', state: 'wrong' },
  ],
  [
    'a port of the other kind of encryption, of a service that the settings do not name',
    inZone({ '_submission._tcp.example.net SRV': ['0 1 465 smtp.example.net'] }),
    { channel: 'srv', id: 'verify.wrong-service-port', state: 'wrong' },
  ],
  [
    'a service record that leads to another server',
    inZone({ '_imaps._tcp.example.net SRV': ['0 1 993 imap.former.example'] }),
    { channel: 'srv', id: 'verify.other-service-host', state: 'wrong' },
  ],
  [
    'a service record that denies a service',
    inZone({ '_imaps._tcp.example.net SRV': ['0 0 0 .'] }),
    { channel: 'srv', id: 'verify.other-service-host', state: 'wrong' },
  ],
  [
    'one of two service records',
    inZone({}, '_submissions._tcp.example.net SRV'),
    { channel: 'srv', id: 'verify.missing-service', state: 'wrong' },
  ],
  [
    'a document that names a host without an address',
    {
      documents: withDocuments('autodiscover', naming(dead)),
      hosts: [...rightHosts, { ...dead, nameFailure: notThere, addresses: [] }],
    },
    { channel: 'autodiscover', id: 'verify.dead-host.no-name', state: 'wrong' },
  ],
  [
    'a document that names a host where nobody answers',
    {
      documents: withDocuments('well-known', naming(dead)),
      hosts: [
        ...rightHosts,
        {
          ...dead,
          nameFailure: null,
          addresses: [{ family: 'v4', address: '192.0.2.99', failure: refused, hasWeb: false }],
        },
      ],
    },
    { channel: 'well-known', id: 'verify.dead-host', state: 'wrong' },
  ],
  [
    'a service target without an address',
    {
      ...inZone({ '_imaps._tcp.example.net SRV': ['0 1 993 gone.example.net'] }),
      hosts: [...rightHosts, { ...dead, nameFailure: notThere, addresses: [] }],
    },
    { channel: 'srv', id: 'verify.target-without-address', state: 'wrong' },
  ],
  [
    'a target whose AAAA record leads nowhere',
    {
      hosts: rightHosts.map((host) => ({
        ...host,
        addresses: host.addresses.map((each) => (each.family === 'v6' ? { ...each, failure: refused } : each)),
      })),
    },
    { channel: 'srv', id: 'verify.silent-over-v6', state: 'wrong' },
  ],
  [
    'a target without an AAAA record beside others that have one',
    {
      hosts: rightHosts.map((host, index) => (index === 0 ? { ...host, addresses: host.addresses.slice(0, 1) } : host)),
    },
    { channel: 'srv', id: 'verify.target-without-v6', state: 'live' },
  ],
  [
    'a digest that matches nothing',
    inZone({ '_ua-auto-config.example.net TXT': ['v=UAAC1; a=sha256; d=AAAA'] }),
    { channel: 'pacc', id: 'verify.digest-mismatch', state: 'wrong' },
  ],
  [
    'no digest',
    inZone({}, '_ua-auto-config.example.net TXT'),
    { channel: 'pacc', id: 'verify.digest-missing', state: 'wrong' },
  ],
  [
    'an expired certificate',
    {
      documents: withDocuments(
        'autoconfig',
        failing({ code: 'certificate-expired', host: 'autoconfig.example.net', certificate: expiredCertificate }),
      ),
    },
    { channel: 'autoconfig', id: 'verify.expired-certificate', state: 'wrong' },
  ],
  [
    'a mail server whose certificate has expired',
    {
      hosts: rightHosts.map((host) => ({
        ...host,
        addresses: host.addresses.map((each) => ({
          ...each,
          failure: { code: 'certificate-expired', host: host.host, certificate: expiredCertificate } as const,
        })),
      })),
    },
    { channel: 'srv', id: 'verify.expired-certificate', state: 'wrong' },
  ],
  [
    'a certificate for another name',
    {
      documents: withDocuments(
        'autoconfig',
        failing({ code: 'certificate-name-mismatch', host: 'autoconfig.example.net', certificate: expiredCertificate }),
      ),
    },
    { channel: 'autoconfig', id: 'verify.refused-certificate', state: 'wrong' },
  ],
  [
    'answers only for a mailbox that exists',
    {
      documents: withDocuments('autodiscover', (document) =>
        document.askedFor === 'made-up'
          ? failing({ code: 'http-status', url: document.url, status: 404 })(document)
          : document,
      ),
    },
    { channel: 'autodiscover', id: 'verify.only-existing-users', state: 'wrong' },
  ],
  [
    'a web page in place of the file',
    { documents: withDocuments('autoconfig', failing({ code: 'unreadable-document', detail: 'web page' })) },
    { channel: 'autoconfig', id: 'verify.web-page', state: 'wrong' },
  ],
  [
    'name servers that disagree',
    {
      records: recordsOf({
        first: rightZone,
        second: { ...rightZone, 'example.net SOA': ['6'], '_imaps._tcp.example.net SRV': [] },
      }),
    },
    { channel: 'srv', id: 'verify.servers-disagree', state: 'wrong' },
  ],
  [
    'a name server that does not answer',
    { records: recordsOf({ first: rightZone, second: { code: 'resolver-silent', host: 'example.net' } }) },
    { channel: null, id: 'verify.name-server-silent' },
  ],
  [
    'a name server without an address',
    { unnamedServers: ['ns3.example.net'] },
    { channel: null, id: 'verify.name-server-nameless' },
  ],
  [
    'an old document',
    { documents: withDocuments('autoconfig', naming({ ...sampleWish.incoming, port: 143, security: 'starttls' })) },
    { channel: 'autoconfig', id: 'verify.old-document', state: 'old' },
  ],
  [
    'an exchanger with the domain twice',
    inZone({ 'example.net MX': ['10 mx.example.net.example.net'] }),
    { channel: null, id: 'verify.doubled-target' },
  ],
  [
    'an exchanger of somebody else without its final dot',
    {
      records: [
        ...(inZone({ 'example.net MX': ['10 mx.hoster.example.example.net'] }).records ?? []),
        ...emptyRecords('mx.hoster.example.example.net'),
      ],
    },
    { channel: null, id: 'verify.doubled-target' },
  ],
  [
    'an SPF record at the domain twice',
    inZone({ 'example.net.example.net TXT': ['v=spf1 mx -all'] }),
    { channel: null, id: 'verify.doubled-name' },
  ],
  [
    'a better service record for another server',
    inZone({ '_imaps._tcp.example.net SRV': ['5 1 993 old.example.net', '10 1 993 imap.example.net'] }),
    { channel: 'srv', id: 'verify.other-service-host', state: 'wrong' },
  ],
  [
    'a resolver that finds broken signatures',
    {
      records: rightFacts.records.map((record) => ({
        ...record,
        resolvers: record.resolvers.map((sighting) =>
          sighting.answer.ok
            ? { ...sighting, answer: ok({ ...sighting.answer.value, status: 'failed' as const, records: [] }) }
            : sighting,
        ),
      })),
    },
    { channel: null, id: 'verify.failing-resolver' },
  ],
  [
    'a mail server to which resolvers find no answer',
    { hosts: rightHosts.map((host) => withoutAddress(host, 'resolver-silent')) },
    { channel: 'srv', id: 'verify.unresolvable-host', state: 'wrong' },
  ],
  ...(['resolver-silent', 'host-not-found'] as const).map((code): (typeof mistakes)[number] => [
    `a mail server whose aliases lead in a circle, where resolvers say ${code}`,
    {
      records: [...rightFacts.records, aliasesOf('imap.example.net', ['there.example.net', 'imap.example.net'])],
      hosts: rightHosts.map((host) => (host.protocol === 'imap' ? withoutAddress(host, code) : host)),
    },
    { channel: 'srv', id: 'verify.alias-circle', state: 'wrong' },
  ]),
  [
    'an Apple profile that is not signed',
    {
      documents: withDocuments('mobileconfig', (document) =>
        document.outcome.ok ? { ...document, outcome: ok({ ...document.outcome.value, isSigned: false }) } : document,
      ),
    },
    { channel: 'mobileconfig', id: 'verify.unsigned-profile', state: 'live' },
  ],
];

describe('what a live domain publishes', () => {
  it('is well where everything agrees with the settings', () => {
    const { channels, problems, isWell, nameServers } = verifyDomain(sampleWish, rightFacts);

    expect(problems).toEqual([]);
    expect(channels.map(({ state }) => state)).toEqual(['live', 'live', 'live', 'live', 'live', 'live']);
    expect([isWell, nameServers]).toEqual([true, 2]);
  });

  it.each(mistakes)('is named where it has %s', (_, changes, { channel, id, state }) => {
    const { channels, problems, isWell } = verifyDomain(sampleWish, { ...rightFacts, ...changes });

    const named = problems.find((problem) => problem.channel === channel && problem.message.id === id);
    expect(problems.map((problem) => [problem.channel, problem.message.id])).toContainEqual([channel, id]);
    if (state !== undefined) expect(channels.find((each) => each.channel === channel)?.state).toBe(state);
    expect(isWell).toBe(named?.makes === 'note');
  });

  it('speaks of the circle alone where aliases lead in one', () => {
    const records = [...rightFacts.records, aliasesOf('imap.example.net', ['imap.example.net'])];
    const hosts = rightHosts.map((host) => withoutAddress(host, 'host-not-found'));
    const { problems } = verifyDomain(sampleWish, { ...rightFacts, records, hosts });

    const about = problems.filter(({ message }) => message.values['host'] === 'imap.example.net');
    expect(new Set(about.map(({ message }) => message.id))).toEqual(new Set(['verify.alias-circle']));
    expect(about[0]?.seen).toBe('imap.example.net CNAME imap.example.net');
  });

  it('needs no record of a service that the chosen servers do not have', () => {
    const other = { label: '_imap', protocol: 'imap', security: 'starttls' } as const;
    const server = { ...sampleWish.incoming, port: 143, security: 'starttls' } as const;
    const wish = { ...sampleWish, services: [...sampleWish.services, { ...other, server }] };
    const { isWell, problems } = verifyDomain(wish, rightFacts);

    expect(isWell).toBe(true);
    expect(problems.map(({ makes, message }) => [makes, message.id])).toEqual([['note', 'verify.missing-service']]);
  });

  it('takes addresses that change within minutes for no mistake', () => {
    const other = { ...rightZone, 'autoconfig.example.net A': ['192.0.2.81'] };
    const soon = recordsOf({ first: rightZone, second: other }).map((record) => ({
      ...record,
      authoritative: record.authoritative.map((sighting) =>
        sighting.answer.ok
          ? {
              ...sighting,
              answer: ok({
                ...sighting.answer.value,
                records: sighting.answer.value.records.map((each) => ({ ...each, ttlSeconds: 60 })),
              }),
            }
          : sighting,
      ),
    }));

    expect(verifyDomain(sampleWish, { ...rightFacts, records: soon }).problems).toEqual([]);
  });

  it('accuses no name of a domain below which every name exists', () => {
    const wildcard = recordsOf({ first: rightZone }).map((record) =>
      record.type !== 'A' || !record.name.endsWith('.example.net.example.net')
        ? record
        : {
            ...record,
            authoritative: record.authoritative.map((sighting) => ({
              ...sighting,
              answer: ok({
                status: 'ok' as const,
                isAuthoritative: true,
                isCutShort: false,
                records: [{ name: record.name, type: 'A' as const, ttlSeconds: 3_600, data: '192.0.2.80' }],
                nothingForSeconds: null,
              }),
            })),
            resolvers: [],
          },
    );

    expect(verifyDomain(sampleWish, { ...rightFacts, records: wildcard }).problems).toEqual([]);
  });

  it('is not well, and accused of nothing more, where a resolver keeps a record of a server that is gone', () => {
    const kept = { ...rightZone, '_imaps._tcp.example.net SRV': ['0 1 143 gone.example.net'] };
    const records = recordsOf({ first: rightZone, resolver: kept });
    const { problems, channels } = verifyDomain(sampleWish, { ...rightFacts, records });

    expect(problems.map(({ message }) => message.id)).toEqual(['verify.lifetime-running']);
    expect(channels.find(({ channel }) => channel === 'srv')?.state).toBe('old');
  });

  it('misses a deleted record although a resolver keeps it', () => {
    const { '_submissions._tcp.example.net SRV': _, ...left } = rightZone;
    const records = recordsOf({ first: left, resolver: rightZone });

    expect(verifyDomain(sampleWish, { ...rightFacts, records }).problems.map(({ message }) => message.id)).toContain(
      'verify.missing-service',
    );
  });

  it('blames no web proxy where a mail server answers at another port, or with a certificate that is over', () => {
    const [imap, smtp] = rightHosts as [(typeof rightHosts)[number], (typeof rightHosts)[number]];
    const withFailure = (host: typeof imap, failure: Failure) => ({
      ...host,
      addresses: host.addresses.map((each) => ({ ...each, failure, hasWeb: true })),
    });
    const expired = { code: 'certificate-expired', host: smtp.host, certificate: expiredCertificate } as const;
    const idsOf = (hosts: typeof rightHosts) =>
      verifyDomain(sampleWish, { ...rightFacts, hosts }).problems.map(({ message }) => message.id);

    expect(idsOf([imap, { ...withFailure(smtp, refused), host: imap.host }])).not.toContain('verify.behind-web-proxy');
    expect(idsOf([imap, withFailure(smtp, expired)])).not.toContain('verify.behind-web-proxy');
  });

  it('speaks of an IPv6 address without an answer only where nobody answers there', () => {
    const overV6 = (failure: Failure) =>
      verifyDomain(sampleWish, {
        ...rightFacts,
        hosts: rightHosts.map((host) => ({
          ...host,
          addresses: host.addresses.map((each) => (each.family === 'v6' ? { ...each, failure } : each)),
        })),
      }).problems.filter(({ channel }) => channel === 'srv');
    const expired = { code: 'certificate-expired', host: 'imap.example.net', certificate: expiredCertificate } as const;
    const silent = { code: 'timed-out', stage: 'connect', timeoutMs: 8_000 } as const;

    expect(overV6(expired).map(({ message }) => message.id)).toEqual(['verify.expired-certificate']);
    expect(new Set(overV6(refused).map(({ party }) => party))).toEqual(new Set(['you']));
    expect(new Set(overV6(silent).map(({ party }) => party))).toEqual(new Set(['unknown']));
  });

  it('blames nobody for sure where every mail server is silent and web servers answer', () => {
    const hosts = rightHosts.map((host) => ({
      ...host,
      addresses: host.addresses.map((each) => ({
        ...each,
        failure: { code: 'timed-out', stage: 'connect', timeoutMs: 8_000 } as const,
        hasWeb: true,
      })),
    }));

    const { problems } = verifyDomain(sampleWish, { ...rightFacts, hosts });
    expect(new Set(problems.map(({ message, party }) => `${message.id} ${party}`))).toEqual(
      new Set(['verify.behind-web-proxy unknown']),
    );
  });

  it.each(['CNAME', 'TXT', 'MX'] as const)('accuses no name where every name has the same %s record', (type) => {
    const records = rightFacts.records.map((record) =>
      record.type !== type || !record.name.endsWith('.example.net.example.net')
        ? record
        : {
            ...record,
            authoritative: record.authoritative.map((sighting) => ({
              ...sighting,
              answer: ok(replyFrom({ [`${record.name} ${type}`]: ['10 other.example'] }, record.name, type)),
            })),
            resolvers: [],
          },
    );

    expect(verifyDomain(sampleWish, { ...rightFacts, records }).problems).toEqual([]);
  });

  it('checks nothing where this computer is offline', () => {
    const offline = { code: 'no-route', host: 'example.net', address: '' } as const;
    const documents = rightFacts.documents.map(failing(offline));
    const facts = { ...rightFacts, nameServers: [], records: [], documents, hosts: [] };
    const { channels, isWell } = verifyDomain(sampleWish, facts);

    expect(new Set(channels.map(({ state }) => state))).toEqual(new Set(['not-checked']));
    expect(isWell).toBe(false);
  });

  it('accuses no server where this computer has no route of that family', () => {
    const noRoute = { code: 'no-route', host: 'imap.example.net', address: '2001:db8::10' } as const;
    const hosts = rightHosts.map((host) => ({
      ...host,
      addresses: host.addresses.map((each) => (each.family === 'v6' ? { ...each, failure: noRoute } : each)),
    }));

    expect(verifyDomain(sampleWish, { ...rightFacts, hosts }).problems).toEqual([]);
  });

  it('needs the settings file at one of both places only, and no profile', () => {
    const gone = failing({ code: 'http-status', url: 'https://example.net/', status: 404 });
    const documents = rightFacts.documents.map((each) =>
      each.channel === 'well-known' || each.channel === 'mobileconfig' ? gone(each) : each,
    );
    const { channels, isWell } = verifyDomain(sampleWish, { ...rightFacts, documents });

    expect(channels.flatMap(({ channel, state }) => (state === 'missing' ? channel : []))).toEqual([
      'well-known',
      'mobileconfig',
    ]);
    expect(isWell).toBe(true);
  });

  it('cannot name servers in a PACC document where sending has no port 465', () => {
    const outgoing = { ...sampleWish.outgoing, port: 587, security: 'starttls' } as const;
    const services = sampleWish.services.filter(({ label }) => label !== '_submissions');
    const wish = { ...sampleWish, outgoing, services };
    const none = failing({ code: 'host-not-found', host: 'ua-auto-config.example.net' });
    const facts = { ...rightFacts, documents: withDocuments('pacc', none), hosts: [answeringHost(outgoing)] };

    expect(verifyDomain(wish, facts).channels.find(({ channel }) => channel === 'pacc')?.state).toBe('not-possible');
  });
});
