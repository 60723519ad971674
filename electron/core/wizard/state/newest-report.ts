import type { Report } from '../../../contract/report';
import { withOthersTested } from '../../conclusion/others-tested';
import { searchView } from './search-view';
import type { AccountState } from './wizard-state';

/** The newest report of an account, with all that was learned of its servers since; null before its search has ended. */
export function newestReport(account: AccountState): Report | null {
  const found = searchView(account).report;
  const signedIn = account.signIn.run.view.report;
  const report = signedIn === null || found === null ? (signedIn ?? found) : withOthersTested(signedIn, found);
  const tested = account.testMessage.run.view.report?.testMessage;
  return report === null || tested === undefined ? report : { ...report, testMessage: tested };
}
