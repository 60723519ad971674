import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { directionOf } from '../../contract/server-name';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { promisesStarttls } from '../discovery/source-facts';
import { message } from '../message';
import { isForClients } from '../usual-ports';
import { type Check, found, notApplicable, passed, type RunEvidence } from './check';

/**
 * Does something on the way take STARTTLS out of what a server offers? Somebody who knows the server says that this port has it, or the
 * same server has it on another port. Where another server works, the domain's own document may be wrong, and only a list counts.
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
      const isDetour = working?.host === server.host;
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

function whatIsStripped(server: Candidate, { candidates, chosen }: RunEvidence): Message | null {
  const { host, port, protocol, failure } = server;
  if (failure?.code !== 'starttls-not-offered') return null;
  const isWorking = chosen[directionOf(server)]?.proven === true;
  if (isPromised(server, isWorking)) return message('check.starttls-stripped', { host, port });
  const other = candidates.find(
    (each) => each.host === host && each.protocol === protocol && isForClients(each) && offersStarttls(each.heard),
  );
  return other === undefined ? null : message('check.starttls-stripped.one-port', { host, port, other: other.port });
}

/** Whether this port is promised with STARTTLS. */
function isPromised({ named, sources, basis }: Candidate, isWorking: boolean): boolean {
  return promisesStarttls(sources, named === 'port') && (basis === 'list' || !isWorking);
}

function offersStarttls(heard: Candidate['heard']): boolean {
  return heard?.beforeTls?.capabilities.some((line) => /^(?:STARTTLS|STLS)\b/.test(line)) === true;
}
