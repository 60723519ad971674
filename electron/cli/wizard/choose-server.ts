import { serverNameOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import { message } from '../../core/message';
import { serverMessage } from '../../core/run/report-sections';
import { type ServerChoice, serverChoices } from '../../core/wizard/settings/server-choices';
import type { WizardAction } from '../../core/wizard/state/wizard-actions';
import { quiet, text, title } from './lines';
import { sideOut } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Shows every port of one direction, gives the reason for those that do not work, and lets the user choose one that works. */
export async function chooseServer(wizard: TerminalWizard, direction: Direction): Promise<Step> {
  const { session, prompter, say } = wizard;
  const { usable, unusable, why } = serverChoices(session.state(), direction);
  const { preferImplicitTls } = session.state();
  prompter.show([
    title(say(message('settings.ways', { direction }))),
    ...(why === null ? [] : [text(say(why))]),
    ...unusable.map((choice) => quiet(choiceName(choice, say))),
  ]);
  const preference = preferImplicitTls ? 'terminal.ways.no-preference' : 'settings.implicit-tls';
  const answer = await prompter.choose<WizardAction>({
    question: say(message('terminal.next')),
    choices: [
      ...[...usable.filter(({ isChosen }) => isChosen), ...usable.filter(({ isChosen }) => !isChosen)].map(
        (choice) => ({
          label: choiceName(choice, say),
          value: { kind: 'choose-server', direction, server: serverNameOf(choice.server) } as const,
        }),
      ),
      { label: say(message(preference)), value: { kind: 'prefer-implicit-tls', isPreferred: !preferImplicitTls } },
    ],
  });
  if (answer.kind !== 'given') return sideOut(answer);
  session.dispatch(answer.value);
  return 'page';
}

function choiceName({ server, note, isChosen }: ServerChoice, say: TerminalWizard['say']): string {
  const name = say(serverMessage(server));
  const told = note ?? (server.state === 'not-needed' ? message('settings.way.not-needed') : null);
  const noted = told === null ? name : say(message('terminal.ways.noted', { server: name, note: say(told) }));
  return isChosen ? say(message('terminal.ways.chosen', { server: noted })) : noted;
}
