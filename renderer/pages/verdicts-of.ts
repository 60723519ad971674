import type { Verdict } from '../../electron/contract/verdict';
import type { SetUp } from '../hooks/use-set-up';

const order: readonly Verdict['severity'][] = ['error', 'warning', 'note'];

/** What stands in the way right now, the worst first; what was noticed before a choice was made is not repeated after it. */
export function verdictsOf({ mishap, signIn, discovery, settled, report }: SetUp): readonly Verdict[] {
  if (mishap !== null) return [mishap];
  if (signIn.shown.status === 'running') return [];
  if (report?.signIn !== undefined) return signInVerdicts(report.signIn);
  if (settled !== null) return [];
  const findings = discovery.shown.view.report?.findings ?? [];
  return [...findings].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

/** One verdict for each direction that failed; the same one for both is told once. */
function signInVerdicts({
  incoming,
  outgoing,
}: NonNullable<NonNullable<SetUp['report']>['signIn']>): readonly Verdict[] {
  const verdicts = [incoming, outgoing].flatMap((outcome) => (outcome === null || outcome.ok ? [] : [outcome.verdict]));
  const [first, second] = verdicts;
  const isSame = first?.cause === second?.cause && first?.message.id === second?.message.id;
  return isSame ? verdicts.slice(0, 1) : verdicts;
}
