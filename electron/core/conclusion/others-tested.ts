import type { Candidate } from '../../contract/candidate';
import type { Disclosure, Report } from '../../contract/report';
import { isSameServer } from '../../contract/server-name';
import { wasTried } from '../discovery/was-tried';
import { withEvidence } from '../discovery/with-evidence';
import { usableFirst } from './usable-first';

/** A server that was not needed, as its later test has left it; unchanged where the test was not waited for. */
export function otherTested(server: Candidate, tested: Candidate): Candidate {
  return wasTried(tested) ? withEvidence(server, tested) : server;
}

/**
 * The report of a search, completed by the test of the servers that it had not needed: its alternatives and who learned what. The pair
 * and all that was said of it stay.
 */
export function withOthersTested(report: Report, others: Pick<Report, 'alternatives' | 'disclosed'>): Report {
  const tested = (server: Candidate) => {
    const later = others.alternatives.find((other) => isSameServer(other, server));
    return later === undefined ? server : otherTested(server, later);
  };
  return {
    ...report,
    alternatives: usableFirst(report.alternatives.map(tested)),
    disclosed: toldInAll(report.disclosed, others.disclosed),
  };
}

/** Who has learned what from both runs, each once. */
export function toldInAll(before: readonly Disclosure[], later: readonly Disclosure[]): readonly Disclosure[] {
  const isNew = ({ to, what, over }: Disclosure) =>
    !before.some((known) => known.to === to && known.what === what && known.over === over);
  return [...before, ...later.filter(isNew)];
}
