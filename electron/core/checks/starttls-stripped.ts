import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { directionOf } from '../../contract/server-name';
import { contextOf } from '../diagnosis/diagnosis-context';
import { interceptorOf } from '../diagnosis/interceptor';
import { verdictOf } from '../diagnosis/verdict-of';
import { isSameOrganisation } from '../discovery/same-organisation';
import { whoPromisesStarttls } from '../discovery/source-facts';
import { message } from '../message';
import { isForClients } from '../usual-ports';
import { type Check, found, notApplicable, passed, type RunEvidence } from './check';

/**
 * Does something on the way take STARTTLS out of what a server offers? A list says that this port has it, or the same server has it on
 * another port. A document of the domain may be wrong, so it counts only with a witness.
 *
 * @see RFC 3207 §6
 */
export const starttlsStripped = {
  id: 'starttls-stripped',
  needs: [],
  silencedBy: ['altered-replies'],
  judge(evidence) {
    const { candidates, chosen } = evidence;
    const talked = candidates.filter(
      (server) => server.security === 'starttls' && isForClients(server) && hasTalked(server),
    );
    if (talked.length === 0) return notApplicable;
    for (const server of talked) {
      const said = whatIsStripped(server, evidence);
      if (said === null) continue;
      const direction = directionOf(server);
      const working = chosen[direction]?.proven === true ? chosen[direction] : null;
      const isDetour = working?.host === server.host && working.protocol === server.protocol;
      const verdict = verdictOf('starttls-not-offered', contextOf(server), {
        party: 'this-network',
        severity: working === null ? 'error' : 'warning',
        message: said,
        actions: [
          ...(isDetour ? [{ kind: 'use-port', direction, port: working.port } as const] : []),
          { kind: 'open-network-settings' },
          { kind: 'try-again', afterMs: 0 },
          { kind: 'copy-for-support' },
        ],
      });
      return found(verdict);
    }
    return passed;
  },
} as const satisfies Check;

/** Whether the server has said whether it has STARTTLS. */
function hasTalked({ failure, heard }: Candidate): boolean {
  return failure?.code === 'starttls-not-offered' || offersStarttls(heard);
}

/** What is stripped, in a sentence; null where the network cannot be named. */
function whatIsStripped(server: Candidate, evidence: RunEvidence): Message | null {
  const { host, port, protocol, failure, sources, named } = server;
  if (failure?.code !== 'starttls-not-offered') return null;
  const promise = whoPromisesStarttls(sources, named === 'port');
  const offering = evidence.candidates.filter((each) => isForClients(each) && offersStarttls(each.heard));
  const other = offering.find((each) => each.host === host && each.protocol === protocol);
  if (other !== undefined && promise !== 'list')
    return message('check.starttls-stripped.one-port', { host, port, other: other.port });
  const isStripped = promise === 'list' || (promise === 'document' && hasWitness(server, offering, evidence));
  return isStripped ? message('check.starttls-stripped', { host, port }) : null;
}

/**
 * Whether something else speaks for what a document says: another server of the same provider and direction has STARTTLS, or a product
 * that opens connections is on the way.
 */
function hasWitness(server: Candidate, offering: readonly Candidate[], { candidates }: RunEvidence): boolean {
  const isOfProvider = offering.some(
    (each) => directionOf(each) === directionOf(server) && isSameOrganisation(each.host, server.host),
  );
  return isOfProvider || candidates.some(isIntercepted);
}

function isIntercepted({ heard, failure }: Candidate): boolean {
  const certificate = failure !== null && 'certificate' in failure ? failure.certificate : heard?.certificate;
  return certificate != null && interceptorOf(certificate) !== null;
}

function offersStarttls(heard: Candidate['heard']): boolean {
  return heard?.beforeTls?.capabilities.some((line) => /^(?:STARTTLS|STLS)\b/.test(line)) === true;
}
