import { message } from '../../message';
import { channelOfName } from '../channel-of-name';
import type { PublishedFacts, RecordFacts } from '../published-facts';
import { dataIn, isSteady, recordFacts } from '../seen-records';
import type { PublishedProblem, PublishedRule } from './rule';

/** Name servers of a zone that give different answers to one question: one of them has an old copy. */
export const serversDisagree: PublishedRule = {
  id: 'servers-disagree',
  judge: (_, facts) =>
    facts.records
      .filter((record) => record.type !== 'SOA' && isSteady(record))
      .flatMap((record) => ofRecord(record, facts)),
};

function ofRecord(record: RecordFacts, facts: PublishedFacts): readonly PublishedProblem[] {
  const { name, type } = record;
  const answers = record.authoritative.flatMap((sighting) => {
    const data = dataIn(sighting, record)?.join('\n');
    return data === undefined ? [] : [{ server: sighting.name, address: sighting.address, data }];
  });
  const [first] = answers;
  const other = answers.find(({ data }) => data !== first?.data);
  if (first === undefined || other === undefined) return [];
  const [newer, older] = inOrder(first, other, facts);
  return [
    {
      channel: channelOfName(name, type),
      makes: 'wrong',
      party: 'you',
      message: message('verify.servers-disagree', { server: older.server, other: newer.server, name }),
      seen: `${older.server}: ${older.data === '' ? '–' : older.data}`,
      ...(older.data === '' ? { isSeenSaid: true as const } : {}),
      expected: newer.data,
    },
  ];
}

/** Two answers, that of the server with the higher serial number first. */
function inOrder<T extends { readonly address: string }>(one: T, other: T, facts: PublishedFacts): readonly [T, T] {
  const soa = recordFacts(facts, { name: facts.zone, type: 'SOA' });
  const serialOf = ({ address }: T) => {
    const sighting = soa?.authoritative.find((each) => each.address === address);
    return soa === null || sighting === undefined ? 0 : Number(dataIn(sighting, soa)?.[0] ?? 0);
  };
  return serialOf(other) > serialOf(one) ? [other, one] : [one, other];
}
