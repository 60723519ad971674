import type { Finding, Severity } from '../../contract/verdict';
import type { Check, RunEvidence } from '../checks/check';
import { checks } from '../checks/checks';
import type { ObservationId } from '../observations/observations';

type Evidence = RunEvidence<ObservationId>;

/** The findings of a discovery, errors first; empty where all is well. */
export function findingsOf(evidence: Evidence): readonly Finding[] {
  return inOrder(spokenFindings(checks, evidence));
}

/** Findings with the errors first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings of the checks that no other check silences, in the order of the checks. A silenced check silences no other. */
function spokenFindings(judging: readonly Check<ObservationId>[], evidence: Evidence): readonly Finding[] {
  const judged = judging.flatMap((check) => {
    const judgement = check.judge(evidence);
    return judgement.kind === 'found' ? [{ check, judgement }] : [];
  });
  const speaks = ({ silencedBy }: Check<ObservationId>): boolean =>
    !judged.some(({ check }) => silencedBy.includes(check.id) && speaks(check));
  return judged
    .filter(({ check }) => speaks(check))
    .map(({ check, judgement: { verdict, toldAs } }) => ({ id: toldAs ?? check.id, ...verdict }));
}
