import type { Claim } from './claim';
import { serversOfHost } from './typed-claim';
import { relayPort } from './usual-ports';

/** The `order` of a port that no source named: after every server of a document. */
export const unnamedPortOrder = 100_000;

/**
 * The other ports worth a probe at the host of a claim: for incoming mail those of IMAP and POP3, for outgoing mail those of
 * submission, and the relay port without TLS, for diagnosis only. They have the claim's source and trust. A claim with an
 * unusual security for its port is joined by the usual one. A guess comes with every port of its name already, but that one.
 */
export function otherPorts(claim: Claim): readonly Claim[] {
  const isSending = claim.protocol === 'smtp';
  return serversOfHost(claim.host)
    .filter(({ protocol }) => (protocol === 'smtp') === isSending)
    .filter(({ port }) => claim.source !== 'guess' || port === relayPort)
    .filter(({ port, security }) => port !== claim.port || security !== claim.security)
    .map((server) => ({ ...claim, ...server, order: unnamedPortOrder }));
}
