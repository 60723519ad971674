import type { Direction, Finding } from '../../contract/verdict';
import type { RunEvidence } from '../checks/check';
import { domainContext, isSilent } from '../checks/run-facts';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { relayPort } from '../usual-ports';

/** What there is to say where one direction works, the other has no server, and nothing else that was found tells why. */
export function missingDirection(evidence: RunEvidence, told: readonly Finding[]): readonly Finding[] {
  const { candidates, chosen, domain } = evidence;
  const direction: Direction = chosen.incoming === null ? 'incoming' : 'outgoing';
  const other = direction === 'incoming' ? chosen.outgoing : chosen.incoming;
  if (chosen[direction] !== null || other?.proven !== true || told.some(({ severity }) => severity === 'error'))
    return [];
  const tried = candidates.filter(
    ({ protocol, port }) => (protocol === 'smtp') === (direction === 'outgoing') && port !== relayPort,
  );
  const words = direction === 'incoming' ? 'receiving' : 'sending';
  const verdict = verdictOf('config-not-found', domainContext(evidence), {
    // Silence can be this network's doing, a refusal hardly.
    party: tried.some(isSilent) ? 'unknown' : 'provider',
    message: message(`check.missing-direction.${words}`, { host: domain }),
    actions: [{ kind: 'enter-by-hand' }, { kind: 'try-again', afterMs: 0 }, { kind: 'copy-for-support' }],
  });
  return [{ id: 'config-not-found', ...verdict }];
}
