import type { LoginOutcome, Report } from '../../contract/report';
import type { Direction, Verdict } from '../../contract/verdict';
import { directions } from '../../contract/verdict';
import { isToldByPreparation } from '../../core/address/told-by-preparation';
import { isDetour } from '../../core/diagnosis/cause-facts';

/** The verdict that a page begins with. */
export interface Lead {
  readonly verdict: Verdict;
  /** The direction whose sign-in it is about; null where it is about the search. */
  readonly refused: Direction | null;
}

/** The verdict that matters most: the refusal of a sign-in, else an error of the search, else what explains why not all was found, or a blocked port; null where there is none. */
export function leadOf({ outcome, signIn, findings }: Report): Lead | null {
  for (const refused of directions) {
    const outcome = signIn?.[refused] ?? null;
    if (isRefusal(outcome)) return { verdict: outcome.verdict, refused };
  }
  const [first] = findings;
  const isSettled = outcome === 'found' || outcome === 'cancelled';
  const verdict =
    findings.find(({ severity }) => severity === 'error') ?? (isSettled ? findings.find(isDetour) : first);
  return verdict === undefined ? null : { verdict, refused: null };
}

/** Whether a verdict leaves something to do to the person, who is not at fault; a question is none. */
export function isTurnOfPerson({ party, asks }: Verdict): boolean {
  return party === 'you' && asks === undefined;
}

/** Whether a sign-in was refused. */
export function isRefusal(outcome: LoginOutcome | null): outcome is Extract<LoginOutcome, { readonly ok: false }> {
  return outcome?.ok === false;
}

/** The verdicts beside the first one that say something else: a certificate that two ports show is told of once. */
export function otherVerdicts(report: Report, lead: Lead | null, say: (message: Verdict['message']) => string) {
  const { signIn, provider } = report;
  const findings = report.findings.filter((finding) => !isToldByPreparation(finding, provider));
  const refusals = directions.flatMap((direction) => {
    const outcome = signIn?.[direction] ?? null;
    return isRefusal(outcome) ? [outcome.verdict] : [];
  });
  const told = new Set(lead === null ? [] : [say(lead.verdict.message)]);
  return [...refusals, ...findings].filter((verdict) => {
    const sentence = say(verdict.message);
    if (told.has(sentence)) return false;
    told.add(sentence);
    return true;
  });
}
