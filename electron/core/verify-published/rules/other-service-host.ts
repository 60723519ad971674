import { message } from '../../message';
import { heldData, recordFacts } from '../seen-records';
import { preferredFirst } from '../service-record';
import type { PublishedRule } from './rule';

/** An SRV record that leads to another server than the settings, or denies a service that they offer, or offers one that they deny. */
export const otherServiceHost: PublishedRule = {
  id: 'other-service-host',
  judge: ({ domain, services }, facts) =>
    services.flatMap(({ label, server }) => {
      const name = `${label}._tcp.${domain}`;
      const all = preferredFirst(heldData(recordFacts(facts, { name, type: 'SRV' })) ?? []);
      // The others stand in where all of these are down.
      const records = all.filter(({ priority }) => priority === all[0]?.priority);
      const target = server?.host ?? '';
      if (records.length === 0 || records.some((record) => record.target === target)) return [];
      const seen = records.map((record) => (record.target === '' ? '.' : `${record.target}:${record.port}`)).join(', ');
      const expected = server === null ? '.' : `${server.host}:${server.port}`;
      return [
        {
          channel: 'srv' as const,
          makes: 'wrong' as const,
          party: 'you' as const,
          message: message('verify.other-service-host', { name, seen, expected }),
          seen,
          isSeenSaid: true as const,
          expected,
        },
      ];
    }),
};
