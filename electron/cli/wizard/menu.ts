import type { Message } from '../../contract/message';
import { message } from '../../core/message';
import { exitCodes } from '../exit-codes';
import type { Block } from '../layout/block';
import type { Line } from './lines';
import type { Answer } from './prompter';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Something to do next. */
export interface MenuItem {
  readonly label: Message;
  readonly act: () => Promise<Step> | Step;
}

/** Options of the end of a menu, which follows the items of its page. */
interface MenuEnd {
  /** The question of the menu, in place of the one about the next step. */
  readonly question?: Message;
  /** Whether the work is done, so that leaving comes first. */
  readonly isDone: boolean;
}

/** Asks what to do next and does it. After the items of the page, the menu offers to go back and to leave. */
export async function offerMenu(
  wizard: TerminalWizard,
  items: readonly MenuItem[],
  { isDone, question = message('terminal.next') }: MenuEnd = { isDone: false },
): Promise<Step> {
  const { session, prompter, say } = wizard;
  const back: MenuItem = { label: message('wizard.foot.back'), act: () => goBack(wizard) };
  const leave: MenuItem = { label: message(isDone ? 'terminal.finish' : 'terminal.leave'), act: () => exitCodes.done };
  const { page, setAside } = session.state();
  const offered = [
    ...items,
    ...(page === 'address' ? [] : [back]),
    ...(setAside === null ? [] : [closeReport(wizard)]),
  ];
  const all = isDone ? [leave, ...offered] : [...offered, leave];
  const choices = all.map((item) => ({ label: say(item.label), value: item }));
  for (;;) {
    const answer = await prompter.choose({ question: say(question), choices });
    if (answer.kind !== 'given') return wayOut(wizard, answer);
    const step = await answer.value.act();
    if (step !== 'menu') return step;
  }
}

/** The item that leads from a report back to the user's own work. */
function closeReport({ session }: TerminalWizard): MenuItem {
  return {
    label: message('window.report.close'),
    act: () => {
      session.dispatch({ kind: 'close-report' });
      return 'page';
    },
  };
}

/** An item that shows something and asks again. */
export function detail({ prompter }: TerminalWizard, label: Message, parts: () => readonly (Line | Block)[]): MenuItem {
  return {
    label,
    act: () => {
      prompter.show(parts());
      return 'menu';
    },
  };
}

/** The step after a question of the page that was not answered. */
export function wayOut(wizard: TerminalWizard, { kind }: Exclude<Answer<unknown>, { readonly kind: 'given' }>): Step {
  return kind === 'leave' ? exitCodes.cancelled : goBack(wizard);
}

/** The step after a question of a menu item that was not answered. */
export function sideOut({ kind }: Exclude<Answer<unknown>, { readonly kind: 'given' }>): Step {
  return kind === 'leave' ? exitCodes.cancelled : 'menu';
}

function goBack({ session }: TerminalWizard): Step {
  session.dispatch({ kind: 'back' });
  return 'page';
}
