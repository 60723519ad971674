import { serverNameOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import { message } from '../../core/message';
import { serverMessage } from '../../core/run/report-sections';
import { type Way, waysOf } from '../../core/wizard/settings/ways-of';
import type { WizardAction } from '../../core/wizard/state/wizard-actions';
import { quiet, text, title } from './lines';
import { sideOut } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Shows every port of one direction, gives the reason for those that do not work, and lets the user choose one that works. */
export async function chooseWay(wizard: TerminalWizard, direction: Direction): Promise<Step> {
  const { session, prompter, say } = wizard;
  const { usable, unusable, why } = waysOf(session.state(), direction);
  const { preferImplicitTls } = session.state();
  prompter.show([
    title(say(message('settings.ways', { direction }))),
    ...(why === null ? [] : [text(say(why))]),
    ...unusable.map((way) => quiet(wayName(way, say))),
  ]);
  const preference = preferImplicitTls ? 'terminal.ways.no-preference' : 'settings.implicit-tls';
  const answer = await prompter.choose<WizardAction>({
    question: say(message('terminal.next')),
    choices: [
      ...[...usable.filter(({ isChosen }) => isChosen), ...usable.filter(({ isChosen }) => !isChosen)].map((way) => ({
        label: wayName(way, say),
        value: { kind: 'choose-server', direction, server: serverNameOf(way.server) } as const,
      })),
      { label: say(message(preference)), value: { kind: 'prefer-implicit-tls', isPreferred: !preferImplicitTls } },
    ],
  });
  if (answer.kind !== 'given') return sideOut(answer);
  session.dispatch(answer.value);
  return 'page';
}

function wayName({ server, note, isChosen }: Way, say: TerminalWizard['say']): string {
  const name = say(serverMessage(server));
  const noted = note === null ? name : say(message('terminal.ways.noted', { server: name, note: say(note) }));
  return isChosen ? say(message('terminal.ways.chosen', { server: noted })) : noted;
}
