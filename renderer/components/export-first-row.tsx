import { mailboxNotes } from '../../electron/core/wizard/sign-in/mailbox-notes';
import { testOnPage } from '../../electron/core/wizard/test-message/test-on-page';
import type { PageProps } from '../wizard-controls';
import { ExportResultLine } from './export-result-line';
import { TestMessage } from './test-message';
import { TestOffer } from './test-offer';

/** The first row of the export page: how the account stands, with the offer of a test message, or how that message goes. */
export function ExportFirstRow(props: PageProps) {
  const test = testOnPage(props.state);
  if (test === null) return <ExportResultLine {...props} />;
  if (test.kind === 'offered') {
    return (
      <ExportResultLine {...props}>
        <TestOffer controls={props.controls} test={test} />
      </ExportResultLine>
    );
  }
  const { account } = props.state;
  const hasMoreToSay = account.export.outcome !== null || mailboxNotes(account).length > 0;
  return (
    <>
      {hasMoreToSay && <ExportResultLine {...props} />}
      <TestMessage {...props} test={test} />
    </>
  );
}
