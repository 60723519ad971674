import { directionOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import { verdictOf } from '../diagnosis/verdict-of';
import { wasTried } from '../discovery/was-tried';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, type Judgement, notApplicable, passed, type RunEvidence } from './check';
import { domainContext, isSilent } from './run-facts';

/** Is there a server for receiving, where sending works? */
export const missingIncoming = {
  id: 'missing-incoming',
  needs: [],
  silencedBy: [
    'name-server-faulty',
    'host-not-found',
    'banned-after-refusals',
    'clock-wrong',
    'tls-intercepted',
    'starttls-stripped',
    'failing-incoming-server',
    'captive-portal',
    'bridge-needed',
  ],
  judge: (evidence) => judgeDirection('incoming', evidence),
} as const satisfies Check;

/** Is there a server for sending, where receiving works? */
export const missingOutgoing = {
  id: 'missing-outgoing',
  needs: [],
  silencedBy: [
    'name-server-faulty',
    'host-not-found',
    'banned-after-refusals',
    'clock-wrong',
    'tls-intercepted',
    'starttls-stripped',
    'altered-replies',
    'failing-outgoing-server',
    'submission-not-reachable',
    'submission-blocked-by-network',
    'captive-portal',
    'bridge-needed',
  ],
  judge: (evidence) => judgeDirection('outgoing', evidence),
} as const satisfies Check;

function judgeDirection(direction: Direction, evidence: RunEvidence): Judgement {
  const { candidates, chosen, domain, sourceOutcomes } = evidence;
  const other = direction === 'incoming' ? chosen.outgoing : chosen.incoming;
  if (other?.proven !== true) return notApplicable;
  if (chosen[direction] !== null) return passed;
  const servers = candidates.filter((server) => directionOf(server) === direction && server.port !== relayPort);
  const tried = servers.filter(wasTried);
  // Where a person has typed only servers of the other direction, nothing was looked for in this one.
  if (tried.length === 0 && sourceOutcomes.size === 0) return notApplicable;
  const words = direction === 'incoming' ? 'receiving' : 'sending';
  const verdict = verdictOf('config-not-found', domainContext(evidence), {
    // This network may cause silence, but hardly a refusal.
    party: tried.some(isSilent) ? 'unknown' : 'provider',
    message: message(`check.missing-direction.${words}`, { host: domain }),
    actions: [{ kind: 'enter-by-hand' }, { kind: 'try-again', afterMs: 0 }, { kind: 'copy-for-support' }],
  });
  return found(verdict, 'config-not-found');
}
