import type { RecordFacts } from './published-facts';
import { allData } from './seen-records';
import { parseServiceRecord } from './service-record';

/** Every name to which the records of a question lead; empty for kinds that lead to no name, and where a service is denied. */
export function targetsOf(record: RecordFacts): readonly string[] {
  const targets = allData(record).flatMap((data) => {
    if (record.type === 'SRV') return parseServiceRecord(data)?.target ?? [];
    return record.type === 'CNAME' || record.type === 'MX' ? (data.split(' ').at(-1) ?? []) : [];
  });
  return targets.filter((target) => target !== '' && target !== '.');
}
