import type { Report } from '../../electron/contract/report';
import type { AccountState } from '../../electron/core/wizard/state/wizard-state';

/** The newest report of an account; null before its search has ended. */
export function newestReport({ discovery, signIn }: AccountState): Report | null {
  return signIn.run.view.report ?? discovery.view.report;
}
