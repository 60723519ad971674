import type { Basis } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { MessageId } from '../../words/en';
import { message } from '../message';
import type { ServerToAskAbout } from './servers-to-ask-about';

/** Why a person is asked about these servers of a mail domain: one sentence for two hosts of the same basis, else one for each host. */
export function reasonsToAsk(servers: readonly ServerToAskAbout[], domain: string): readonly Message[] {
  const ofHosts = [...new Map(servers.map((asked) => [asked.server.host, asked])).values()];
  const [first, second] = ofHosts.map(({ server }) => server);
  const both = first !== undefined && first.basis === second?.basis ? ofBoth[first.basis] : null;
  if (first === undefined || second === undefined || both === null) return ofHosts.map(({ reason }) => reason);
  return [message(both, { first: first.host, second: second.host, domain })];
}

/** The sentence about both servers; null where no person has to be asked. */
const ofBoth = {
  typed: null,
  list: null,
  'own-document': null,
  'own-name': null,
  srv: 'consent.both.srv',
  mailconf: 'consent.both.mailconf',
  'autodiscover-srv': 'consent.both.autodiscover-srv',
  'mx-document': 'consent.both.mx-document',
  'mx-guess': 'consent.both.mx-guess',
  certificate: 'consent.both.certificate',
  file: 'consent.both.file',
} as const satisfies Record<Basis, MessageId | null>;
