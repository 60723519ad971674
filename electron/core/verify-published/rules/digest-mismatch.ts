import { isVouchedFor } from '../../discovery/pacc-digest';
import { message } from '../../message';
import { heldData, recordFacts } from '../seen-records';
import { documentsOf } from '../served-servers';
import type { PublishedRule } from './rule';

/** A PACC document whose digest no TXT record has, so that every mail app refuses it. */
export const digestMismatch: PublishedRule = {
  id: 'digest-mismatch',
  judge({ domain }, facts) {
    const name = `_ua-auto-config.${domain}`;
    const records = heldData(recordFacts(facts, { name, type: 'TXT' }));
    return documentsOf('pacc', facts).flatMap(({ read: { sha256, url } }) => {
      if (records === null || isVouchedFor(sha256, records)) return [];
      const expected = `v=UAAC1; a=sha256; d=${sha256}`;
      return [
        {
          channel: 'pacc' as const,
          makes: 'wrong' as const,
          party: 'you' as const,
          message:
            records.length === 0
              ? message('verify.digest-missing', { name })
              : message('verify.digest-mismatch', { name, url }),
          seen: records.join('\n'),
          expected,
        },
      ];
    });
  },
};
