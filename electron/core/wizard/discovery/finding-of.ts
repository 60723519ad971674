import type { Report } from '../../../contract/report';
import type { Finding } from '../../../contract/verdict';
import type { FindingId } from '../../checks/checks';

/** The finding of that id; undefined where a report has none, and before there is one. */
export function findingOf(report: Pick<Report, 'findings'> | null, id: FindingId): Finding | undefined {
  return report?.findings.find((finding) => finding.id === id);
}

/** Whether a report has a finding of that id. */
export function hasFinding(report: Pick<Report, 'findings'> | null, id: FindingId): boolean {
  return findingOf(report, id) !== undefined;
}
