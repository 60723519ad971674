import type { Candidate } from '../../../electron/contract/candidate';
import type { Certificate } from '../../../electron/contract/certificate';
import type { Failure } from '../../../electron/contract/failure';
import type { ProviderFacts } from '../../../electron/contract/report';
import { failed, ok } from '../../../electron/contract/result';
import { ispdbHost } from '../../../electron/core/discovery/ispdb-source';
import { outcomeOfFailure } from '../../../electron/core/discovery/source-outcome';
import {
  failedCandidate,
  loginInTheClear,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  sampleCertificate,
  sampleHeard,
  silentPort,
  workingPort,
} from '../run/sample-run';
import { evidenceOf, exchangers, noSuchDomain, unasked, type WholeEvidence } from './evidence-of';

/** Evidence for each outcome of a check; null where the check always has something to judge. */
interface Outcomes {
  readonly found: WholeEvidence;
  readonly passed: WholeEvidence;
  readonly 'not-applicable': WholeEvidence | null;
}

const incoming = sampleCandidate();
const working = [incoming, workingPort(587)];
const nothing = evidenceOf([]);
const web = { isReached: true, isProxied: false };

const withFailure = (failure: Failure, changes: Partial<Candidate> = {}) => failedCandidate({ failure, ...changes });
const certified = (changes: Partial<Certificate>) =>
  sampleCandidate({ heard: sampleHeard({ certificate: { ...sampleCertificate, ...changes } }) });

const cutShort: Failure = { code: 'name-answer-cut-short', host: 'mail.example.net' };
const expired = (host: string) =>
  withFailure({ code: 'certificate-expired', host, certificate: sampleCertificate }, { host });

const silentPair = ['imap', 'smtp'].flatMap((label) =>
  [587, 465].map((port) =>
    silentPort(port, { host: `${label}.example.net`, protocol: label === 'imap' ? 'imap' : 'smtp' }),
  ),
);

/** A certificate for a page of a hotel, as a host with another name shows it. */
export function hotelCertificateAt(host: string): Failure {
  const certificate = { ...sampleCertificate, subject: 'CN=login.hotel.example', names: ['login.hotel.example'] };
  return { code: 'certificate-name-mismatch', host, certificate };
}

const behindHotel = new Map([
  ['ispdb', outcomeOfFailure(hotelCertificateAt(ispdbHost))],
  ['well-known', outcomeOfFailure(hotelCertificateAt('example.net'))],
] as const);
const listUnknown = new Map([['ispdb', { state: 'no-entry', failure: null }]] as const);

/** A provider as the list of providers has it. */
export function listed(changes: Partial<ProviderFacts>): { readonly provider: ProviderFacts } {
  return {
    provider: { id: 'bigmail', name: 'Big Mail', password: 'account', status: 'works', before: [], ...changes },
  };
}

const withEvent: ProviderFacts = {
  ...listed({}).provider,
  events: [{ on: '2026-12-31', what: 'password-off-by-default', concerns: ['smtp'] }],
};

const website = { v4: ['203.0.113.80'], v6: [] };
/** A domain with a website to which every name below it leads. */
export const everywhereWebsite = {
  names: new Map([['example.net', ok(website)]]),
  observed: { ...exchangers([]), 'unlikely-names': { belowDomain: website, impossible: null } },
};
const inventing = {
  observed: { ...noSuchDomain, 'unlikely-names': { belowDomain: website, impossible: website } },
};

const proxyRefused: Failure = {
  code: 'proxy-refused',
  proxy: 'proxy.example.net:3128',
  wantsSignIn: true,
  reply: '407 Authentication Required',
};

const sending = { protocol: 'smtp', port: 587, security: 'starttls' } as const;
const refusedPair = [refusedPort(993, { protocol: 'imap', security: 'tls' }), refusedPort(587)];
const misnamed: Failure = {
  code: 'certificate-name-mismatch',
  host: 'mail.example.net',
  certificate: { ...sampleCertificate, names: ['server7.hoster.example'] },
};

