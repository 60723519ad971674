import { describe, expect, it } from 'vitest';
import { lookupOrders } from '../../../electron/core/verify-published/lookup-orders';
import { playLookup } from '../../../electron/core/verify-published/play-lookup';
import { lookedUpDomain } from '../../clients/lookup-answers';
import { type AskedProgram, lookupDomains } from '../../clients/lookup-domains';

// tests/clients/published-lookup.test.ts proves with the real programs that these domains have these findings.
const programs: readonly AskedProgram[] = ['thunderbird', 'delta-chat'];

describe.each(programs)('the look-up order of %s', (program) => {
  it.each(lookupDomains.map((lookedUp) => [lookedUp.name, lookedUp] as const))(
    'finds as the real program does where %s',
    (_, lookedUp) => {
      const order = lookupOrders.find(({ id }) => id === program);
      if (order === undefined) throw new Error(`No look-up order of ${program}`);

      const { finds, addressToldTo } = playLookup(order, lookedUpDomain(lookedUp));

      const { [program]: real } = lookedUp.findings;
      expect({ finds, addressToldTo: [...addressToldTo].sort() }).toEqual({
        finds: real.finds,
        addressToldTo: [...real.addressToldTo].sort(),
      });
    },
  );
});
