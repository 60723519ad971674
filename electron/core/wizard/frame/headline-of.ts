import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { endedMessage } from '../../test-message/ended-message';
import { exportResult } from '../export/export-result';
import { exportStage } from '../export/export-stage';
import { refusedTest } from '../export/refused-test';
import { otherNetwork } from '../networks/other-network';
import { signInStage } from '../sign-in/may-sign-in';
import { isUsable } from '../state/known-servers';
import type { WizardState } from '../state/wizard-state';
import { refusalsQuestion } from '../verdicts/refusals-question';
import { serversQuestion } from '../verdicts/servers-question';
import { othersLook } from './more-looks';
import { type Headline, mistakeHeadline } from './page-frame';
import { pageFrames } from './page-frames';

/** The headline of the current page. */
export function headlineOf(state: WizardState): Headline {
  return state.mistake === null ? pageFrames[state.page].headline(state) : mistakeHeadline;
}

/** What a screen reader announces: changes of state, but not each new count. */
export function announcementOf(state: WizardState): readonly Message[] {
  const { title, more } = headlineOf(state);
  const titled = [title, ...(more === null ? [] : [more])];
  const { discovery, servers } = state.account;
  if (state.page === 'sign-in' && signInStage(state) === 'question') return [title, ...questionOf(state)];
  const refusals = state.page === 'sign-in' ? refusalsQuestion(state) : null;
  if (refusals !== null) return [refusals.question, ...refusals.advice];
  if (state.page === 'export')
    return [...(outcomeUnderSameTitle(state) ?? titled), ...testMessageOf(state), ...othersOf(state)];
  const other = state.page === 'discovery' ? otherNetwork(state) : null;
  // Its title takes the focus, which says it.
  if (other?.kind === 'change' && state.mistake === null) return [other.more];
  if (state.page !== 'discovery' || discovery.status !== 'running')
    return [...otherNetworkOf(other), ...titled, ...othersOf(state)];
  const isUsablePair = directions.every((direction) => isUsable(servers[direction].server));
  return [isUsablePair ? message('wizard.announce.usable') : title];
}

/** What became of saving or deleting, where the title of the page stays the same and so does not say it. */
function outcomeUnderSameTitle(state: WizardState): readonly Message[] | null {
  const { outcome } = state.account.export;
  const result = outcome === null ? null : exportResult(state);
  if (result === null) return null;
  const isInTitle = outcome?.kind === 'saved' && result.tone === 'pass' && exportStage(state) !== 'publish';
  return isInTitle ? null : [result.title, ...(result.more === null ? [] : [result.more])];
}

/** How a test message goes, or why none was sent after a press. */
function testMessageOf({ account }: WizardState): readonly Message[] {
  const refused = refusedTest(account);
  if (refused.length > 0) return refused;
  const { status, view } = account.testMessage.run;
  if (status === 'idle') return [];
  if (status === 'running') return [message('test-trip.announce.running')];
  const tested = view.report?.testMessage;
  return tested === undefined
    ? []
    : [endedMessage(tested), ...(tested.verdict === null ? [] : [tested.verdict.message])];
}

/** How the test of the servers that were not needed goes, where it can be seen. */
function othersOf(state: WizardState): readonly Message[] {
  const isShown = state.page === 'discovery' || state.page === 'settings' || state.page === 'export';
  const look = isShown && state.account.others.status !== 'idle' ? othersLook(state) : null;
  return look === null ? [] : [look.why];
}

/** What is said about a search over another network, which is above the rest of the page. */
function otherNetworkOf(other: ReturnType<typeof otherNetwork>): readonly Message[] {
  if (other === null) return [];
  return other.kind === 'compared' ? [other.shown.verdict.message] : [other.title, other.more];
}

/** The question about the servers, which names them. */
function questionOf({ account }: WizardState): readonly Message[] {
  const asked = serversQuestion(account);
  return asked === null ? [] : [asked.question];
}
