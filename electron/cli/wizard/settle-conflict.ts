import { message } from '../../core/message';
import { serverMessage } from '../../core/run/report-sections';
import type { ConflictOnPage } from '../../core/wizard/settings/conflicts-on-page';
import { type Block, cell, gap, indented, paragraph } from '../layout/block';
import { serverPlace } from '../pages/pair-blocks';
import { title } from './lines';
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

/** The claims of the sources in columns, where there is nothing to decide. */
export function claimBlocks({ title: heading, claims }: ConflictOnPage, say: TerminalWizard['say']): readonly Block[] {
  const rows = claims.map(({ server, proof }) => [
    ...serverPlace(server, say),
    cell(say(message(`source.${server.source}`))),
    cell(say(proof), { mark: server.proven ? 'good' : 'none' }),
  ]);
  return [gap, paragraph(say(heading), 'strong'), indented({ kind: 'table', rows })];
}

function claimName({ server, proof }: ConflictOnPage['claims'][number], say: TerminalWizard['say']): string {
  const source = say(message(`source.${server.source}`));
  return say(message('terminal.conflict.claim', { server: say(serverMessage(server)), source, proof: say(proof) }));
}