const inspected = failedCandidate({
  protocol: 'smtp',
  port: 587,
  security: 'starttls',
  failure: { code: 'starttls-not-offered' },
  heard: sampleHeard({ beforeTls: { capabilities: ['XXXXXXXA'], mechanisms: [] }, overTls: null }),
});

/** Evidence for every outcome of every check. */
export const outcomes: Readonly<Record<string, Outcomes>> = {
  'no-network': {
    found: evidenceOf([], { resolverAnswers: false }),
    passed: evidenceOf(working),
    'not-applicable': null,
  },
  'name-server-faulty': {
    found: evidenceOf([withFailure(cutShort)]),
    passed: evidenceOf(working),
    'not-applicable': null,
  },
  'banned-after-refusals': {
    found: evidenceOf(refusedPair, { refusals: new Map([['mail.example.net', 2]]) }),
    passed: evidenceOf(refusedPair),
    'not-applicable': evidenceOf(working, { refusals: new Map([['mail.example.net', 2]]) }),
  },
  'only-web-traffic': {
    found: evidenceOf(silentPair, { web }),
    passed: evidenceOf(working, { web }),
    'not-applicable': evidenceOf(silentPair),
  },
  'proxy-in-the-way': {
    found: evidenceOf([], { sourceOutcomes: new Map([['ispdb', outcomeOfFailure(proxyRefused)]]) }),
    passed: evidenceOf(working),
    'not-applicable': null,
  },
  'captive-portal': {
    found: evidenceOf([], { sourceOutcomes: behindHotel }),
    passed: evidenceOf([], { sourceOutcomes: listUnknown }),
    'not-applicable': nothing,
  },
  'provider-without-access': {
    found: evidenceOf([], listed({ status: 'no-imap', password: 'none' })),
    passed: evidenceOf([], listed({})),
    'not-applicable': nothing,
  },
  'bridge-needed': {
    found: evidenceOf([], listed({ password: 'bridge' })),
    passed: evidenceOf(working, listed({ password: 'bridge' })),
    'not-applicable': evidenceOf([], listed({})),
  },
  'listed-domain-denied': {
    found: evidenceOf([], { isDomainListed: true, observed: noSuchDomain }),
    passed: evidenceOf([], { isDomainListed: true }),
    'not-applicable': evidenceOf([], { observed: noSuchDomain }),
  },
  'address-typo': {
    found: evidenceOf([], { domain: 'gmial.com', address: 'jane@gmial.com' }),
    passed: nothing,
    'not-applicable': evidenceOf([], { domain: 'gmial.com', address: null }),
  },
  'parked-domain': {
    found: evidenceOf([], { observed: { ...exchangers([]), 'name-servers': ok(['ns1.sedoparking.com']) } }),
    passed: evidenceOf([], { observed: { ...exchangers([]), 'name-servers': ok(['ns1.example.net']) } }),
    'not-applicable': evidenceOf([], { observed: noSuchDomain }),
  },
  'host-not-found': {
    found: evidenceOf([], { observed: noSuchDomain }),
    passed: nothing,
    'not-applicable': evidenceOf([], { observed: unasked }),
  },
  'domain-takes-no-mail': {
    found: evidenceOf([], { observed: exchangers(['']) }),
    passed: nothing,
    'not-applicable': evidenceOf([], { observed: unasked }),
  },
  'wildcard-names': {
    found: evidenceOf([], everywhereWebsite),
    passed: evidenceOf([incoming], everywhereWebsite),
    'not-applicable': nothing,
  },
  'config-not-found': { found: nothing, passed: evidenceOf(working), 'not-applicable': null },
  'clock-wrong': {
    found: evidenceOf([expired('imap.example.net'), expired('smtp.hoster.example')]),
    passed: evidenceOf([expired('imap.example.net'), expired('smtp.example.net')]),
    'not-applicable': evidenceOf(working),
  },
  'tls-intercepted': {
    found: evidenceOf([certified({ issuer: 'CN=Avast Web/Mail Shield Root', trusted: 'this-computer' })]),
    passed: evidenceOf([certified({ issuer: 'CN=Example Root', trusted: 'this-computer' })]),
    'not-applicable': evidenceOf(working),
  },
  'altered-replies': {
    found: evidenceOf([incoming, inspected]),
    passed: evidenceOf(working),
    'not-applicable': evidenceOf([incoming]),
  },
  'starttls-stripped': {
    found: evidenceOf([incoming, withFailure({ code: 'starttls-not-offered' }, { ...sending, sources: ['ispdb'] })]),
    passed: evidenceOf([incoming, withFailure({ code: 'starttls-not-offered' }, sending)]),
    'not-applicable': evidenceOf([incoming]),
  },
  'better-host-name': {
    found: evidenceOf([withFailure(misnamed), sampleCandidate({ host: 'server7.hoster.example' })]),
    passed: evidenceOf([withFailure(misnamed)]),
    'not-applicable': evidenceOf(working),
  },
  'submission-not-reachable': {
    found: evidenceOf([incoming, silentPort(587), refusedPort(465), openRelayPort()]),
    passed: evidenceOf([...working, openRelayPort()]),
    'not-applicable': evidenceOf([incoming, silentPort(587)]),
  },
  'submission-blocked-by-network': {
    found: evidenceOf([incoming, workingPort(2525), silentPort(587)]),
    passed: evidenceOf([incoming, workingPort(465), refusedPort(587)]),
    'not-applicable': evidenceOf([incoming]),
  },
  'cleartext-login': {
    found: evidenceOf([workingPort(587, { heard: sampleHeard(loginInTheClear) })]),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
  'no-forward-secrecy': {
    found: evidenceOf([
      sampleCandidate({
        heard: sampleHeard({ tls: { version: 'TLSv1.2', cipher: 'TLS_RSA_WITH_AES_128_GCM_SHA256' } }),
      }),
    ]),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
  'outdated-settings': {
    found: evidenceOf([refusedPort(587), workingPort(587, { host: 'smtp.hoster.example', sources: ['guess'] })]),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
  'oauth-only': {
    found: evidenceOf([sampleCandidate({ auth: ['oauth2'] }), workingPort(587, { auth: ['oauth2'] })]),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
  'sending-by-password': {
    found: evidenceOf(working, { sendingProvider: withEvent }),
    passed: evidenceOf(working, { sendingProvider: { ...withEvent, events: [] } }),
    'not-applicable': nothing,
  },
  'invented-answers': {
    found: evidenceOf([], inventing),
    passed: evidenceOf([], everywhereWebsite),
    'not-applicable': nothing,
  },
  'ipv6-silent': {
    found: evidenceOf([sampleCandidate({ heard: sampleHeard({ isV6Silent: true }) })]),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
  'vpn-up': {
    found: evidenceOf([incoming, silentPort(587)], { vpn: 'tun0' }),
    passed: evidenceOf(working, { vpn: 'tun0' }),
    'not-applicable': evidenceOf([incoming, silentPort(587)]),
  },
  'certificate-ends-soon': {
    found: evidenceOf([certified({ notAfter: '2025-06-10T00:00:00Z' })]),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
  'failing-incoming-server': {
    found: evidenceOf([expired('imap.example.net')]),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
  'failing-outgoing-server': {
    found: evidenceOf([inspected]),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
  'missing-incoming': {
    found: evidenceOf([workingPort(587)], { sourceOutcomes: listUnknown }),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
  'missing-outgoing': {
    found: evidenceOf([incoming], { sourceOutcomes: listUnknown }),
    passed: evidenceOf(working),
    'not-applicable': nothing,
  },
};

/** Mozilla's host as a name server inside this network answers for it. */
export const outsiderInside = failed({ code: 'private-address', host: ispdbHost, address: '10.0.0.1' } as const);
