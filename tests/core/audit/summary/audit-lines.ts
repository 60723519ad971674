import type { Report } from '../../../../electron/contract/report';
import { type InputFacts, inputFactsOf } from '../../../../electron/core/audit/summary/input-facts';
import type { ReadLine } from '../../../../electron/core/audit/summary/read-audit-line';
import { sampleCertificate, sampleHeard, sampleReport } from '../../run/sample-run';

/** The line of an input whose search ended with this report. */
export function lineOf(input: string, changes: Partial<Report> = {}): ReadLine {
  return { kind: 'report', report: sampleReport({ input: { text: input, kind: 'domain' }, ...changes }) };
}

/** The facts of that line. */
export function factsOf(input: string, changes: Partial<Report> = {}): InputFacts {
  return inputFactsOf(lineOf(input, changes));
}

/** What is heard of a server whose certificate is valid from one day to another; each letter stands for another certificate. */
export function heardUntil(notBefore: string, notAfter: string, letter = 'a') {
  return sampleHeard({ certificate: { ...sampleCertificate, notBefore, notAfter, sha256: letter.repeat(64) } });
}
