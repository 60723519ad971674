import { mailboxNotes } from '../../electron/core/wizard/sign-in/mailbox-notes';
import { testOnPage } from '../../electron/core/wizard/test-message/test-on-page';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { ExportResultLine } from './export-result-line';
import { ResultLine } from './result-line';
import { TestMessage } from './test-message';
import { TestOffer } from './test-offer';

/** The first row of the export page: how the account stands, with the offer of a test message, or how that message goes. */
export function ExportFirstRow(props: PageProps) {
  const test = testOnPage(props.state);
  if (test === null) return <ExportResultLine {...props} />;
  const { account } = props.state;
  if (test.kind === 'offered') {
    const offer = <TestOffer controls={props.controls} test={test} />;
    if (account.export.outcome === null) return <ExportResultLine {...props}>{offer}</ExportResultLine>;
    // Beside files, nobody could tell what is deleted afterwards.
    return (
      <>
        <ExportResultLine {...props} />
        <div className="export-result">
          <ResultLine tone="quiet" title={words('test-trip.title')}>
            {offer}
          </ResultLine>
        </div>
      </>
    );
  }
  const hasMoreToSay = account.export.outcome !== null || mailboxNotes(account).length > 0;
  return (
    <>
      {hasMoreToSay && <ExportResultLine {...props} />}
      <TestMessage {...props} test={test} />
    </>
  );
}
