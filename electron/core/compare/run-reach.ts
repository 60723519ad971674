import { type Direction, directions } from '../../contract/verdict';
import { isHeard } from '../checks/run-facts';
import type { RunView } from '../run/reduce-run';

/** Whether a run has reached anything. */
export function isOnline(run: RunView): boolean {
  return isWebReached(run) || run.candidates.some(isHeard);
}

/** Whether a web server has answered a source. */
export function isWebReached({ rows }: RunView): boolean {
  return rows.source.some(({ phases }) => phases.some(({ phase, tookMs }) => phase === 'http' && tookMs !== null));
}

/** The outcome of a sign-in; null where none was tried. */
export function signInOf({ report }: RunView, direction: Direction) {
  return report?.signIn?.[direction] ?? null;
}

/** Whether a sign-in was refused. */
export function hasRefusedSignIn(run: RunView): boolean {
  return directions.some((direction) => signInOf(run, direction)?.ok === false);
}
