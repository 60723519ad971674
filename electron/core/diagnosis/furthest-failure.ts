import type { Candidate } from '../../contract/candidate';
import type { Failure, Stage } from '../../contract/failure';

/** How far a conversation gets: a later stage says more about the account, and less about the way to the server. */
const depths: Readonly<Record<Stage, number>> = {
  dns: 0,
  http: 1,
  connect: 1,
  greeting: 2,
  capabilities: 3,
  starttls: 4,
  tls: 4,
  login: 5,
  mailbox: 6,
  send: 6,
  bye: 7,
};

/**
 * Of servers that fail, the one whose failure got furthest; the first of those that got equally far, and null where none fails. So a
 * refused password at one host is never hidden by a name that another lacks.
 */
export function furthestFailing<Server extends Pick<Candidate, 'failure'>>(servers: readonly Server[]): Server | null {
  let furthest: Server | null = null;
  let depth = -1;
  for (const server of servers) {
    if (server.failure === null || depthOf(server.failure) <= depth) continue;
    furthest = server;
    depth = depthOf(server.failure);
  }
  return furthest;
}

function depthOf(failure: Failure): number {
  if ('stage' in failure) return depths[failure.stage];
  switch (failure.code) {
    case 'host-not-found':
    case 'resolver-silent':
    case 'name-answer-cut-short':
      return depths.dns;
    case 'no-route':
    case 'refused':
    case 'private-address':
    case 'proxy-unreachable':
    case 'proxy-refused':
    case 'unreachable-by-proxy':
    case 'http-status':
    case 'unreadable-document':
    case 'unusable-server':
    case 'redirect-to-port':
    case 'digest-mismatch':
      return depths.connect;
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
    case 'certificate-name-mismatch':
    case 'certificate-untrusted':
    case 'weak-key':
    case 'tls-failed':
    case 'not-tls':
    case 'starttls-not-offered':
    case 'tls-from-the-start':
    case 'injected-bytes':
      return depths.tls;
  }
}
