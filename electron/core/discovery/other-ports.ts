import type { Message } from '../../contract/message';
import { directionOf } from '../../contract/server-name';
import { message } from '../message';
import { isThisComputer } from '../this-computer';
import { relayPort } from '../usual-ports';
import type { Claim } from './claim';
import { serversOfHost } from './typed-claim';

/**
 * The other ports worth a probe at the host of a claim. For incoming mail these are the ports of IMAP and POP3; for outgoing mail those
 * of submission, and the relay port without TLS, for diagnosis only. They keep the claim's source and trust, and thus its rank; `named`
 * and the reason say that the port was found by trying. Where a claim has an unusual security for its port, the usual security is tried
 * too. A guess already comes with every port but the relay port, and names nothing. A protocol that a claim beside it names at another
 * host is not tried at this one.
 *
 * @param beside - The claims that the same source made together with it.
 */
export function otherPorts(claim: Claim, beside: readonly Claim[] = [claim]): readonly Claim[] {
  // What else this computer serves is not the provider's.
  if (isThisComputer(claim.host)) return [];
  return serversOfHost(claim.host)
    .filter((server) => directionOf(server) === directionOf(claim))
    .filter(
      ({ protocol }) => protocol === claim.protocol || !beside.some((other) => isElsewhere(other, protocol, claim)),
    )
    .filter(({ port }) => claim.source !== 'guess' || port === relayPort)
    .filter(({ port, security }) => port !== claim.port || security !== claim.security)
    .map((server) => ({
      ...claim,
      ...server,
      trustReason: trustReasonOf(claim, server.port),
      named: claim.named === 'nothing' ? 'nothing' : 'host',
    }));
}

/** Whether a claim names a protocol, and at another host. */
function isElsewhere(other: Claim, protocol: Claim['protocol'], { host }: Claim): boolean {
  return other.named === 'port' && other.protocol === protocol && other.host !== host;
}

/** Where a server is guessed or typed, its reason holds for all its ports. */
function trustReasonOf({ trust, trustReason, host, port }: Claim, triedPort: number): Message {
  if (trust === 'guess' || trust === 'typed') return trustReason;
  return message(triedPort === port ? 'trust.other-security' : 'trust.other-port', { host });
}
