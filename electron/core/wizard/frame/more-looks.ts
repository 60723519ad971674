import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { directionOf } from '../../../contract/server-name';
import { type Direction, directions } from '../../../contract/verdict';
import { message } from '../../message';
import { searchView } from '../state/search-view';
import type { AccountState, WizardState } from '../state/wizard-state';
import { commanding } from '../verdicts/effect-of';
import type { FootButton } from './page-frame';

/** What a polite search has left out, in a sentence, and the button that makes up for it. */
export interface MoreLook {
  readonly why: Message;
  /** Null while it or another run is under way, and where it has left nothing out. */
  readonly button: FootButton | null;
}

/** What the search has left out: servers that it had not needed, and those that it kept from an earlier search. */
export function moreLooks(state: WizardState): readonly MoreLook[] {
  return [othersLook(state), wholeLook(state)].flatMap((look) => look ?? []);
}

/** The direction whose table of servers and ports has the test of those that were not needed; null where none has. */
export function directionOfOthers(state: WizardState): Direction | null {
  if (othersLook(state) === null) return null;
  const { report } = state.account.discovery.view;
  const notNeeded = (report?.alternatives ?? []).filter(isNotNeeded);
  return directions.find((direction) => notNeeded.some((server) => directionOf(server) === direction)) ?? null;
}

/** The test of the servers that the search had not needed; null where there were none, and before the search has ended. */
export function othersLook(state: WizardState): MoreLook | null {
  const { account, asked } = state;
  if (!isEnded(state)) return null;
  if (account.others.status === 'running' || asked.some(({ kind }) => kind === 'test-others'))
    return { why: message('wizard.others.running'), button: null };
  const count = (searchView(account).report?.alternatives ?? []).filter(isNotNeeded).length;
  if (count === 0) return othersDone(account);
  return { why: message('wizard.others.why', { count }), button: button(state, 'wizard.others.test', 'test-others') };
}

function othersDone({ others }: AccountState): MoreLook | null {
  const { candidates } = others.view;
  const works = candidates.filter(({ proven }) => proven).length;
  return candidates.length === 0 ? null : { why: message('wizard.others.done', { works }), button: null };
}

/** The search that keeps nothing from an earlier one; null where this one has kept nothing, and before it has ended. */
export function wholeLook(state: WizardState): MoreLook | null {
  const { receiving, sending } = state.account.discovery.view.rows;
  const count = [...receiving, ...sending].filter(({ agoMs }) => agoMs !== null).length;
  if (count === 0 || !isEnded(state)) return null;
  return {
    why: message('wizard.kept.why', { count }),
    button: button(state, 'wizard.kept.look-at-all', 'look-at-all'),
  };
}

function isNotNeeded({ state }: Candidate): boolean {
  return state === 'not-needed';
}

/**
 * Whether the search has ended, and is the last one of the person. Nothing is asked for a report from a file, nor for an account that was
 * taken up again: runs are about the newest search.
 */
function isEnded({ account, setAside }: WizardState): boolean {
  return setAside === null && !account.isResumed && account.discovery.status === 'ended';
}

/** The button of a run; null while another one goes on or is about to. */
function button({ account, asked }: WizardState, id: LookId, kind: 'test-others' | 'look-at-all'): FootButton | null {
  const { others, servers, signIn } = account;
  const runs = [others, signIn.run, ...directions.map((direction) => servers[direction].test)];
  const isBusy = asked.length > 0 || runs.some(({ status }) => status === 'running');
  return isBusy ? null : { label: message(id), effect: commanding({ kind }), reason: null };
}

type LookId = 'wizard.others.test' | 'wizard.kept.look-at-all';
