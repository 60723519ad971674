import { message } from '../../message';
import { heldData, recordFacts } from '../seen-records';
import { doubled } from '../zone-questions';
import type { PublishedRule } from './rule';

/** An SRV record of an offered service that is missing, while others are there. Only those of the chosen servers are needed. */
export const missingService: PublishedRule = {
  id: 'missing-service',
  judge({ domain, services, incoming, outgoing }, facts) {
    const held = (name: string) => heldData(recordFacts(facts, { name, type: 'SRV' }));
    const offered = services.flatMap(({ label, server }) =>
      server === null ? [] : [{ name: `${label}._tcp.${domain}`, server }],
    );
    const isAnyThere = offered.some(({ name }) => (held(name) ?? []).length > 0);
    if (!isAnyThere) return [];
    return offered.flatMap(({ name, server }) => {
      const isDoubled = (held(doubled(name, facts.zone)) ?? []).length > 0;
      if (held(name)?.length !== 0 || isDoubled) return [];
      const isChosen = [incoming, outgoing].some(({ host, port }) => host === server.host && port === server.port);
      const expected = `${server.host}:${server.port}`;
      return [
        {
          channel: 'srv' as const,
          makes: isChosen ? ('wrong' as const) : ('note' as const),
          party: 'you' as const,
          message: message('verify.missing-service', { name, expected }),
          seen: '',
          expected,
        },
      ];
    });
  },
};
