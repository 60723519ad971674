import { type Direction, directions } from '../../contract/verdict';
import { message } from '../../core/message';
import { forwardOf } from '../../core/wizard/frame/forward-of';
import { othersLook } from '../../core/wizard/frame/more-looks';
import { serverInQuestion } from '../../core/wizard/settings/certificate-risk';
import { conflictsOnPage, openConflicts } from '../../core/wizard/settings/conflicts-on-page';
import { serverChoices } from '../../core/wizard/settings/server-choices';
import { isBlank, type ServerEdit } from '../../core/wizard/state/server-edit';
import { cardItems, fieldItems } from './card-items';
import { chooseServer } from './choose-server';
import { confirmRisk } from './confirm-risk';
import { footItems } from './foot-items';
import { headlineLines } from './headline-lines';
import { gap, type Line, led, marked, quiet, text, title } from './lines';
import { lookItems } from './look-items';
import { detail, type MenuItem, offerMenu } from './menu';
import { halfLine, serverLines } from './server-lines';
import { claimLines, settleConflict } from './settle-conflict';
import type { Step, TerminalWizard } from './terminal-wizard';
import { verdictLines } from './verdict-lines';

/** The page on which the servers are shown, changed and tested. */
export async function settingsPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const state = session.state();
  if (state.account.risks.confirming !== null) return await confirmRisk(wizard);
  const { reason } = forwardOf(state);
  const hindrances = [...verdictLines(wizard), ...(reason === null ? [] : [quiet(say(reason))])];
  prompter.show([
    ...headlineLines(wizard),
    ...directions.flatMap((direction) => [gap, ...cardLines(wizard, direction)]),
    ...(hindrances.length === 0 ? [] : [gap, ...hindrances]),
  ]);
  return await offerMenu(wizard, itemsOf(wizard));
}

function cardLines({ session, say }: TerminalWizard, direction: Direction): readonly Line[] {
  const state = session.state();
  const card = state.account.servers[direction];
  const half = halfLine(state, direction, say);
  if (card.edit !== null) return [half, ...editLines(card.edit, say)];
  const server = serverInQuestion(state.account, direction);
  if (server === null) return [half];
  const { why } = serverChoices(state, direction);
  return [half, ...serverLines(server, state.account.fileName, say), ...(why === null ? [] : [text(say(why), 1)])];
}

/** The fields of a card that is being edited, with their current values. */
function editLines(edit: ServerEdit, say: TerminalWizard['say']): readonly Line[] {
  if (isBlank(edit)) return [text(say(message('terminal.edit.none')), 1)];
  const { protocol, host, port, security, login, moved, problems } = edit;
  const server = message('report.server', { protocol, host: host.trim(), port: port.trim(), security });
  return [
    text(say(server), 1),
    ...(login.trim() === '' ? [] : [text(say(message('report.login', { login: login.trim() })), 1)]),
    ...(moved === null ? [] : [quiet(say(moved), 1)]),
    ...Object.values(problems).map((problem) => marked('fail', say(problem), 1)),
  ];
}

/** The items of the page. The most urgent comes first, like the filled button of the window. In a report from a file nothing is changed. */
function itemsOf(wizard: TerminalWizard): readonly MenuItem[] {
  const state = wizard.session.state();
  const why = detail(wizard, message('settings.why'), () => whyPortLines(wizard));
  if (state.setAside !== null) return [...footItems(wizard), ...claimItems(wizard), why];
  const conflicts = conflictsOnPage(state).map((conflict) => ({
    label: message('report.conflict', { direction: conflict.direction }),
    act: () => settleConflict(wizard, conflict),
  }));
  const own = [...conflicts, ...directions.flatMap((direction) => cardItems(wizard, direction))];
  const foot = footItems(wizard);
  const others = othersLook(state);
  const isFootFirst = forwardOf(state).reason === null && openConflicts(state).length === 0;
  const ways = directions.filter((direction) => serverChoices(state, direction).usable.length > 1);
  return [
    ...(isFootFirst ? [...foot, ...own] : [...own, ...foot]),
    ...ways.map((direction) => ({
      label: message('terminal.ways', { direction }),
      act: () => chooseServer(wizard, direction),
    })),
    ...(others === null ? [] : lookItems(wizard, [others])),
    ...directions.flatMap((direction) => fieldItems(wizard, direction)),
    why,
  ];
}

function claimItems(wizard: TerminalWizard): readonly MenuItem[] {
  return conflictsOnPage(wizard.session.state()).map((conflict) =>
    detail(wizard, message('report.conflict', { direction: conflict.direction }), () =>
      claimLines(conflict, wizard.say),
    ),
  );
}

function whyPortLines({ session, say }: TerminalWizard): readonly Line[] {
  const { why } = serverChoices(session.state(), 'outgoing');
  const ports = ['587', '2525', '465', '25'] as const;
  const more = ['starttls.switch', 'starttls.stop', 'blocked.spam', 'history.465', 'history.587'] as const;
  return [
    title(say(message('settings.why'))),
    ...(why === null ? [] : [text(say(why))]),
    gap,
    text(say(message('settings.why.ports'))),
    ...ports.map((port) => led(port, say(message(`settings.why.ports.${port}`)), 1)),
    gap,
    ...more.map((fact) => text(say(message(`settings.why.${fact}`)))),
  ];
}
