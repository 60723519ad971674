import { isWithin } from '../../../contract/host-name';
import { organisationOf } from '../../discovery/same-organisation';
import { message } from '../../message';
import { channelOfName } from '../channel-of-name';
import type { PublishedFacts, RecordFacts } from '../published-facts';
import { allData, heldData, recordFacts } from '../seen-records';
import type { SettingsToVerify } from '../settings-to-verify';
import { targetsOf } from '../targets-of';
import { doubled, unlikelyName } from '../zone-questions';
import type { PublishedProblem, PublishedRule } from './rule';

/** A name or a target that was pasted whole into a field to which the domain is appended. */
export const doubledName: PublishedRule = {
  id: 'doubled-name',
  judge(wish, facts) {
    const { zone, records } = facts;
    const names = records
      .filter(({ name }) => isWithin(name, doubled(wish.domain, zone)) && name !== unlikelyName(wish.domain, zone))
      .filter((record) => isOfItsOwn(record, wish.domain, facts))
      .map((record) => ofName(record, zone));
    return [...once(names), ...records.flatMap((record) => ofTarget(record, wish, facts))];
  },
};

/** Whether a name has records that not every name of the zone has. */
function isOfItsOwn(record: RecordFacts, domain: string, facts: PublishedFacts): boolean {
  const ofAll = (type: RecordFacts['type']) =>
    allData(recordFacts(facts, { name: unlikelyName(domain, facts.zone), type }));
  return (heldData(record) ?? []).some((data) => !ofAll(record.type).includes(data));
}

function ofName({ name, type }: RecordFacts, zone: string): PublishedProblem {
  const expected = name.slice(0, -`.${zone}`.length);
  return {
    channel: channelOfName(name, type),
    makes: 'wrong',
    party: 'you',
    message: message('verify.doubled-name', { name }),
    seen: name,
    isSeenSaid: true,
    expected,
  };
}

/** Where the value of a record has the zone appended: its final dot was forgotten. */
function ofTarget(record: RecordFacts, wish: SettingsToVerify, facts: PublishedFacts): readonly PublishedProblem[] {
  const { name, type } = record;
  const wrong = targetsOf(record).find((target) => isAppended(target, wish, facts));
  if (wrong === undefined) return [];
  return [
    {
      channel: channelOfName(name, type),
      makes: 'wrong',
      party: 'you',
      message: message('verify.doubled-target', { name, target: wrong }),
      seen: wrong,
      isSeenSaid: true,
      expected: wrong.slice(0, -`.${facts.zone}`.length),
    },
  ];
}

/** Whether a target is another whole name with the zone behind it. */
function isAppended(target: string, { incoming, outgoing }: SettingsToVerify, facts: PublishedFacts): boolean {
  const { zone } = facts;
  if (!target.endsWith(`.${zone}`)) return false;
  const typed = target.slice(0, -`.${zone}`.length);
  if (isWithin(typed, zone) || typed === incoming.host || typed === outgoing.host) return true;
  // `imap.dev` may be a name of the zone as well as a domain of somebody else.
  return typed.split('.').length > 2 && organisationOf(typed) !== null && !exists(target, facts);
}

/** Whether a name has an address or is an alias; true where nobody has said it. */
function exists(name: string, facts: PublishedFacts): boolean {
  return (['A', 'AAAA', 'CNAME'] as const).some((type) => heldData(recordFacts(facts, { name, type }))?.length !== 0);
}

/** One problem for each name: a host has records of several kinds. */
function once(problems: readonly PublishedProblem[]): readonly PublishedProblem[] {
  return [...new Map(problems.map((problem) => [problem.seen, problem])).values()];
}
