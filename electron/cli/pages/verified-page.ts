import type { VerifiedChannel } from '../../contract/published-check';
import { message } from '../../core/message';
import { lookupOrders } from '../../core/verify-published/lookup-orders';
import type { ProgramFinding } from '../../core/verify-published/play-lookup';
import type { PublishedProblem } from '../../core/verify-published/rules/rule';
import type { VerifiedDomain } from '../../core/verify-published/verified-domain';
import { liveChannels } from '../../core/wizard/export/published-look';
import { apart, type Block, type Cell, cell, indented, item, type Mark, paragraph, type Tone } from '../layout/block';
import type { PageReading } from './page-reading';

/** What a live domain publishes: the state of each channel, what to mend, and which mail program finds what. */
export function verifiedPage(verified: VerifiedDomain, { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const { channels, problems, programs, nameServers, isWell } = verified;
  const reasons = channels.filter(({ state }) => explained.has(state));
  const hints = reasons.flatMap((channel) => (channel.message === null ? [] : [item(say(channel.message))]));
  return apart(
    [
      {
        kind: 'headline',
        mark: isWell ? 'good' : 'bad',
        text: say(message('verify.title', liveChannels(channels))),
        aside: verified.domain,
      },
      paragraph(say(message('verify.asked', { count: nameServers })), 'quiet'),
    ],
    [indented({ kind: 'table', rows: channels.map(channelRow) })],
    problems.length === 0 ? [] : [indented({ kind: 'list', items: grouped(problems).map(problemItem) })],
    hints.length === 0 ? [] : [indented({ kind: 'list', items: hints })],
    [paragraph(say(message('verify.programs')), 'strong'), indented({ kind: 'table', rows: programs.map(programRow) })],
  );

  function channelRow({ channel, state, seen }: VerifiedChannel): readonly Cell[] {
    const mark = markOfState[state];
    return [
      cell(say(channelName(channel))),
      cell(say(message('verify.state', { state })), { mark, tone: toneOfMark(mark) }),
      cell(state === 'not-possible' ? '' : (seen ?? '').replaceAll('\n', ' '), { tone: 'quiet' }),
    ];
  }

  /** A mistake that spoils several channels is said once. */
  function problemItem([first, ...others]: Said) {
    const { makes, party, seen, isSeenSaid = false } = first;
    const list = [first, ...others].map(({ channel }) => say(channelName(channel ?? 'zone')));
    const names = say(message('value', { value: { list } }));
    const about = makes === 'note' ? names : `${names} · ${say(message('verify.party', { party }))}`;
    const evidence = isSeenSaid || seen === '' ? [] : seen.split('\n');
    const below = [paragraph(about, 'quiet'), ...evidence.map((text) => paragraph(text, 'quiet'))];
    return item(say(first.message), { mark: makes === 'wrong' ? 'bad' : makes === 'old' ? 'warning' : 'item', below });
  }

  function programRow({ program, finds, addressToldTo }: ProgramFinding): readonly Cell[] {
    const mark = markOfFinding[finds];
    const name = lookupOrders.find(({ id }) => id === program)?.name ?? program;
    const told =
      addressToldTo.length === 0
        ? message('verify.told-nobody')
        : message('verify.told', { hosts: { list: addressToldTo, joinedBy: 'and' } });
    return [
      cell(name),
      cell(say(message('verify.finds', { finds })), { mark, tone: toneOfMark(mark) }),
      cell(say(told), { tone: 'quiet' }),
    ];
  }
}

/** States that no mistake explains. */
const explained: ReadonlySet<VerifiedChannel['state']> = new Set(['missing', 'not-possible', 'not-checked']);

/** One mistake, as each channel has it. */
type Said = readonly [PublishedProblem, ...PublishedProblem[]];

function grouped(problems: readonly PublishedProblem[]): readonly Said[] {
  const groups = new Map<string, Said>();
  for (const problem of problems) {
    const key = JSON.stringify(problem.message);
    const [first, ...others] = groups.get(key) ?? [];
    groups.set(key, first === undefined ? [problem] : [first, ...others, problem]);
  }
  return [...groups.values()];
}

function channelName(channel: string) {
  return message('verify.channel', { channel });
}

const markOfState: Readonly<Record<VerifiedChannel['state'], Mark>> = {
  live: 'good',
  old: 'warning',
  wrong: 'bad',
  missing: 'bad',
  'not-possible': 'none',
  'not-checked': 'none',
};

const markOfFinding: Readonly<Record<ProgramFinding['finds'], Mark>> = {
  right: 'good',
  wrong: 'bad',
  nothing: 'warning',
  asks: 'none',
};

function toneOfMark(mark: Mark): Tone {
  return mark === 'good' || mark === 'warning' || mark === 'bad' ? mark : 'quiet';
}
