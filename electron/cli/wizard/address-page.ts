import { parseInput } from '../../core/address/parse-input';
import { message } from '../../core/message';
import { suggestionFor } from '../../core/wizard/address/reduce-address';
import { forwardOf } from '../../core/wizard/frame/forward-of';
import { namesFile } from '../file-names';
import { effectItem } from './effect-item';
import { headlineLines } from './headline-lines';
import { type Line, marked, quiet, text, title } from './lines';
import { type MenuItem, offerMenu, sideOut } from './menu';
import { openOwnFile } from './open-own-file';
import { recognitionLines } from './preparation-lines';
import type { Step, TerminalWizard } from './terminal-wizard';
import { typedPath } from './typed-path';

/** The page on which an address is typed. It shows what the provider asks for first, before anything is looked up. */
export async function addressPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter } = wizard;
  if (session.state().setAside !== null) return await addressOfReport(wizard);
  prompter.show(openingLines(wizard));
  const asked = (await askAddress(wizard)) ?? (await settleSpelling(wizard)) ?? (await askName(wizard));
  if (asked !== null) return asked === 'menu' ? 'page' : asked;

  const { recognition } = session.state().account;
  const forward = forwardOf(session.state());
  const items = effectItem(wizard, forward.label, forward.effect);
  const [find] = items;
  if (recognition?.provider == null || recognition.preparation === 'none')
    return find === undefined ? 'page' : find.act();
  prompter.show(recognitionLines(recognition, wizard));
  return await offerMenu(wizard, [...items, changeAddress]);
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

const changeAddress: MenuItem = { label: message('terminal.address.change'), act: () => 'page' };

function openingLines(wizard: TerminalWizard): readonly Line[] {
  const { session, say } = wizard;
  const { inputProblem } = session.state().account;
  return [
    ...headlineLines(wizard),
    quiet(say(message('terminal.address.hint'))),
    quiet(say(message('terminal.address.file'))),
    ...(inputProblem === null ? [] : [marked('fail', say(inputProblem))]),
  ];
}

async function askAddress(wizard: TerminalWizard): Promise<Step | null> {
  const { session, prompter, say, providers } = wizard;
  const problemOf = (typed: string) => {
    if (namesFile(typed)) return null;
    const input = parseInput(typed, { as: null, providers });
    return input.ok ? null : say(input.failure.message);
  };
  const question = say(message('terminal.address.question'));
  const answer = await prompter.ask({ question, initial: session.state().account.typed.text, problemOf });
  if (answer.kind !== 'given') return sideOut(answer);
  if (namesFile(answer.value)) {
    await openOwnFile(wizard, typedPath(answer.value));
    return 'page';
  }
  session.dispatch({ kind: 'type-address', text: answer.value });
  session.recognise();
  return null;
}

async function settleSpelling({ session, prompter, say }: TerminalWizard): Promise<Step | null> {
  const { account } = session.state();
  const suggestion = suggestionFor(account);
  if (suggestion === null) return null;
  const typed = account.typed.text.trim();
  const answer = await prompter.choose({
    question: say(message('wizard.suggest.question', { suggestion })),
    choices: [
      { label: say(message('wizard.suggest.use', { suggestion })), value: 'use-suggestion' as const },
      { label: say(message('wizard.suggest.keep', { typed })), value: 'keep-spelling' as const },
    ],
  });
  if (answer.kind !== 'given') return sideOut(answer);
  session.dispatch({ kind: answer.value });
  session.recognise();
  return null;
}

async function askName({ session, prompter, say }: TerminalWizard): Promise<Step | null> {
  const answer = await prompter.ask({
    question: say(message('terminal.name.question')),
    initial: session.state().account.typed.name,
    problemOf: () => null,
  });
  if (answer.kind !== 'given') return sideOut(answer);
  session.dispatch({ kind: 'type-name', name: answer.value });
  return null;
}
