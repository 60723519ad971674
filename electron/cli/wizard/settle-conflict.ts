import { message } from '../../core/message';
import type { Conflict } from '../../core/wizard/conflicts-of';
import { title } from './lines';
import { sideOut } from './menu';
import { serverName } from './server-lines';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Lets the user decide between the claims of sources that disagree; what is chosen comes first. */
export async function settleConflict(
  wizard: TerminalWizard,
  { direction, title: heading, claims }: Conflict,
): Promise<Step> {
  const { session, prompter, say } = wizard;
  prompter.show([title(say(heading))]);
  const usable = claims.filter(({ isForClients }) => isForClients);
  const answer = await prompter.choose({
    question: say(message('settings.conflict.choose', { direction })),
    choices: [...usable]
      .sort((one, other) => Number(other.isChosen) - Number(one.isChosen))
      .map(({ index, server, proof }) => ({
        label: say(
          message('terminal.conflict.claim', {
            server: serverName(server, say),
            source: say(message(`source.${server.source}`)),
            proof: say(proof),
          }),
        ),
        value: index,
      })),
  });
  if (answer.kind !== 'given') return sideOut(answer);
  session.dispatch({ kind: 'choose-claim', direction, index: answer.value }, { kind: 'settle-conflict', direction });
  return 'page';
}
