import { message } from '../../core/message';
import { followRun } from './follow-run';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Tests the servers that the search had not needed. */
export async function testOthers(wizard: TerminalWizard): Promise<Step> {
  const { session } = wizard;
  await followRun(wizard, {
    start: session.testOthers,
    viewOf: ({ account }) => account.others.view,
    headlineOf: () => ({ title: message('wizard.others.running'), more: null }),
  });
  return 'page';
}
