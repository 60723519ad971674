import type { Failure } from '../../contract/failure';
import { type PublishingChannel, publishingChannels, type VerifiedChannel } from '../../contract/published-check';
import { message } from '../message';
import { judgePrograms } from './judge-programs';
import type { ProgramFinding } from './play-lookup';
import type { PublishedFacts } from './published-facts';
import type { PublishedProblem } from './rules/rule';
import { publishedRules } from './rules/rules';
import { heldData, recordFacts } from './seen-records';
import { documentsOf, serversIn } from './served-servers';
import { serverText } from './service-record';
import type { SettingsToVerify } from './settings-to-verify';
import { wishOfChannel } from './wish-of-channel';

/** What a live domain publishes, judged. */
export interface VerifiedDomain {
  readonly domain: string;
  /** Every channel once. */
  readonly channels: readonly VerifiedChannel[];
  /** What is wrong, the most telling first; those of a channel, and those of the zone as a whole. */
  readonly problems: readonly PublishedProblem[];
  readonly programs: readonly ProgramFinding[];
  /** How many authoritative servers were asked. */
  readonly nameServers: number;
  /** Whether nothing has to be mended. */
  readonly isWell: boolean;
}

/** Judges what was seen of a domain's channels. */
export function verifyDomain(wish: SettingsToVerify, facts: PublishedFacts): VerifiedDomain {
  const problems = distinct(publishedRules.flatMap((rule) => rule.judge(wish, facts)));
  const verified = publishingChannels.map((channel) => verifyChannel(channel, problems, wish, facts));
  const stateOf = (channel: PublishingChannel) => verified.find((each) => each.channel === channel)?.state;
  const isFileLive = stateOf('autoconfig') === 'live' || stateOf('well-known') === 'live';
  return {
    domain: wish.domain,
    channels: verified,
    problems,
    programs: judgePrograms(wish, facts),
    nameServers: new Set(facts.nameServers.map(({ name }) => name)).size,
    isWell:
      problems.every(({ makes }) => makes === 'note') &&
      verified.every(({ channel, state }) => {
        // The same file at the other place is enough, and no mail app looks for a profile.
        const isSpare = isFileLive && (channel === 'autoconfig' || channel === 'well-known');
        return (state !== 'missing' && state !== 'not-checked') || isSpare || channel === 'mobileconfig';
      }),
  };
}

/** The same mistake of a channel once, however often it was seen. */
function distinct(problems: readonly PublishedProblem[]): readonly PublishedProblem[] {
  const keyOf = ({ channel, message: { id, values } }: PublishedProblem) => JSON.stringify([channel, id, values]);
  return [...new Map([...problems].reverse().map((problem) => [keyOf(problem), problem])).values()].reverse();
}

function verifyChannel(
  channel: PublishingChannel,
  problems: readonly PublishedProblem[],
  wish: SettingsToVerify,
  facts: PublishedFacts,
): VerifiedChannel {
  const own = problems.filter((problem) => problem.channel === channel);
  const worst = own.find(({ makes }) => makes === 'wrong') ?? own.find(({ makes }) => makes === 'old') ?? own[0];
  const seen = seenOf(channel, wish, facts);
  const expected = expectedOf(channel, wish);
  const shared = { channel, seen: worst?.seen || seen, expected: worst?.expected ?? expected };
  if (worst !== undefined && worst.makes !== 'note') return { ...shared, state: worst.makes, message: worst.message };
  if (expected === null) {
    // What the settings cannot say, but the domain serves, has been judged above.
    return { ...shared, state: 'not-possible', message: message('verify.pacc-not-possible') };
  }
  if (seen === null) {
    const place = placeOf(channel, wish);
    return isUnheard(channel, wish, facts)
      ? { ...shared, state: 'not-checked', message: message('verify.not-checked', { place }) }
      : { ...shared, state: 'missing', message: message('verify.missing', { place }) };
  }
  return { ...shared, seen, state: 'live', message: worst?.message ?? null };
}

/** Whether nobody has said anything of a channel: its names got no answer, or this computer is offline. */
function isUnheard(channel: PublishingChannel, { domain, services }: SettingsToVerify, facts: PublishedFacts): boolean {
  if (channel === 'srv') {
    return services.every(
      ({ label }) => heldData(recordFacts(facts, { name: `${label}._tcp.${domain}`, type: 'SRV' })) === null,
    );
  }
  return facts.documents
    .filter((each) => each.channel === channel)
    .every(({ outcome }) => !outcome.ok && unheard.has(outcome.failure.code));
}

const unheard: ReadonlySet<Failure['code']> = new Set(['resolver-silent', 'no-route', 'name-answer-cut-short']);

/** What a channel serves, as text; null where it serves nothing. */
function seenOf(
  channel: PublishingChannel,
  { domain, services }: SettingsToVerify,
  facts: PublishedFacts,
): string | null {
  if (channel !== 'srv') {
    const [document] = documentsOf(channel, facts);
    return document === undefined ? null : serversIn(document.read).map(serverText).join(', ');
  }
  const lines = services.flatMap(({ label }) =>
    (heldData(recordFacts(facts, { name: `${label}._tcp.${domain}`, type: 'SRV' })) ?? []).map(
      (data) => `${label} ${data}`,
    ),
  );
  return lines.length === 0 ? null : lines.join(', ');
}

/** What a channel should serve, in the same form; null where its format cannot say it. */
function expectedOf(channel: PublishingChannel, wish: SettingsToVerify): string | null {
  if (channel !== 'srv') return wishOfChannel(channel, wish)?.map(serverText).join(', ') ?? null;
  return wish.services
    .map(({ label, server }) => (server === null ? `${label} .` : `${label} ${server.host}:${server.port}`))
    .join(', ');
}

/** Where a channel is expected, for a sentence. */
function placeOf(channel: PublishingChannel, { domain, profileUrl }: SettingsToVerify): string {
  switch (channel) {
    case 'autoconfig':
      return `https://autoconfig.${domain}/mail/config-v1.1.xml`;
    case 'well-known':
      return `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`;
    case 'srv':
      return `_imaps._tcp.${domain}`;
    case 'autodiscover':
      return `https://autodiscover.${domain}/autodiscover/autodiscover.xml`;
    case 'pacc':
      return `https://ua-auto-config.${domain}/.well-known/user-agent-configuration.json`;
    case 'mobileconfig':
      return profileUrl;
  }
}
