import { message } from '../../message';
import { heldData, recordFacts } from '../seen-records';
import type { PublishedRule } from './rule';

/** Two SPF records: receivers take that for an error, so none of them counts. RFC 7208 §4.5. */
export const twoSpfRecords: PublishedRule = {
  id: 'two-spf-records',
  judge({ domain }, facts) {
    const texts = heldData(recordFacts(facts, { name: domain, type: 'TXT' })) ?? [];
    const records = texts.filter((text) => /^v=spf1(?: |$)/i.test(text));
    if (records.length < 2) return [];
    return [
      {
        channel: null,
        makes: 'wrong',
        party: 'you',
        message: message('verify.two-spf-records', { domain, count: records.length }),
        seen: records.join('\n'),
        expected: null,
      },
    ];
  },
};
