import type { Finding, Severity } from '../../contract/verdict';
import type { Check, RunEvidence } from '../checks/check';
import { checks } from '../checks/checks';
import type { ObservationId } from '../observations/observations';

type Evidence = RunEvidence<ObservationId>;

/** What stands in the way after a discovery, and what is worth knowing: errors first. Empty where all is well. */
export function findingsOf(evidence: Evidence): readonly Finding[] {
  const findings = spokenFindings(checks, evidence);
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings of the checks that no other silences, in the order of the checks. One that is silent itself silences nobody. */
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
