import { message } from '../../message';
import { channelOfName } from '../channel-of-name';
import type { RecordFacts } from '../published-facts';
import { heldData, recordFacts } from '../seen-records';
import { parseServiceRecord } from '../service-record';
import { doubled, unlikelyLabel } from '../zone-questions';
import type { PublishedProblem, PublishedRule } from './rule';

/** A name or a target that was pasted whole into a field to which the domain is appended, so that the domain stands twice. */
export const doubledName: PublishedRule = {
  id: 'doubled-name',
  judge({ domain }, facts) {
    const { zone, records } = facts;
    const wildcard = recordFacts(facts, { name: doubled(`${unlikelyLabel}.${domain}`, zone), type: 'A' });
    const hasWildcard = (heldData(wildcard) ?? []).length > 0;

    const names = records
      .filter(({ name }) => name.endsWith(`.${doubled(domain, zone)}`) && name !== wildcard?.name)
      .filter(
        (record) =>
          (heldData(record) ?? []).length > 0 && !(hasWildcard && (record.type === 'A' || record.type === 'CNAME')),
      )
      .map((record) => ofName(record, zone));
    return [...once(names), ...records.flatMap((record) => ofTarget(record, doubled(domain, zone)))];
  },
};

function ofName({ name, type }: RecordFacts, zone: string): PublishedProblem {
  const expected = name.slice(0, -`.${zone}`.length);
  return {
    channel: channelOfName(name, type),
    makes: 'wrong',
    party: 'you',
    message: message('verify.doubled-name', { name }),
    seen: name,
    expected,
  };
}

/** Where the value of a record ends with the domain twice: its final dot was forgotten. */
function ofTarget(record: RecordFacts, twice: string): readonly PublishedProblem[] {
  const { name, type } = record;
  const targets = (heldData(record) ?? []).flatMap((data) => {
    if (type === 'SRV') return parseServiceRecord(data)?.target ?? [];
    return type === 'CNAME' || type === 'MX' ? (data.split(' ').at(-1) ?? []) : [];
  });
  const wrong = targets.find((target) => target === twice || target.endsWith(`.${twice}`));
  if (wrong === undefined) return [];
  return [
    {
      channel: channelOfName(name, type),
      makes: 'wrong',
      party: 'you',
      message: message('verify.doubled-target', { name, target: wrong }),
      seen: wrong,
      expected: null,
    },
  ];
}

/** One problem for each name: a host has records of several kinds. */
function once(problems: readonly PublishedProblem[]): readonly PublishedProblem[] {
  return [...new Map(problems.map((problem) => [problem.seen, problem])).values()];
}
