import type { Basis, Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { isSameServer, type ServerName } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import type { MessageId } from '../../words/en';
import { message } from '../message';
import { isSameOrganisation } from './same-organisation';

/** The servers that would get the password, and the mail domain whose password it is. */
interface ServersForPassword {
  /** ASCII and lower case, as typed: never one that a file gives. */
  readonly domain: string;
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
}

/** A server that gets a password only once a person has agreed to it. */
export interface ServerToAskAbout {
  readonly direction: Direction;
  readonly server: Candidate;
  readonly reason: Message;
}

/**
 * The servers of a pair that a person has to agree to before they get a password, receiving first; empty where there are none. These
 * are servers of another organisation than the mail domain whose basis is unsigned DNS, and servers of any organisation whose basis is
 * a file. A certificate does not help here: an attacker who forges a record has a valid one for a name of their own.
 *
 * @see RFC 6186 §6
 */
export function serversToAskAbout({ domain, incoming, outgoing }: ServersForPassword): readonly ServerToAskAbout[] {
  const pair = [
    ['incoming', incoming],
    ['outgoing', outgoing],
  ] as const;
  return pair.flatMap(([direction, server]) => {
    const reason = server === null ? null : reasonToAsk(server, domain);
    return server === null || reason === null ? [] : { direction, server, reason };
  });
}

function reasonToAsk({ host, basis }: Candidate, domain: string): Message | null {
  const question = questions[basis];
  if (question === null) return null;
  // In a file, the writer of the server may have chosen the domain to match.
  const isOwn = basis !== 'file' && isSameOrganisation(host, domain);
  return isOwn ? null : message(question, { host, domain });
}

/** The question about a server of another organisation, by its basis; null where that cannot be forged in DNS. */
const questions = {
  typed: null,
  list: null,
  'own-document': null,
  'own-name': null,
  srv: 'consent.srv',
  mailconf: 'consent.mailconf',
  'autodiscover-srv': 'consent.autodiscover-srv',
  'mx-document': 'consent.mx-document',
  'mx-guess': 'consent.mx-guess',
  certificate: 'consent.certificate',
  file: 'consent.file',
} as const satisfies Record<Basis, MessageId | null>;

/** The servers that a person has to agree to before a password goes there and that are not among those agreed to; empty where it may go. */
export function serversNotAgreedTo(
  servers: ServersForPassword,
  agreed: readonly ServerName[],
): readonly ServerToAskAbout[] {
  return serversToAskAbout(servers).filter(({ server }) => !agreed.some((name) => isSameServer(name, server)));
}
