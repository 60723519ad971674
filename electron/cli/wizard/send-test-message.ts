import type { Message } from '../../contract/message';
import { message } from '../../core/message';
import { newestReport } from '../../core/wizard/state/newest-report';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import { maySendTest } from '../../core/wizard/test-message/may-send-test';
import { testOnPage } from '../../core/wizard/test-message/test-on-page';
import { gap } from '../layout/block';
import { testMessageBlocks } from '../pages/test-message-blocks';
import { followRun } from './follow-run';
import { type Line, marked, text } from './lines';
import { sideOut } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Asks whether to send a test message to oneself, and sends it. The choice that Enter takes sends none. */
export async function offerTestMessage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  if (!maySendTest(session.state())) return 'page';
  prompter.show(linesToKnow(wizard));
  const answer = await prompter.choose({
    question: say(message('test-trip.offer')),
    choices: [
      { label: say(message('test-trip.offer.no')), value: 'no' as const },
      { label: say(message('test-trip.offer.keep')), value: 'keep' as const },
      { label: say(message('test-trip.offer.delete')), value: 'delete' as const },
    ],
  });
  if (answer.kind !== 'given') return sideOut(answer);
  if (answer.value === 'no') return 'page';
  session.dispatch({ kind: 'delete-test', isDeleted: answer.value === 'delete' });
  return await sendTestMessage(wizard);
}

/** Sends a test message to oneself, and shows its round trip as `check --send-test` does. */
export async function sendTestMessage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say, helpPages } = wizard;
  await followRun(wizard, {
    start: (watch) => session.sendTest(watch),
    viewOf: ({ account }) => account.testMessage.run.view,
    headlineOf: ({ account }) => ({ title: message('test-trip.title'), more: progressOf(account) }),
  });
  const { account } = session.state();
  const { mistake } = account.testMessage.run;
  if (mistake !== null) prompter.show([marked('fail', say(mistake.message))]);
  // It says why none was sent.
  if (account.testMessage.refused !== null) prompter.show(linesToKnow(wizard));
  const report = newestReport(account);
  if (report !== null) prompter.show([gap, ...testMessageBlocks(report, { say, helpPages })]);
  return 'page';
}

/** What has to be known before one is sent. */
function linesToKnow({ session, say }: TerminalWizard): readonly Line[] {
  const shown = testOnPage(session.state());
  return shown === null || shown.kind === 'running' ? [] : shown.more.map((each) => text(say(each)));
}

/** What the message waits for now; null where it has ended. */
function progressOf({ testMessage }: WizardState['account']): Message | null {
  return testMessage.run.status === 'running' ? message('test-trip.announce.running') : null;
}
