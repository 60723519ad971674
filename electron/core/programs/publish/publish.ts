import type { Candidate } from '../../../contract/candidate';
import type { ImportWay, PublishedChannel } from '../../../contract/exports';
import { parseHostName, parseIpAddress } from '../../../contract/host-name';
import { addressParts } from '../../../contract/mail-address';
import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { firstOffered } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written, type WrittenFile } from '../program';
import { type PublishedDomain, publishedDomain } from './published-domain';
import { publishedFiles } from './published-places';
import { publishingSteps } from './publishing-steps';
import { webServerWays } from './web-server-ways';
import { isOneLabel } from './whole-name';

/** What an administrator publishes for a whole domain, so that mail apps find the settings by themselves. No address goes into it. */
export const publish = mailProgram({
  id: 'publish',
  group: 'domain',
  formatUrl: 'https://datatracker.ietf.org/doc/draft-ietf-mailmaint-autoconfig/',
  holdsPassword: false,
  about: message('export.publish.about'),
  places: {},
  ability: {
    name: 'Published settings',
    directions,
    carriesConnection: () => true,
    hindrance,
    signInFor: (server) =>
      firstOffered(server, (auth) => auth !== 'client-certificate' && (auth !== 'none' || server.protocol === 'smtp')),
  },
  carries: [message('export.publish.carries.apps'), message('export.publish.carries.everyone')],
  cannot: [message('export.publish.cannot.login'), message('export.publish.cannot.alias')],
  write,
});

/** What is published holds for everybody and everywhere, so a login name of one person or a host of one network cannot be in it. */
function hindrance({ host, auth }: Candidate, login: string, address: string): Message | null {
  if (isOneLabel({ host })) return message('export.publish.one-label', { host });
  const isForEverybody = login === address || login === addressParts(address).localPart;
  const signsIn = auth.length === 0 || auth.some((each) => each !== 'none');
  return isForEverybody || !signsIn ? null : message('export.publish.own-login', { host });
}

function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const domains = new Map<string, ChosenAccount>();
  const others: ChosenAccount[] = [];
  const unnamed: ChosenAccount[] = [];
  for (const account of chosen) {
    const known = domains.get(account.domain);
    if (!isZoneName(account.domain)) unnamed.push(account);
    else if (known === undefined) domains.set(account.domain, account);
    else if (!hasSameServers(known, account)) others.push(account);
  }
  const parts = [...domains.values()].map((account) => publishedFor(account, request));
  return {
    files: parts.flatMap(({ files }) => files),
    ways: parts.flatMap(({ ways }) => ways),
    impossible: [
      ...parts.flatMap(({ impossible }) => impossible),
      ...others.map(({ account, domain }) =>
        message('export.publish.one-per-domain', { address: account.address, domain }),
      ),
      ...unnamed.map(({ domain }) => message('export.publish.no-domain', { domain })),
    ],
  };
}

function isZoneName(domain: string): boolean {
  const name = parseHostName(domain);
  return name.ok && name.value === domain && parseIpAddress(domain) === null;
}

function hasSameServers(one: ChosenAccount, other: ChosenAccount): boolean {
  const keyOf = ({ incoming, outgoing }: ChosenAccount) =>
    [incoming, outgoing].map(({ protocol, host, port }) => `${protocol} ${host} ${port}`).join();
  return keyOf(one) === keyOf(other);
}

interface PublishedPart {
  readonly files: readonly WrittenFile[];
  readonly ways: readonly ImportWay[];
  readonly impossible: readonly Message[];
}

function publishedFor(chosen: ChosenAccount, request: ExportRequest): PublishedPart {
  const published = publishedDomain(chosen, request);
  const { domain, pacc, profile, zone } = published;
  const names = publishedFiles(domain);
  const title = message('export.publish.title', { domain });
  const documents = documentsOf(published);
  const others = webServerWays(published, request.say);
  const { notOffered } = chosen.account;
  return {
    files: [...documents, zoneFile(published, [title, ...chosen.warnings], request), ...others.files],
    ways: [
      {
        id: 'publish',
        title,
        readsFile: true,
        needsAdmin: false,
        files: [...documents.map(({ name }) => name), names.zone],
        steps: publishingSteps(published),
        zone: { domain, lines: zone.lines },
        notes: [
          message('export.publish.parts'),
          ...(notOffered.length > 0 ? [message('export.publish.not-offered')] : []),
          ...(zone.mentionsPop3 ? [] : [message('export.publish.pop3-not-tested')]),
          ...(pacc.ok && pacc.value.earlierDigest === null ? [message('export.publish.pacc.later')] : []),
          ...(profile.ok && typeof profile.value === 'string' ? [message('export.publish.profile.unsigned')] : []),
        ],
        channels: channelsOf(published),
      },
      ...others.ways,
    ],
    impossible: [profile, pacc].flatMap((format) => (format.ok ? [] : [format.failure])),
  };
}

function documentsOf({ domain, autoconfig, autodiscover, profile, pacc }: PublishedDomain): readonly WrittenFile[] {
  const names = publishedFiles(domain);
  return [
    { name: names.autoconfig, content: autoconfig, mediaType: 'text/xml' },
    { name: names.autodiscover, content: autodiscover, mediaType: 'text/xml' },
    ...(profile.ok
      ? [{ name: names.profile, content: profile.value, mediaType: 'application/x-apple-aspen-config' }]
      : []),
    ...(pacc.ok ? [{ name: names.pacc, content: pacc.value.text, mediaType: 'application/json' }] : []),
  ];
}

function zoneFile(
  { domain, zone: { lines, aliasCount } }: PublishedDomain,
  comments: readonly Message[],
  { say }: ExportRequest,
): WrittenFile {
  const header = [...comments, message('export.publish.aliases', { count: aliasCount })];
  return {
    name: publishedFiles(domain).zone,
    content: [...header.map((comment) => `; ${say(comment)}`), `$ORIGIN ${domain}.`, ...lines]
      .map((line) => `${line}\n`)
      .join(''),
    mediaType: 'text/plain; charset=utf-8',
  };
}

/** The channels in the order of the page. */
function channelsOf({ domain, profile, pacc }: PublishedDomain): readonly PublishedChannel[] {
  const names = publishedFiles(domain);
  return [
    { channel: 'autoconfig', file: names.autoconfig, hindrance: null },
    { channel: 'srv', file: null, hindrance: null },
    { channel: 'autodiscover', file: names.autodiscover, hindrance: null },
    {
      channel: 'mobileconfig',
      file: profile.ok ? names.profile : null,
      hindrance: profile.ok ? null : profile.failure,
    },
    { channel: 'pacc', file: pacc.ok ? names.pacc : null, hindrance: pacc.ok ? null : pacc.failure },
  ];
}
