import type { Message } from '../../contract/message';
import { message } from '../../core/message';
import { besideForward } from '../../core/wizard/frame/forward-of';
import { signInStage, whyNoSignIn } from '../../core/wizard/sign-in/may-sign-in';
import { announcedFor, browserSignInHost, passwordAdvice, providerOf } from '../../core/wizard/sign-in/password-advice';
import { refusalOnPage } from '../../core/wizard/sign-in/refusal-on-page';
import { directionsNotAsked, signInFields } from '../../core/wizard/sign-in/sign-in-fields';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import { refusalsQuestion } from '../../core/wizard/verdicts/refusals-question';
import { sendingButton } from '../../core/wizard/verdicts/sending-button';
import { serversAgreement, serversQuestion } from '../../core/wizard/verdicts/servers-question';
import { apart, type Block, gap, indented, item, paragraph } from '../layout/block';
import { askAboutServers } from './ask-about-servers';
import { checkSignIn } from './check-sign-in';
import { effectItem } from './effect-item';
import { footItems } from './foot-items';
import { headlineBlocks } from './headline-blocks';
import { type Line, marked, quiet, text } from './lines';
import { type MenuItem, offerMenu } from './menu';
import { shortPair } from './pair-of-state';
import { noAppPasswordLines, stepLines } from './preparation-lines';
import { saveReportItem } from './save-report-item';
import type { Step, TerminalWizard } from './terminal-wizard';
import { transcriptItems } from './transcript-items';
import { shownVerdicts, verdictBlocks } from './verdict-blocks';

/** The page that asks for the password, or shows the result of the sign-in. */
export async function signInPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const state = session.state();
  const withoutPassword = withoutPasswordSentences(state);
  prompter.show([
    gap,
    ...apart(
      headlineBlocks(wizard, null),
      [shortPair(state, say)],
      verdictBlocks(wizard, shownVerdicts(state)),
      worthTryingBlocks(state, say),
      withoutPassword.length === 0
        ? []
        : [
            indented(
              ...[...withoutPassword, ...announcedFor(state.account, wizard.today)].map((each) => paragraph(say(each))),
            ),
          ],
    ),
  ]);
  const asked = signInStage(state) === 'question' ? serversQuestion(state.account) : null;
  if (asked !== null) return await askAboutServers(wizard, asked);
  if (signInStage(state) !== 'form') return await offerAround(wizard);
  const before = formLines(wizard);
  prompter.show(before.length === 0 ? [] : [gap, ...before]);
  const step = await checkSignIn(wizard);
  return step === 'menu' ? await offerMenu(wizard, aroundForm(wizard)) : step;
}

/** Offers what can be done where no password is asked for: after a sign-in, or where none is possible. */
async function offerAround(wizard: TerminalWizard): Promise<Step> {
  const state = wizard.session.state();
  const refusals = refusalsQuestion(state);
  const lines = refusals === null ? [] : [refusals.question, ...refusals.advice];
  wizard.prompter.show(lines.map((line) => marked('warn', wizard.say(line))));
  const sending = refusals?.anyway ?? sendingButton(state);
  return await offerMenu(wizard, [
    ...footItems(wizard),
    ...(sending === null ? [] : effectItem(wizard, sending.label, sending.effect)),
    ...transcriptItems(wizard),
    ...saveReportItem(wizard),
  ]);
}

/** What may help where the login name or password was refused. */
function worthTryingBlocks(state: WizardState, say: TerminalWizard['say']): readonly Block[] {
  const worthTrying = refusalOnPage(state)?.worthTrying ?? [];
  if (worthTrying.length === 0) return [];
  const items = worthTrying.map((advice) => item(say(advice)));
  return [indented(paragraph(say(message('sign-in.try'))), indented({ kind: 'list', items }))];
}

/** What is to know where no password is asked for here; empty where one is. */
function withoutPasswordSentences(state: WizardState): readonly Message[] {
  const stage = signInStage(state);
  if (stage === 'impossible') {
    const reason = state.setAside === null ? whyNoSignIn(state) : null;
    return [...(reason === null ? [] : [reason]), message('sign-in.impossible')];
  }
  if (stage !== 'browser') return [];
  const host = browserSignInHost(state.account);
  return [host === null ? message('sign-in.browser.unknown') : message('sign-in.browser', { host })];
}

/** The lines to read before a password is typed. */
function formLines(wizard: TerminalWizard): readonly Line[] {
  const state = wizard.session.state();
  const { asks } = signInFields(state);
  const { asked, hint, steps } = passwordAdvice(state.account);
  const provider = providerOf(state.account);
  const agreement = serversAgreement(state.account);
  return [
    ...(agreement === null ? [] : [text(wizard.say(agreement.told))]),
    ...(asks === 'both' ? [] : [text(wizard.say(message(`sign-in.password.only.${asks}`)))]),
    ...directionsNotAsked(state).map(({ direction, why }) =>
      text(wizard.say(message('sign-in.not-asked', { direction, why }))),
    ),
    ...(hint === null ? [] : [text(wizard.say(hint))]),
    ...stepLines(steps, wizard),
    ...(asked !== 'app-password' || provider === null ? [] : noAppPasswordLines(provider, wizard.say)),
    ...announcedFor(state.account, wizard.today).map((announced) => quiet(wizard.say(announced))),
  ];
}

/** The items to ask for the password again, or to do something else. */
function aroundForm(wizard: TerminalWizard): readonly MenuItem[] {
  const { session } = wizard;
  const { account } = session.state();
  const { hasOwnSendingLogin: isSeparate } = account.signIn;
  const takeBack = serversAgreement(account)?.takeBack;
  const separate = (): Step => {
    session.dispatch({ kind: 'separate-sending', login: !isSeparate, password: !isSeparate });
    return 'page';
  };
  return [
    { label: message('terminal.sign-in.again'), act: () => checkSignIn(wizard) },
    ...besideForward(session.state()).flatMap(({ label, effect }) => effectItem(wizard, label, effect)),
    { label: message(isSeparate ? 'terminal.sign-in.same' : 'sign-in.separate'), act: separate },
    ...(takeBack === undefined ? [] : effectItem(wizard, takeBack.label, takeBack.effect)),
  ];
}
