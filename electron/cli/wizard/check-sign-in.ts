import type { Passwords } from '../../core/login-secret';
import { message } from '../../core/message';
import type { Secret } from '../../core/secret';
import { headlineOf } from '../../core/wizard/frame/headline-of';
import { mailboxNotes } from '../../core/wizard/sign-in/mailbox-notes';
import { signInStage } from '../../core/wizard/sign-in/may-sign-in';
import { passwordAdvice } from '../../core/wizard/sign-in/password-advice';
import { otherLogins, signInFields, typingLogin } from '../../core/wizard/sign-in/sign-in-fields';
import { directionsToCheck } from '../../core/wizard/state/known-servers';
import { type RefusalsQuestion, refusalsQuestion } from '../../core/wizard/verdicts/refusals-question';
import { gap, indented, paragraph } from '../layout/block';
import { followRun } from './follow-run';
import { marked, text } from './lines';
import { offerMenu, sideOut } from './menu';
import { originSentences } from './origin-sentences';
import { shortPair } from './pair-of-state';
import { type Answer, given } from './prompter';
import { offerTestMessage } from './send-test-message';
import type { Step, TerminalWizard } from './terminal-wizard';
import type { RunWatch } from './wizard-session';

/**
 * Asks for login name and password, then signs in on both servers. Without a password no server is asked. Where a host has refused
 * several sign-ins lately, the person is asked first, and the typed passwords are kept for the answer.
 */
export async function checkSignIn(wizard: TerminalWizard): Promise<Step> {
  const logins = await askLogins(wizard);
  if (logins.kind !== 'given') return sideOut(logins);
  const passwords = await askPasswords(wizard);
  if (passwords.kind !== 'given') return sideOut(passwords);
  return passwords.value === null ? 'menu' : await signInWith(passwords.value, wizard);
}

/** Tries sending with the password that receiving refused. */
export async function signInWithHeld(wizard: TerminalWizard): Promise<Step> {
  await followSignIn(wizard, (watch) => wizard.session.signInWithHeld(watch));
  return 'page';
}

async function signInWith(typed: Passwords, wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  await followSignIn(wizard, (watch) => session.signIn(typed, watch));
  const state = session.state();
  const asked = refusalsQuestion(state);
  if (asked !== null) return await askDespiteRefusals(asked, typed, wizard);
  if (state.page !== 'export' || signInStage(state) !== 'passed') return 'page';
  const others = otherLogins(state).map((login) => text(say(message('sign-in.accepted-login', { login }))));
  const notes = mailboxNotes(state.account).map((note) => text(say(note)));
  prompter.show([gap, shortPair(state, say), ...others, ...notes]);
  return await offerTestMessage(wizard);
}

async function followSignIn(wizard: TerminalWizard, start: (watch: RunWatch) => Promise<void>): Promise<void> {
  await followRun(wizard, { start, viewOf: ({ account }) => account.signIn.run.view, headlineOf });
}

/** Asks before one more sign-in. The choice that Enter takes does not sign in. */
async function askDespiteRefusals(
  { question, advice, anyway }: RefusalsQuestion,
  typed: Passwords,
  wizard: TerminalWizard,
): Promise<Step> {
  const { session, prompter, say } = wizard;
  prompter.show(advice.map((each, place) => (place === 0 ? marked('warn', say(each)) : text(say(each)))));
  const signInAnyway = async (): Promise<Step> => {
    session.dispatch(...anyway.effect.actions);
    return await signInWith(typed, wizard);
  };
  const items = [
    { label: message('terminal.sign-in.other'), act: () => checkSignIn(wizard) },
    { label: anyway.label, act: signInAnyway },
  ];
  return await offerMenu(wizard, items, { isDone: false, question });
}

/** Takes the login names into the state. */
async function askLogins({ session, prompter, say }: TerminalWizard): Promise<Answer<null>> {
  const { login, sendingLogin } = signInFields(session.state());
  const problemOf = (typed: string) => (typed.trim() === '' ? say(message('sign-in.login.missing')) : null);
  const ask = (id: 'sign-in.login' | 'sign-in.sending-login', initial: string) =>
    prompter.ask({ question: say(message(id)), initial, problemOf });

  const answer = await ask('sign-in.login', login);
  if (answer.kind !== 'given') return answer;
  // Unless the proposed name was changed, its other forms may be tried too.
  if (answer.value !== login) session.dispatch(...typingLogin(session.state(), answer.value));
  if (sendingLogin === null) return given(null);
  const sending = await ask('sign-in.sending-login', sendingLogin === '' ? answer.value : sendingLogin);
  if (sending.kind !== 'given') return sending;
  session.dispatch({ kind: 'type-sending-login', login: sending.value });
  return given(null);
}

/** The passwords that the check needs; null where one was left empty. */
async function askPasswords(wizard: TerminalWizard): Promise<Answer<Passwords | null>> {
  const { session, prompter, say } = wizard;
  const { account } = session.state();
  const { label: named, goesTo } = passwordAdvice(account);
  const label = say(named);
  // Said right before the password is typed: who names the servers, and where it goes.
  const origins = originSentences(session.state(), directionsToCheck(account), say);
  prompter.show([indented(...[...origins, say(goesTo)].map((sentence) => paragraph(sentence)))]);
  const first = await askOne(say(message('terminal.sign-in.password', { label })), wizard);
  if (first.kind !== 'given') return first;
  const incoming = first.value;
  if (incoming === null) return given(null);
  if (!account.signIn.hasOwnSendingPassword) return given({ incoming, outgoing: null });
  // Where only one direction needs a password, both fields hold the same one.
  if (signInFields(session.state()).asks !== 'both') return given({ incoming, outgoing: incoming });
  const second = await askOne(say(message('sign-in.sending-password')), wizard);
  if (second.kind !== 'given') return second;
  return given(second.value === null ? null : { incoming, outgoing: second.value });
}

/** One password, or null. Blanks in it that are probably none of it are removed only where the person says so. */
async function askOne(question: string, { session, prompter, say }: TerminalWizard): Promise<Answer<Secret | null>> {
  const answer = await prompter.askSecret(question);
  if (answer.kind !== 'given' || answer.value === null) return answer;
  const { value: typed } = answer;
  const blanks = typed.doubtfulBlanks(passwordAdvice(session.state().account).asked === 'app-password');
  if (blanks === null) return answer;
  return await prompter.choose({
    question: say(message(`sign-in.blanks.${blanks}`)),
    choices: [
      { label: say(message('sign-in.blanks.remove')), value: typed.withoutBlanks(blanks) },
      { label: say(message('sign-in.blanks.keep')), value: typed },
    ],
  });
}
