import type { Message } from '../../contract/message';
import { type Direction, directions } from '../../contract/verdict';
import { message } from '../../core/message';
import { redactReport } from '../../core/run/redact-report';
import { renderReportText } from '../../core/run/report-text';
import { settingsToType } from '../../core/wizard/address/hand-entry';
import { serverInQuestion, shownCertificate } from '../../core/wizard/settings/certificate-risk';
import { newestReport } from '../../core/wizard/state/newest-report';
import { isBlank } from '../../core/wizard/state/server-edit';
import type { Effect, ViewCommand } from '../../core/wizard/verdicts/effect-of';
import type { Block } from '../layout/block';
import { certificateBlocks } from './certificate-blocks';
import { checkSignIn, signInWithHeld } from './check-sign-in';
import { editServer } from './edit-server';
import { findSettings } from './find-settings';
import { type Line, text, title } from './lines';
import type { MenuItem } from './menu';
import { saveFilesOfApps } from './save-files-of-apps';
import { sendTestMessage } from './send-test-message';
import type { Step, TerminalWizard } from './terminal-wizard';
import { testOthers } from './test-others';
import { testBoth, testServer } from './test-server';

/** The menu item for a button of the wizard; none where a terminal cannot do what it does. */
export function effectItem(wizard: TerminalWizard, label: Message, effect: Effect): readonly MenuItem[] {
  const { actions, command } = effect;
  if (command !== null && !isForTerminals(command)) return [];
  const act = async () => {
    wizard.session.dispatch(...actions);
    return command === null ? 'page' : await perform(wizard, command);
  };
  return [{ label: labelHere(command) ?? label, act }];
}

/**
 * Whether a terminal offers a command: nothing runs while a menu is shown, no terminal can open the network settings, and a live domain
 * is asked by a command of its own.
 */
function isForTerminals({ kind }: ViewCommand): boolean {
  return kind !== 'cancel' && kind !== 'open-network-settings' && kind !== 'verify-published';
}

/** The terminal's label for what the window copies or opens; null where the label fits both. */
function labelHere(command: ViewCommand | null): Message | null {
  switch (command?.kind) {
    case 'copy':
      return message('terminal.show.request');
    case 'copy-for-support':
      return message('terminal.show.support');
    case 'open-help':
      return message('terminal.show.help');
  }
  return null;
}

async function perform(wizard: TerminalWizard, command: ViewCommand): Promise<Step> {
  switch (command.kind) {
    case 'find':
      return await findSettings(wizard, { looksAtAll: false });
    case 'enter-servers':
      return await enterServers(wizard);
    case 'look-at-all':
      return await findSettings(wizard, { looksAtAll: true });
    case 'test-others':
      return await testOthers(wizard);
    case 'test':
      return await testServer(wizard, command.direction);
    case 'test-both':
      return await testBoth(wizard);
    case 'sign-in':
      return await checkSignIn(wizard);
    case 'sign-in-with-held':
      return await signInWithHeld(wizard);
    case 'send-test':
      return await sendTestMessage(wizard);
    case 'save':
      return await saveFilesOfApps(wizard);
    // The page asks for its fields anyway.
    case 'focus':
    case 'cancel':
    case 'open-network-settings':
    case 'verify-published':
      return 'page';
    case 'open-help':
      return shown(wizard, [text(pageOf(wizard, command.id))]);
    case 'show-certificate':
      return shown(wizard, certificateOf(wizard, command.direction));
    case 'copy':
      return shown(wizard, [title(wizard.say(message('terminal.request'))), text(wizard.say(command.message))]);
    case 'copy-for-support':
      return shown(wizard, supportLines(wizard));
    case 'try-demo':
      return shown(wizard, [text(wizard.say(message('terminal.no-demo-here')))]);
  }
}

/** Asks for the servers that a mail app has, receiving first. Whoever types none for receiving is not asked for the other. */
async function enterServers(wizard: TerminalWizard): Promise<Step> {
  const { session } = wizard;
  const settings = settingsToType(session.state().account);
  if (!settings.ok) {
    session.dispatch({ kind: 'input-refused', problem: settings.failure });
    return 'page';
  }
  session.open({ file: settings.value, fileName: '' });
  session.dispatch({ kind: 'enter-by-hand' });
  for (const direction of directions) {
    wizard.prompter.show([title(wizard.say(message('terminal.entering', { direction })))]);
    const step = await editServer(wizard, direction);
    const { edit } = session.state().account.servers[direction];
    if (step !== 'page' || (edit !== null && isBlank(edit))) return step;
  }
  return 'page';
}

function shown({ prompter }: TerminalWizard, lines: readonly (Line | Block)[]): Step {
  prompter.show(lines);
  return 'menu';
}

function pageOf({ helpPages, say }: TerminalWizard, id: string): string {
  const url = helpPages.get(id);
  return say(url === undefined ? message('terminal.page.unknown') : message('terminal.page', { url }));
}

function certificateOf({ session, say }: TerminalWizard, direction: Direction): readonly Block[] {
  const server = serverInQuestion(session.state().account, direction);
  const certificate = server === null ? null : shownCertificate(server);
  return server === null || certificate === null ? [] : certificateBlocks(server.host, certificate, say);
}

function supportLines({ session, say }: TerminalWizard): readonly Line[] {
  const report = newestReport(session.state().account);
  if (report === null) return [];
  const lines = renderReportText(redactReport(report), say).trimEnd().split('\n');
  return [title(say(message('terminal.support'))), ...lines.map((line) => text(line))];
}
