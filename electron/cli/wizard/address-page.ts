import { message } from '../../core/message';
import { forwardOf } from '../../core/wizard/frame/forward-of';
import { effectItem } from './effect-item';
import { enterAccount } from './enter-account';
import { entranceItems, readyLines } from './entrance-items';
import { headlineLines } from './headline-lines';
import { text, title } from './lines';
import { offerMenu } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';

/** The first page: what the person needs, then the address. An address that was typed before is asked for again at once. */
export async function addressPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter } = wizard;
  if (session.state().setAside !== null) return await addressOfReport(wizard);
  prompter.show(headlineLines(wizard));
  const step = session.state().account.typed.text === '' ? 'menu' : await enterAccount(wizard);
  if (step !== 'menu') return step;
  prompter.show(readyLines(wizard));
  return await offerMenu(wizard, entranceItems(wizard), { isDone: false, question: message('address.entrances') });
}

/** The page of an opened report's address. Another account can be set up after the report is closed. */
async function addressOfReport(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const { text: address, name } = session.state().account.typed;
  prompter.show([
    title(say(message('terminal.address.question'))),
    text(address),
    ...(name === '' ? [] : [text(name)]),
  ]);
  const { label, effect } = forwardOf(session.state());
  return await offerMenu(wizard, effectItem(wizard, label, effect));
}
