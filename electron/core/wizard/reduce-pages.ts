import type { Report } from '../../contract/report';
import type { RunEvent } from '../../contract/run-event';
import { directions } from '../../contract/verdict';
import { type RunView, replayRun } from '../run/reduce-run';
import { mayExport, settingsToExport } from './export/settings-to-export';
import { isReachable, nearestPage } from './frame/reachable-page';
import { withProposals, withSettingsCards } from './settings/server-cards';
import { signInWay } from './sign-in/may-sign-in';
import { interruptedBy } from './state/interrupted-account';
import { idleRun, type RunState } from './state/run-state';
import type { PageAction } from './state/wizard-actions';
import {
  type AccountState,
  emptyAccount,
  type FinishedAccount,
  type InterruptedAccount,
  isSought,
  noPublishedLook,
  noSignIn,
  noTestMessage,
  type WizardPage,
  type WizardState,
  wizardPages,
} from './state/wizard-state';

/** The wizard after a move between pages or accounts, which loses no work. */
export function reducePages(state: WizardState, action: PageAction): WizardState {
  switch (action.kind) {
    case 'go-to':
      if (action.page === 'address' && state.interrupted !== null && state.account.isResumed)
        return backTo(state, state.interrupted);
      return isReachable(state, action.page) ? atPage(state, action.page) : state;
    case 'back':
      if (state.interrupted !== null && state.account.isResumed) return backTo(state, state.interrupted);
      if (state.page === 'export' && isCompleted(state.account)) return withoutCompletion(state);
      return atPage(state, nearestPage(state, wizardPages[wizardPages.indexOf(state.page) - 1] ?? state.page));
    case 'go-on':
      return goneOn(state);
    case 'skip-to-export':
      return mayExport(state.account) ? atPage(state, 'export') : state;
    case 'choose-entrance':
      return { ...state, entrance: action.entrance };
    case 'offer-accounts': {
      const account = { ...state.account, offered: action.offered };
      return { ...atPage({ ...state, account }, 'address'), entrance: 'repair' };
    }
    case 'new-account':
      return anotherAccount(state);
    case 'set-up-another':
      return state.interrupted === null ? anotherAccount(state) : backTo(state, state.interrupted);
    case 'resume-account':
      return resumed(state, action.address);
    case 'start-over':
      return { ...anotherAccount(state), finished: [], interrupted: null, calendars: [] };
    case 'open-report':
      return openedReport(state, action.events);
    case 'close-report':
      return state.setAside ?? state;
  }
}

/** Whether an account that was searched for without its address was completed, or turned to its whole domain. */
function isCompleted({ export: { givenAddress, isPublishing } }: AccountState): boolean {
  return givenAddress !== null || isPublishing;
}

function withoutCompletion(state: WizardState): WizardState {
  const exported = {
    ...state.account.export,
    givenAddress: null,
    isPublishing: false,
    published: noPublishedLook,
  };
  return { ...state, account: { ...state.account, export: exported } };
}

function goneOn(state: WizardState): WizardState {
  const next = nextPage(state);
  if (next === 'discovery' && state.account.fileName !== null)
    return isSought(state.account) ? toSettings(state) : state;
  if (next === 'discovery') return isReachable(state, next) && isSought(state.account) ? atPage(state, next) : state;
  if (next === 'settings') return toSettings(state);
  return mayExport(state.account) ? atPage(state, next) : state;
}

/** The next page; the sign-in page is skipped for an account without a sign-in. */
function nextPage({ page, account }: WizardState): WizardPage {
  const next = wizardPages[wizardPages.indexOf(page) + 1] ?? page;
  return next === 'sign-in' && signInWay(account) === 'none' ? 'export' : next;
}

/** The wizard on the settings page, with a card for each direction. */
export function toSettings(state: WizardState): WizardState {
  if (state.account.discovery.status === 'idle') return state;
  return atPage({ ...state, account: withSettingsCards(state.account) }, 'settings');
}

function atPage(state: WizardState, page: WizardPage): WizardState {
  if (page === state.page) return state;
  const left = { ...state, page, mistake: null };
  return state.page === 'export' ? withoutPassword(left) : left;
}

/** Main forgets the password when the export page is left, so the choice to write it is reset, and a test message needs another sign-in. */
function withoutPassword(state: WizardState): WizardState {
  const { account } = state;
  const isSignedIn = directions.some((direction) => account.signIn.results[direction]?.ok === true);
  const testMessage = { ...account.testMessage, refused: null, needsSignIn: isSignedIn };
  return { ...state, account: { ...account, testMessage, export: { ...account.export, includePassword: false } } };
}

