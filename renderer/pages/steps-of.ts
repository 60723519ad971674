import type { WayStep } from '../components/stepper';
import { timeWords } from '../components/time-words';
import type { ExportsView } from '../hooks/use-exports';
import type { SetUp } from '../hooks/use-set-up';
import { words } from '../language';
import { isSignedIn } from './what-is-possible';

/** The way so far, as a receipt. */
export function stepsOf(setUp: SetUp, exports: ExportsView): readonly WayStep[] {
  const { typed, settled, report } = setUp;
  const current = typed === null ? 0 : settled === null ? 1 : isSignedIn(report) ? 3 : 2;
  const outcomes = [typed?.input.trim() ?? '', discoveryOutcome(setUp), signInOutcome(setUp), exportOutcome(exports)];
  return (['address', 'discovery', 'sign-in', 'export'] as const).map((id, index) => ({
    id,
    state: index < current ? 'done' : index === current ? 'current' : 'ahead',
    outcome: index > current ? '' : (outcomes[index] ?? ''),
  }));
}

function discoveryOutcome({ typed, discovery }: SetUp): string {
  if (typed === null) return '';
  const { report, atMs } = discovery.shown.view;
  if (report === null) return words('window.step.running');
  const time = timeWords(atMs);
  return report.outcome === 'found' ? words('window.step.found-in', { time }) : words(`window.step.${report.outcome}`);
}

function signInOutcome({ report }: SetUp): string {
  if (report?.signIn === undefined) return '';
  return words(isSignedIn(report) ? 'window.step.signed-in' : 'window.step.not-signed-in');
}

function exportOutcome({ outcome }: ExportsView): string {
  return outcome?.kind === 'saved' ? words('window.step.saved', { count: outcome.names.length }) : '';
}
