import { message } from '../../core/message';
import { readyAccounts } from '../../core/wizard/address/ready-accounts';
import { entrances } from '../../core/wizard/state/wizard-state';
import { enterAccount, goOnWithAddress } from './enter-account';
import { askForError } from './explain-pasted';
import { type Line, marked, quiet } from './lines';
import { type MenuItem, sideOut } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';

/** The reasons to come, the demo first where it runs, an error message to explain, and the ways back to accounts that are ready. */
export function entranceItems(wizard: TerminalWizard): readonly MenuItem[] {
  const { session, situations } = wizard;
  const ready = readyAccounts(session.state()).shown.map(({ address }) => ({
    label: message('address.ready.export.which', { address }),
    act: (): Step => {
      session.dispatch({ kind: 'resume-account', address });
      return 'page';
    },
  }));
  const reasons = entrances.map((entrance) => ({
    label: message(`address.entrance.${entrance}`),
    act: (): Promise<Step> => {
      session.dispatch({ kind: 'choose-entrance', entrance });
      return enterAccount(wizard);
    },
  }));
  const demo = { label: message('terminal.demo.choose'), act: () => chooseSituation(wizard) };
  const error = {
    label: message('explained.entrance'),
    act: (): Promise<Step> => askForError(wizard, () => enterAccount(wizard)),
  };
  return [...(situations.length === 0 ? [] : [demo]), ...reasons, error, ...ready];
}

/** The accounts that are ready, each with how far it was tested. */
export function readyLines({ session, say }: TerminalWizard): readonly Line[] {
  const { shown, others } = readyAccounts(session.state());
  return [
    ...shown.map(({ address, tone, more }) =>
      marked(tone, [say(message('address.ready', { address })), ...more.map(say)].join(' ')),
    ),
    ...(others === 0 ? [] : [quiet(say(message('address.ready.others', { count: others })), 1)]),
  ];
}

/** Lets the person choose what the demo shows. */
async function chooseSituation(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say, situations } = wizard;
  const answer = await prompter.choose({
    question: say(message('terminal.demo.which')),
    choices: situations.map(({ address, about }) => ({ label: say(about), value: address })),
  });
  if (answer.kind !== 'given') return sideOut(answer);
  prompter.show([quiet(answer.value)]);
  session.dispatch({ kind: 'choose-entrance', entrance: 'set-up' }, { kind: 'type-address', text: answer.value });
  session.recognise();
  return await goOnWithAddress(wizard);
}
