import { readPastedText } from '../../core/address/read-pasted-text';
import { message } from '../../core/message';
import { hasServers } from '../../core/wizard/address/pasted-servers';
import { explainedOnPage } from '../../core/wizard/explain/explained-on-page';
import { searchLabel } from '../../core/wizard/explain/search-label';
import { forwardOf } from '../../core/wizard/frame/forward-of';
import type { Block } from '../layout/block';
import { explanationPage } from '../pages/explanation-page';
import { effectItem } from './effect-item';
import { foundInText } from './found-in-text';
import { type Line, quiet, text } from './lines';
import { type MenuItem, offerMenu, sideOut } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Asks for the address, where a test needs one, and goes on with it. */
type AskAddress = () => Promise<Step>;

/** Asks what a mail app or a server says, and explains it. */
export async function askForError(wizard: TerminalWizard, askAddress: AskAddress): Promise<Step> {
  const { prompter, say } = wizard;
  prompter.show([quiet(say(message('explained.promise')))]);
  const answer = await prompter.ask({
    question: say(message('explained.label')),
    initial: '',
    problemOf: (typed) => (typed.trim() === '' ? say(message('explained.no-text')) : null),
    takesLines: true,
  });
  return answer.kind === 'given' ? await explainPasted(wizard, answer.value, askAddress) : sideOut(answer);
}

/** Says what a text of a mail app or a server means, then offers the test that decides. The text is not kept. */
export async function explainPasted(wizard: TerminalWizard, pasted: string, askAddress: AskAddress): Promise<Step> {
  const { session, prompter, say } = wizard;
  // Loaded here, because few need it and it is large.
  const { explainText } = await import('../../core/diagnosis/explain-text');
  const explanation = explainText({ protocol: null, stage: null, text: pasted });
  const { typed } = session.state().account;
  session.dispatch(
    { kind: 'choose-entrance', entrance: 'repair' },
    { kind: 'explained', explanation, found: readPastedText(pasted) },
  );
  session.recognise();
  const { decidedBy } = explainedOnPage(session.state(), explanation, 'first-page');
  const general = explanation.decidedBy === null ? [text(say(decidedBy))] : [];
  prompter.show([...explanationPage(explanation, { say }), ...general, ...takenBlocks(wizard, typed.text)]);
  return await offerMenu(wizard, itemsFor(wizard, askAddress));
}

/** What was taken of the text for the account, where anything was. */
function takenBlocks({ session, say }: TerminalWizard, before: string): readonly (Line | Block)[] {
  const { typed, pasted } = session.state().account;
  if (pasted !== null && hasServers(pasted)) return foundInText(pasted, say);
  return typed.text === before ? [] : [quiet(say(message('address.taken'))), text(typed.text)];
}

function itemsFor(wizard: TerminalWizard, askAddress: AskAddress): readonly MenuItem[] {
  const state = wizard.session.state();
  const { label, effect, reason } = forwardOf(state);
  const { explained } = state;
  const button = explained === null ? null : explainedOnPage(state, explained, 'first-page').button;
  const forAddress = searchLabel(state) === null ? [] : [{ label: message('explained.give-address'), act: askAddress }];
  return [
    ...(button === null ? [] : effectItem(wizard, button.label, button.effect)),
    // Without an address nothing can be tested.
    ...(reason === null ? effectItem(wizard, label, effect) : forAddress),
    { label: message('explained.another'), act: () => askForError(wizard, askAddress) },
    { label: message('wizard.foot.back'), act: () => 'page' },
  ];
}
