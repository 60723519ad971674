import type { Candidate } from '../../contract/candidate';
import type { Failure, Stage } from '../../contract/failure';
import type { Direction, Finding, Severity } from '../../contract/verdict';
import type { RunEvidence } from '../checks/check';
import { checks } from '../checks/checks';
import { isOnlyWebTraffic } from '../checks/only-web-traffic';
import { isOffline } from '../checks/run-facts';
import { familyOf } from '../diagnosis/cause-facts';
import { diagnose } from '../diagnosis/diagnose';
import { contextOf } from '../diagnosis/diagnosis-context';
import { relayPort } from '../usual-ports';
import { missingDirection } from './missing-direction';

/** What stands in the way after a discovery, and what is worth knowing: errors first. Empty where all is well. */
export function findingsOf(evidence: RunEvidence): readonly Finding[] {
  const judged = checks.flatMap(({ id, judge }) => {
    const judgement = judge(evidence);
    return judgement.kind === 'found' ? [{ id, ...judgement.verdict }] : [];
  });
  const isSendingExplained = judged.some((finding) => familyOf(finding) === 'submission');
  const atServers =
    isOffline(evidence) || isOnlyWebTraffic(evidence)
      ? []
      : [
          ...failureFindings('incoming', evidence),
          ...(isSendingExplained ? [] : failureFindings('outgoing', evidence)),
        ];
  const told = [...judged, ...atServers];
  const findings = [...told, ...missingDirection(evidence, told)];
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Why a direction does not work, as its chosen server says it; without one, as the best server says it that said something. */
function failureFindings(direction: Direction, { candidates, chosen }: RunEvidence): readonly Finding[] {
  const server = chosen[direction] ?? candidates.find((candidate) => isTelling(candidate, direction)) ?? null;
  if (server === null || server.proven || server.failure === null) return [];
  const verdict = diagnose(server.failure, contextOf(server));
  return [{ id: verdict.cause ?? server.failure.code, ...verdict }];
}

/** Whether a server's failure says more than that there is no such server: it took the connection at least. */
function isTelling({ protocol, port, failure }: Candidate, direction: Direction): boolean {
  if ((protocol === 'smtp') !== (direction === 'outgoing') || port === relayPort || failure === null) return false;
  if (failure.code === 'timed-out' || failure.code === 'closed') return !stagesBefore.has(failure.stage);
  return tellingCodes.has(failure.code);
}

/** Stages at which no connection has come about. */
const stagesBefore: ReadonlySet<Stage> = new Set(['dns', 'connect'] as const);

const tellingCodes: ReadonlySet<Failure['code']> = new Set([
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-name-mismatch',
  'certificate-untrusted',
  'weak-key',
  'tls-failed',
  'not-tls',
  'starttls-not-offered',
  'tls-from-the-start',
  'injected-bytes',
  'unexpected-reply',
  'unasked-reply',
  'incomplete-reply',
  'reply-too-long',
] as const);
