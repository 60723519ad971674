import { message } from '../../message';
import { channelOfName } from '../channel-of-name';
import type { RecordFacts, Sighting } from '../published-facts';
import { dataIn, isSteady, recordsIn } from '../seen-records';
import type { PublishedProblem, PublishedRule } from './rule';

/** A record that was changed while a resolver still keeps the old answer: only time helps. */
export const lifetimeRunning: PublishedRule = {
  id: 'lifetime-running',
  judge: (_, { records }) => records.filter((record) => record.type !== 'SOA' && isSteady(record)).flatMap(ofRecord),
};

function ofRecord(record: RecordFacts): readonly PublishedProblem[] {
  const { name, type } = record;
  const answers = record.authoritative.flatMap((sighting) => dataIn(sighting, record)?.join('\n') ?? []);
  const [now] = answers;
  // Where authoritative servers disagree, that is the reason, and more than waiting is needed.
  if (now === undefined || answers.some((answer) => answer !== now)) return [];
  return record.resolvers.flatMap((resolver) => {
    const kept = dataIn(resolver, record)?.join('\n');
    const seconds = keptForSeconds(resolver, record);
    if (kept === undefined || kept === now || seconds === null) return [];
    return [
      {
        channel: channelOfName(name, type),
        makes: 'old' as const,
        party: 'this-network' as const,
        message: message('verify.lifetime-running', { name, seconds }),
        seen: kept,
        expected: now,
      },
    ];
  });
}

/** For how long a resolver keeps its answer; null where it does not say it. */
function keptForSeconds(resolver: Sighting, record: RecordFacts): number | null {
  const lifetimes = (recordsIn(resolver, record) ?? []).map(({ ttlSeconds }) => ttlSeconds);
  if (lifetimes.length > 0) return Math.max(...lifetimes);
  return resolver.answer.ok ? resolver.answer.value.nothingForSeconds : null;
}
