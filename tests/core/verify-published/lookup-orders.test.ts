import { describe, expect, it } from 'vitest';
import { lookupOrders } from '../../../electron/core/verify-published/lookup-orders';
import { type LookupAnswers, playLookup } from '../../../electron/core/verify-published/play-lookup';
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

describe('the look-up orders that were read in the sources', () => {
  const right = [
    { protocol: 'imap', security: 'tls', host: 'mail.example.org', port: 993 },
    { protocol: 'smtp', security: 'tls', host: 'mail.example.org', port: 465 },
  ] as const;
  const [incoming, outgoing] = right;
  const play = (program: string, answers: LookupAnswers) => {
    const order = lookupOrders.find(({ id }) => id === program);
    if (order === undefined) throw new Error(`No look-up order of ${program}`);
    const { finds, place, addressToldTo } = playLookup(order, {
      ...{ domain: 'example.org', answers, incoming, outgoing },
      areAnswering: true,
    });
    return { finds, place, addressToldTo };
  };
  const document = (host: string) => ({ hosts: [host], servers: right });
  const page = (host: string) => ({ hosts: [host], servers: [], hasPage: true });

  it.each<[string, string, LookupAnswers, ReturnType<typeof play>]>([
    [
      'KMail tells nobody the address',
      'kmail',
      { autoconfig: document('autoconfig.example.org') },
      { finds: 'right', place: 'autoconfig', addressToldTo: [] },
    ],
    [
      'KMail stops at a web page in place of a document',
      'kmail',
      { autoconfig: page('autoconfig.example.org'), 'well-known': document('example.org') },
      { finds: 'asks', place: null, addressToldTo: [] },
    ],
    [
      'Mailspring goes on after a web page, and tells nobody the address',
      'mailspring',
      { autoconfig: page('autoconfig.example.org'), 'well-known': document('example.org') },
      { finds: 'right', place: 'well-known', addressToldTo: [] },
    ],
    [
      'Evolution tells the receiving host the address before it reads service records',
      'evolution',
      { mx: { hosts: ['autoconfig.example.net'], servers: [] }, srv: document('example.org') },
      { finds: 'right', place: 'srv', addressToldTo: ['autoconfig.example.net'] },
    ],
  ])('%s', (_, program, answers, expected) => expect(play(program, answers)).toEqual(expected));
});