/** The wizard with a new account. It keeps the person's name and the mail apps, which are probably the same. */
function anotherAccount(state: WizardState): WizardState {
  const { typed, export: exported } = state.account;
  const { chosen, shown } = exported;
  return {
    ...state,
    page: 'address',
    explained: null,
    finished: withFinished(state.finished, state.account),
    account: {
      ...emptyAccount,
      typed: { text: '', name: typed.name },
      export: { ...emptyAccount.export, chosen, shown },
    },
    asked: [],
    mistake: null,
  };
}

/** A finished account as it was left, on its export page. The password is gone, because main forgot it when the page was left. */
function resumed(state: WizardState, address: string): WizardState {
  const chosen = state.finished.find(({ settings }) => settings.address === address);
  if (chosen === undefined) return state;
  const kept = withFinished(state.finished, state.account);
  const { typed, soughtText, discovery } = state.account;
  const isAtRest = discovery.status !== 'running' && state.asked.length === 0;
  const isAllKept = kept !== state.finished && typed.text.trim() === soughtText && isAtRest;
  return {
    ...withoutPassword({ ...state, account: takenUp(chosen.account) }),
    page: 'export',
    finished: kept.filter((other) => other.settings.address !== address),
    interrupted: (isAllKept ? null : interruptedBy(state)) ?? state.interrupted,
    asked: [],
    mistake: null,
  };
}

/** The interrupted account as it is by now. The one that was taken up again is ready as before. */
function backTo(state: WizardState, interrupted: InterruptedAccount): WizardState {
  const finished = withFinished(state.finished, state.account);
  return { ...state, ...interrupted, finished, interrupted: null, mistake: null };
}

/** Its files were made for the accounts of that time, so nothing counts as saved or done. The end of what ran then was not heard. */
function takenUp(account: AccountState): AccountState {
  const { discovery, others, signIn } = account;
  const exported = { ...account.export, outcome: null, done: [], fileCount: null, appCount: null };
  const testMessage = account.testMessage.run.status === 'running' ? noTestMessage : account.testMessage;
  const signInRun = signIn.run.status === 'running' ? idleRun : signIn.run;
  const runs = {
    discovery: endedUnheard(discovery),
    others: endedUnheard(others),
    signIn: { ...signIn, run: signInRun },
  };
  return { ...account, ...runs, isResumed: true, testMessage, export: exported };
}

/** The run with what it had told until then. */
function endedUnheard(run: RunState): RunState {
  return run.status === 'running' ? { ...run, status: 'ended' } : run;
}

/** Adds a finished account; one that was set up again replaces its older version. */
function withFinished(finished: readonly FinishedAccount[], account: AccountState): readonly FinishedAccount[] {
  const settings = settingsToExport(account);
  if (settings.address === null || !mayExport(account)) return finished;
  const others = finished.filter((other) => other.settings.address !== settings.address);
  return [...others, { settings, account }];
}

function openedReport(state: WizardState, events: readonly RunEvent[]): WizardState {
  const view = replayRun(events);
  const { report } = view;
  const ended: RunState = { ...idleRun, status: 'ended', view };
  const text = report?.input.text ?? '';
  const shown: AccountState = {
    ...emptyAccount,
    typed: { text, name: report?.name ?? '' },
    soughtText: text,
    discovery: ended,
    firstNetwork: state.setAside === null ? null : firstOf(state.account.discovery.view, view),
    signIn: report?.signIn === undefined ? noSignIn : { ...noSignIn, run: ended, results: report.signIn },
    testMessage: report?.testMessage === undefined ? noTestMessage : { ...noTestMessage, run: ended },
  };
  const account = withSettingsCards(withProposals(shown, false));
  const own = state.setAside ?? state;
  const replay = { ...state, account, interrupted: null, asked: [], mistake: null, setAside: own };
  return { ...replay, page: nearestPage(replay, pageOf(report)) };
}

/** The page that shows the last thing that a run has done. */
function pageOf(report: Report | null): WizardPage {
  if (report?.testMessage !== undefined) return 'export';
  return report?.signIn === undefined ? 'discovery' : 'sign-in';
}

/** The report that was shown before, where it is another one of the same account, so that both can be compared. */
function firstOf(shown: RunView, opened: RunView): RunView | null {
  const [first, second] = [shown.report, opened.report];
  if (first === null || second === null || first.input.text !== second.input.text) return null;
  return JSON.stringify(first) === JSON.stringify(second) ? null : shown;
}
