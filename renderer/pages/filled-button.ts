import type { SetUp } from '../hooks/use-set-up';

/** The one button of the screen that is filled: what Ctrl or ⌘ with Enter presses. */
export type FilledButton = 'find' | 'verdict' | 'settle' | 'sign-in' | 'save' | null;

/** What the page offers to press. */
export interface Offers {
  /** Whether a verdict has a button. */
  readonly isPressing: boolean;
  /** Whether anything of the answer is proven. */
  readonly isUsable: boolean;
  /** Whether there is a sign-in form. */
  readonly isSignInAsked: boolean;
}

/** The most useful next step; null while there is nothing to do but wait. */
export function filledButtonOf(
  { typed, settled, discovery, signIn, report }: SetUp,
  { isPressing, isUsable, isSignInAsked }: Offers,
): FilledButton {
  if (typed === null) return 'find';
  if (isPressing) return 'verdict';
  if (signIn.shown.status === 'running') return null;
  if (settled !== null) return isSignInAsked && report?.signIn === undefined ? 'sign-in' : 'save';
  if (isUsable) return 'settle';
  return discovery.shown.status === 'running' ? null : 'find';
}
