import type { LookupPlace } from '../../electron/core/verify-published/lookup-orders';
import type { ProgramFinding } from '../../electron/core/verify-published/play-lookup';
import type { WishedServer } from '../../electron/core/verify-published/settings-to-verify';

/** A place where the lab can publish. */
export type LabPlace = Exclude<LookupPlace, 'pacc'>;

/** What a mail program makes of a domain. A program that asks several hosts at once may tell fewer: it stops when one has answered. */
export type LookupFinding = Pick<ProgramFinding, 'finds' | 'addressToldTo'>;

/** The programs that are asked for real. */
export type AskedProgram = 'thunderbird' | 'delta-chat';

/** What a place serves: servers, a redirect to the document of the provider, a web page, or a refusal without a password. */
export type Served = readonly WishedServer[] | 'to-provider' | 'web-page' | 'wants-password';

/** A domain of the lab: what is published for it, and what mail programs make of that. */
export interface LookupDomain {
  /** Says what is published. */
  readonly name: string;
  readonly domain: string;
  /** What a place serves; where it is an empty list, a web server that knows no settings. */
  readonly places: Readonly<Partial<Record<LabPlace, Served>>>;
  /** The servers of its provider, receiving first. */
  readonly right: readonly [WishedServer, WishedServer];
  readonly findings: Readonly<Record<AskedProgram, LookupFinding>>;
}

/** The provider of the domains, whose own domain publishes the same servers. */
export const providerDomain = 'hoster.example';
/** Where the provider has its document. */
export const providerDocument = `https://autoconfig.${providerDomain}/mail/config-v1.1.xml`;
/** Where the provider answers over Autodiscover. */
export const providerAutodiscover = `autodiscover.${providerDomain}`;

const right = pairOf('imap.hoster.example', 'smtp.hoster.example');
const [imap, smtp] = right;
const pop3: WishedServer = { protocol: 'pop3', host: 'pop.hoster.example', port: 995, security: 'tls' };
const former = pairOf('imap.former.example', 'smtp.former.example');
/** Hosts that do not exist any more. */
const gone = pairOf('imap.gone.example', 'smtp.gone.example');

