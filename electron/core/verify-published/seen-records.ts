import type { NameQuestion, NameRecord } from './name-message';
import type { PublishedFacts, RecordFacts, Sighting } from './published-facts';

/** The facts of one question; null where it was not asked. */
export function recordFacts({ records }: Pick<PublishedFacts, 'records'>, { name, type }: NameQuestion) {
  return records.find((facts) => facts.name === name && facts.type === type) ?? null;
}

/** The records of the asked name in one answer; null where the server gave no answer that counts. */
export function recordsIn({ answer }: Sighting, { name, type }: NameQuestion): readonly NameRecord[] | null {
  if (!answer.ok || answer.value.status === 'refused' || answer.value.status === 'failed') return null;
  return answer.value.records.filter((record) => record.name === name && record.type === type);
}

/** The data of the asked name in one answer, sorted; null where the server gave no answer that counts. */
export function dataIn(sighting: Sighting, question: NameQuestion): readonly string[] | null {
  return (
    recordsIn(sighting, question)
      ?.map(({ data }) => data)
      .sort() ?? null
  );
}

/**
 * The data that the zone holds for a question: of the first authoritative server that has any. Empty where there is nothing; null where
 * nobody has answered.
 */
export function heldData(facts: RecordFacts | null): readonly string[] | null {
  const answers = facts === null ? [] : answersFor(facts);
  return answers.find((data) => data.length > 0) ?? answers[0] ?? null;
}

/** Every different text that the zone holds for a question at any of its servers. */
export function allData(facts: RecordFacts | null): readonly string[] {
  return facts === null ? [] : [...new Set(answersFor(facts).flat())];
}

/** The answers of authoritative servers. A resolver may keep what was mended long ago, so it counts only where none of them answers. */
function answersFor(facts: RecordFacts): readonly (readonly string[])[] {
  const of = (sightings: readonly Sighting[]) =>
    sightings.flatMap((sighting) => {
      const data = dataIn(sighting, facts);
      return data === null ? [] : [data];
    });
  const authoritative = of(facts.authoritative);
  return authoritative.length > 0 ? authoritative : of(facts.resolvers);
}

/** Addresses that may change this soon are often chosen anew for each asker. */
const steadySeconds = 120;

/** Whether a question should have the same answer wherever it is asked. */
export function isSteady(record: RecordFacts): boolean {
  if (record.type !== 'A' && record.type !== 'AAAA') return true;
  const lifetimes = record.authoritative.flatMap((sighting) =>
    (recordsIn(sighting, record) ?? []).map(({ ttlSeconds }) => ttlSeconds),
  );
  return lifetimes.every((seconds) => seconds > steadySeconds);
}
