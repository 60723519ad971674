import { message } from '../../core/message';
import { directionToTest, riskInQuestion } from '../../core/wizard/settings/risk-in-question';
import { exitCodes } from '../exit-codes';
import { certificateBlocks } from './certificate-blocks';
import { marked, text } from './lines';
import type { Step, TerminalWizard } from './terminal-wizard';
import { testServer } from './test-server';

/** The second step of accepting an untrusted certificate: says what that means, with refusing first. Then the server is tested again. */
export async function confirmRisk(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const risk = riskInQuestion(session.state());
  if (risk === null) return withdraw(wizard);
  const { host, certificate, programs } = risk;

  prompter.show([
    ...certificateBlocks(host, certificate, say),
    marked('warn', say(message('wizard.risk.meaning'))),
    text(say(message('wizard.risk.extent'))),
    text(say(message('settings.risk.programs', { programs: { list: programs, joinedBy: 'and' } }))),
    text(say(message('settings.risk.compare'))),
  ]);
  const answer = await prompter.choose({
    question: say(message('wizard.risk.title', { host })),
    choices: [
      { label: say(message('wizard.risk.withdraw')), value: false },
      { label: say(message('wizard.risk.accept')), value: true },
    ],
  });
  if (answer.kind === 'leave') return exitCodes.cancelled;
  if (answer.kind === 'back' || !answer.value) return withdraw(wizard);
  session.dispatch({ kind: 'accept-risk', sha256: certificate.sha256 });
  // Both servers of a provider often have the same certificate.
  for (let direction = directionToTest(session.state()); direction !== null; ) {
    await testServer(wizard, direction);
    direction = directionToTest(session.state());
  }
  return 'page';
}

function withdraw({ session }: TerminalWizard): Step {
  session.dispatch({ kind: 'withdraw-risk' });
  return 'page';
}
