import { message } from '../../core/message';
import { serverMessage } from '../../core/run/report-sections';
import type { ConflictOnPage } from '../../core/wizard/settings/conflicts-on-page';
import { type Line, text, title } from './lines';
import { sideOut } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Lets the user decide between the claims of sources that disagree; the chosen one comes first. */
export async function settleConflict(
  wizard: TerminalWizard,
  { direction, title: heading, claims }: ConflictOnPage,
): Promise<Step> {
  const { session, prompter, say } = wizard;
  prompter.show([title(say(heading))]);
  const usable = claims.filter(({ isForClients }) => isForClients);
  const answer = await prompter.choose({
    question: say(message('settings.conflict.choose', { direction })),
    choices: [...usable]
      .sort((one, other) => Number(other.isChosen) - Number(one.isChosen))
      .map((claim) => ({ label: claimName(claim, say), value: claim.index })),
  });
  if (answer.kind !== 'given') return sideOut(answer);
  session.dispatch({ kind: 'choose-claim', direction, index: answer.value }, { kind: 'settle-conflict', direction });
  return 'page';
}

/** The claims of the sources as lines, where there is nothing to decide. */
export function claimLines({ title: heading, claims }: ConflictOnPage, say: TerminalWizard['say']): readonly Line[] {
  return [title(say(heading)), ...claims.map((claim) => text(claimName(claim, say)))];
}

function claimName({ server, proof }: ConflictOnPage['claims'][number], say: TerminalWizard['say']): string {
  const source = say(message(`source.${server.source}`));
  return say(message('terminal.conflict.claim', { server: say(serverMessage(server)), source, proof: say(proof) }));
}