/** Domains that are published in every way that mail programs know, and in ways that they do not. */
export const lookupDomains: readonly LookupDomain[] = [
  {
    name: 'its autoconfig host has the settings',
    domain: 'autoconfig-host.example',
    places: { autoconfig: right },
    right,
    findings: {
      thunderbird: { finds: 'right', addressToldTo: ['autoconfig.autoconfig-host.example'] },
      'delta-chat': { finds: 'right', addressToldTo: ['autoconfig.autoconfig-host.example'] },
    },
  },
  {
    name: 'only its web site has the settings',
    domain: 'well-known.example',
    places: { 'well-known': right },
    right,
    findings: {
      thunderbird: { finds: 'right', addressToldTo: ['well-known.example'] },
      'delta-chat': { finds: 'right', addressToldTo: [] },
    },
  },
  {
    name: 'its autoconfig host leads to the document of the provider',
    domain: 'redirected.example',
    places: { autoconfig: 'to-provider' },
    right,
    findings: {
      thunderbird: { finds: 'right', addressToldTo: ['autoconfig.redirected.example'] },
      'delta-chat': { finds: 'right', addressToldTo: ['autoconfig.redirected.example'] },
    },
  },
  {
    name: 'its autoconfig host has the settings without encryption alone',
    domain: 'without-https.example',
    places: { autoconfig: [], 'autoconfig-http': right },
    right,
    findings: {
      thunderbird: { finds: 'right', addressToldTo: ['autoconfig.without-https.example'] },
      'delta-chat': { finds: 'nothing', addressToldTo: ['autoconfig.without-https.example'] },
    },
  },
  {
    name: "only Mozilla's list has the settings",
    domain: 'listed.example',
    places: { ispdb: right },
    right,
    findings: {
      thunderbird: { finds: 'right', addressToldTo: [] },
      'delta-chat': { finds: 'right', addressToldTo: [] },
    },
  },
  {
    name: 'only the provider that receives its mail has the settings',
    domain: 'hosted.example',
    places: { mx: right },
    right,
    findings: {
      thunderbird: { finds: 'right', addressToldTo: ['autoconfig.hoster.example'] },
      'delta-chat': { finds: 'nothing', addressToldTo: [] },
    },
  },
  {
    name: 'only SRV records name the servers',
    domain: 'records-alone.example',
    places: { srv: right },
    right,
    findings: {
      thunderbird: { finds: 'nothing', addressToldTo: [] },
      'delta-chat': { finds: 'nothing', addressToldTo: [] },
    },
  },
  {
    name: 'its autodiscover host has the settings',
    domain: 'autodiscover-host.example',
    places: { 'autodiscover-host': right },
    right,
    findings: {
      thunderbird: { finds: 'right', addressToldTo: ['autodiscover.autodiscover-host.example'] },
      'delta-chat': { finds: 'right', addressToldTo: [] },
    },
  },
  {
    name: 'its web site answers Autodiscover',
    domain: 'autodiscover-site.example',
    places: { 'autodiscover-domain': right },
    right,
    findings: {
      thunderbird: { finds: 'right', addressToldTo: ['autodiscover-site.example'] },
      'delta-chat': { finds: 'right', addressToldTo: [] },
    },
  },
  {
    name: 'a record leads Autodiscover to its provider',
    domain: 'autodiscover-record.example',
    places: { 'autodiscover-srv': right },
    right,
    findings: {
      thunderbird: { finds: 'asks', addressToldTo: [] },
      'delta-chat': { finds: 'nothing', addressToldTo: [] },
    },
  },
  {
    name: 'its autodiscover host wants a password',
    domain: 'exchange.example',
    places: { 'autodiscover-host': 'wants-password' },
    right,
    findings: {
      thunderbird: { finds: 'asks', addressToldTo: ['autodiscover.exchange.example'] },
      'delta-chat': { finds: 'nothing', addressToldTo: [] },
    },
  },
  {
    name: 'its autoconfig host has the settings, and a record leads Autodiscover to its provider',
    domain: 'both.example',
    places: { autoconfig: right, 'autodiscover-srv': right },
    right,
    findings: {
      thunderbird: { finds: 'asks', addressToldTo: ['autoconfig.both.example'] },
      'delta-chat': { finds: 'right', addressToldTo: ['autoconfig.both.example'] },
    },
  },
  {
    name: 'its autoconfig host has the servers of its former provider',
    domain: 'moved.example',
    places: { autoconfig: former },
    right,
    findings: {
      thunderbird: { finds: 'wrong', addressToldTo: ['autoconfig.moved.example'] },
      'delta-chat': { finds: 'wrong', addressToldTo: ['autoconfig.moved.example'] },
    },
  },
  {
    name: 'its autoconfig host has servers that are gone, its web site the right ones',
    domain: 'half-moved.example',
    places: { autoconfig: gone, 'well-known': right },
    right,
    findings: {
      thunderbird: { finds: 'wrong', addressToldTo: ['autoconfig.half-moved.example', 'half-moved.example'] },
      'delta-chat': { finds: 'wrong', addressToldTo: ['autoconfig.half-moved.example'] },
    },
  },
  {
    name: 'its autoconfig host shows a web page, its web site has the settings',
    domain: 'parked.example',
    places: { autoconfig: 'web-page', 'well-known': right },
    right,
    findings: {
      thunderbird: { finds: 'nothing', addressToldTo: ['autoconfig.parked.example', 'parked.example'] },
      'delta-chat': { finds: 'right', addressToldTo: ['autoconfig.parked.example'] },
    },
  },
  {
    name: 'its autoconfig host names no server for sending',
    domain: 'half.example',
    places: { autoconfig: [imap] },
    right,
    findings: {
      thunderbird: { finds: 'nothing', addressToldTo: ['autoconfig.half.example'] },
      'delta-chat': { finds: 'nothing', addressToldTo: ['autoconfig.half.example'] },
    },
  },
  {
    name: 'its autoconfig host has POP3 alone',
    domain: 'pop3.example',
    places: { autoconfig: [pop3, smtp] },
    right: [pop3, smtp],
    findings: {
      thunderbird: { finds: 'right', addressToldTo: ['autoconfig.pop3.example'] },
      'delta-chat': { finds: 'nothing', addressToldTo: ['autoconfig.pop3.example'] },
    },
  },
  {
    name: 'nothing is published, but its servers have the usual names',
    domain: 'usual-names.example',
    places: {},
    right: pairOf('imap.usual-names.example', 'smtp.usual-names.example'),
    findings: {
      thunderbird: { finds: 'right', addressToldTo: [] },
      'delta-chat': { finds: 'right', addressToldTo: [] },
    },
  },
  {
    name: 'nothing is published, and its servers have names of their own',
    domain: 'silent.example',
    places: {},
    right,
    findings: {
      thunderbird: { finds: 'nothing', addressToldTo: [] },
      'delta-chat': { finds: 'nothing', addressToldTo: [] },
    },
  },
];

function pairOf(receiving: string, sending: string): readonly [WishedServer, WishedServer] {
  return [
    { protocol: 'imap', host: receiving, port: 993, security: 'tls' },
    { protocol: 'smtp', host: sending, port: 587, security: 'starttls' },
  ];
}

/** The host that is asked at a place, or whose records name the servers. */
export function hostOfPlace(domain: string, place: LabPlace): string {
  switch (place) {
    case 'autoconfig':
    case 'autoconfig-http':
      return `autoconfig.${domain}`;
    case 'well-known':
    case 'well-known-http':
    case 'autodiscover-domain':
    case 'srv':
      return domain;
    case 'autodiscover-host':
      return `autodiscover.${domain}`;
    case 'autodiscover-srv':
      return providerAutodiscover;
    case 'mx':
      return `autoconfig.${providerDomain}`;
    case 'ispdb':
      return 'live.thunderbird.net';
  }
}
