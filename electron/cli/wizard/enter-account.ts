import { isFailureText } from '../../core/address/failure-text';
import { readNamedAddress } from '../../core/address/named-address';
import { parseInput } from '../../core/address/parse-input';
import { readPastedText } from '../../core/address/read-pasted-text';
import { message } from '../../core/message';
import { hasServers } from '../../core/wizard/address/pasted-servers';
import { suggestionFor } from '../../core/wizard/address/reduce-address';
import { besideForward, forwardOf } from '../../core/wizard/frame/forward-of';
import { namesFile } from '../file-names';
import { effectItem } from './effect-item';
import { explainPasted } from './explain-pasted';
import { foundInText } from './found-in-text';
import { type Line, marked, quiet, text, title } from './lines';
import { type MenuItem, offerMenu, sideOut } from './menu';
import { openOwnFile } from './open-own-file';
import { hasLines } from './pasted-lines';
import { recognitionLines } from './preparation-lines';
import type { Answer } from './prompter';
import type { Step, TerminalWizard } from './terminal-wizard';
import { typedPath } from './typed-path';

/**
 * Asks for the address, or takes a file or a pasted text in its place, and goes on with it. An error message is explained instead. Going back
 * from it asks for the entrance.
 */
export async function enterAccount(wizard: TerminalWizard): Promise<Step> {
  wizard.prompter.show(hintLines(wizard));
  return (await askAddress(wizard)) ?? (await goOnWithAddress(wizard));
}

/** What follows the address: its spelling, the name, what was pasted or has to be prepared, then the search or the servers. */
export async function goOnWithAddress(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const isRepair = session.state().entrance === 'repair';
  const asked = (await settleSpelling(wizard)) ?? (isRepair ? null : await askName(wizard));
  if (asked !== null) return asked === 'menu' ? 'page' : asked;

  const { recognition, pasted } = session.state().account;
  const forward = forwardOf(session.state());
  const items = effectItem(wizard, forward.label, forward.effect);
  if (pasted !== null && hasServers(pasted)) {
    prompter.show(foundInText(pasted, say));
    return await offerMenu(wizard, [...items, ...besideItems(wizard), changeAddress]);
  }
  const isPrepared = recognition?.provider != null && recognition.preparation !== 'none';
  if (!isPrepared || isRepair) return (await items[0]?.act()) ?? 'page';
  prompter.show(recognitionLines(recognition, wizard));
  return await offerMenu(wizard, [...items, changeAddress]);
}

const changeAddress: MenuItem = { label: message('terminal.address.change'), act: () => 'page' };

function besideItems(wizard: TerminalWizard): readonly MenuItem[] {
  return besideForward(wizard.session.state()).flatMap(({ label, effect }) => effectItem(wizard, label, effect));
}

function hintLines({ session, say }: TerminalWizard): readonly Line[] {
  const { account, entrance } = session.state();
  const { inputProblem } = account;
  const hints =
    entrance === 'repair'
      ? [title(say(message('address.repair.title'))), text(say(message('address.repair.type')))]
      : [quiet(say(message('terminal.address.hint')))];
  return [
    ...hints,
    quiet(say(message('terminal.address.paste'))),
    ...(inputProblem === null ? [] : [marked('fail', say(inputProblem))]),
  ];
}

/** Takes the address into the state; a step where the person goes elsewhere. */
async function askAddress(wizard: TerminalWizard): Promise<Step | null> {
  const { session, prompter, say } = wizard;
  for (;;) {
    const answer = await addressAnswer(wizard);
    if (answer.kind !== 'given') return sideOut(answer);
    const isFile = !hasLines(answer.value) && namesFile(answer.value);
    if (!isFile && isFailureText(answer.value))
      return await explainPasted(wizard, answer.value, () => enterAccount(wizard));
    if (hasLines(answer.value)) {
      // Read here, so that a password in it gets no farther.
      session.dispatch({ kind: 'paste', pasted: readPastedText(answer.value) });
      session.recognise();
      const { inputProblem, pasted } = session.state().account;
      if (inputProblem === null) {
        if (pasted !== null && !hasServers(pasted)) prompter.show(foundInText(pasted, say));
        return null;
      }
      prompter.show([marked('fail', say(inputProblem))]);
      continue;
    }
    if (namesFile(answer.value)) {
      await openOwnFile(wizard, typedPath(answer.value));
      return 'page';
    }
    session.dispatch({ kind: 'type-address', text: answer.value }, { kind: 'tidy-address' });
    session.recognise();
    return null;
  }
}

function addressAnswer({ session, prompter, say, providers }: TerminalWizard): Promise<Answer<string>> {
  const problemOf = (typed: string) => {
    if (namesFile(typed) || isFailureText(typed)) return null;
    const { text: address } = readNamedAddress(typed);
    const input = parseInput(address, { as: null, providers });
    return input.ok || hasServers(readPastedText(address)) ? null : say(input.failure.message);
  };
  const question = say(message('terminal.address.question'));
  return prompter.ask({ question, initial: session.state().account.typed.text, problemOf, takesLines: true });
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
