import type { Message } from '../../contract/message';
import { directionOf } from '../../contract/server-name';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import type { Claim } from './claim';
import { serversOfHost } from './typed-claim';

/**
 * The other ports worth a probe at the host of a claim: for incoming mail those of IMAP and POP3, for outgoing mail those of
 * submission, and the relay port without TLS, for diagnosis only. They have the claim's source and trust, and say that nobody
 * names the port itself. A claim with an unusual security for its port is joined by the usual one. A guess comes with every port
 * of its name already, but that one.
 */
export function otherPorts(claim: Claim): readonly Claim[] {
  return serversOfHost(claim.host)
    .filter((server) => directionOf(server) === directionOf(claim))
    .filter(({ port }) => claim.source !== 'guess' || port === relayPort)
    .filter(({ port, security }) => port !== claim.port || security !== claim.security)
    .map((server) => ({
      ...claim,
      ...server,
      trustReason: trustReasonOf(claim, server.port),
      named: claim.named === 'nothing' ? 'nothing' : 'host',
    }));
}

/** What a guess or the user says of a server counts for all of its ports. */
function trustReasonOf({ trust, trustReason, host, port }: Claim, triedPort: number): Message {
  if (trust === 'guess' || trust === 'typed') return trustReason;
  return message(triedPort === port ? 'trust.other-security' : 'trust.other-port', { host });
}
