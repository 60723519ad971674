import { type Direction, directions } from '../../contract/verdict';
import { message } from '../../core/message';
import { followRun } from './follow-run';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Tests the server in the fields of one direction. */
export async function testServer(wizard: TerminalWizard, direction: Direction): Promise<Step> {
  const { session } = wizard;
  await followRun(wizard, {
    start: (watch) => session.test(direction, watch),
    viewOf: ({ account }) => account.servers[direction].test.view,
    headlineOf: () => ({ title: message('terminal.testing', { direction }), more: null }),
  });
  return 'page';
}

/** Tests the servers of both directions, receiving first. */
export async function testBoth(wizard: TerminalWizard): Promise<Step> {
  for (const direction of directions) await testServer(wizard, direction);
  return 'page';
}
