import { readNamedAddress } from '../../core/address/named-address';
import { parseInput } from '../../core/address/parse-input';
import { readPastedText } from '../../core/address/read-pasted-text';
import { message } from '../../core/message';
import { hasServers } from '../../core/wizard/address/pasted-servers';
import { readyAccounts } from '../../core/wizard/address/ready-accounts';
import { suggestionFor } from '../../core/wizard/address/reduce-address';
import { forwardOf } from '../../core/wizard/frame/forward-of';
import { namesFile } from '../file-names';
import { effectItem } from './effect-item';
import { headlineLines } from './headline-lines';
import { type Line, marked, quiet, text, title } from './lines';
import { type MenuItem, offerMenu, sideOut, wayOut } from './menu';
import { openOwnFile } from './open-own-file';
import { recognitionLines } from './preparation-lines';
import type { Step, TerminalWizard } from './terminal-wizard';
import { typedPath } from './typed-path';

/** The page on which an address is typed. It shows what the provider asks for first, before anything is looked up. */
export async function addressPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter } = wizard;
  if (session.state().setAside !== null) return await addressOfReport(wizard);
  const resumed = await offerReady(wizard);
  if (resumed !== null) return resumed;
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

/** Offers the way back to the files of accounts that are ready; null where another one is set up. */
async function offerReady(wizard: TerminalWizard): Promise<Step | null> {
  const { session, prompter, say } = wizard;
  const { shown, others } = readyAccounts(session.state());
  if (shown.length === 0 || session.state().account.typed.text !== '') return null;
  prompter.show([
    ...shown.map(({ address, tone, more }) =>
      marked(tone, [say(message('address.ready', { address })), ...more.map(say)].join(' ')),
    ),
    ...(others === 0 ? [] : [quiet(say(message('address.ready.others', { count: others })), 1)]),
  ]);
  const answer = await prompter.choose<string | null>({
    question: say(message('terminal.next')),
    choices: [
      { label: say(message('address.entrance.set-up')), value: null },
      ...shown.map(({ address }) => ({
        label: say(message('address.ready.export.which', { address })),
        value: address,
      })),
    ],
  });
  if (answer.kind !== 'given') return wayOut(wizard, answer);
  if (answer.value === null) return null;
  session.dispatch({ kind: 'resume-account', address: answer.value });
  return 'page';
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
    const { text } = readNamedAddress(typed);
    const input = parseInput(text, { as: null, providers });
    return input.ok || hasServers(readPastedText(text)) ? null : say(input.failure.message);
  };
  const question = say(message('terminal.address.question'));
  const answer = await prompter.ask({ question, initial: session.state().account.typed.text, problemOf });
  if (answer.kind !== 'given') return sideOut(answer);
  if (namesFile(answer.value)) {
    await openOwnFile(wizard, typedPath(answer.value));
    return 'page';
  }
  session.dispatch({ kind: 'type-address', text: answer.value }, { kind: 'tidy-address' });
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
