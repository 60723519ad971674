import type { Report } from '../../electron/contract/report';
import type { AccountState } from '../../electron/core/wizard/state/wizard-state';

/** What is known of an account by now; null before its search has ended. */
export function newestReport({ discovery, signIn }: AccountState): Report | null {
  return signIn.run.view.report ?? discovery.view.report;
}
