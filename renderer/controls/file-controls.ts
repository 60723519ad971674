import type { Answered } from '../../electron/contract/api';
import type { Message } from '../../electron/contract/message';
import type { NamedFile } from '../../electron/contract/opened-file';
import type { PublishedCheckRequest } from '../../electron/contract/published-check';
import { failed, type Result } from '../../electron/contract/result';
import type { RunId } from '../../electron/contract/run-request';
import { directions } from '../../electron/contract/verdict';
import { message } from '../../electron/core/message';
import { settingsToType } from '../../electron/core/wizard/address/hand-entry';
import { textOfOffered } from '../../electron/core/wizard/address/offered-settings';
import {
  chosenPrograms,
  exportSelection,
  savesArchive,
  writablePrograms,
} from '../../electron/core/wizard/export/export-selection';
import { publishedCheckRequest } from '../../electron/core/wizard/export/published-look';
import { openingActions } from '../../electron/core/wizard/state/opening-actions';
import type { AccountState } from '../../electron/core/wizard/state/wizard-state';
import { bridge } from '../bridge';
import type { WizardControls } from '../wizard-controls';
import type { WizardStore } from '../wizard-store';
import { heardFrom } from './heard-from';
import type { ChangeNotes } from './window-notes';

type FileControls = Pick<
  WizardControls,
  | 'save'
  | 'verifyPublished'
  | 'findCalendars'
  | 'showSaved'
  | 'deleteSaved'
  | 'openProgram'
  | 'openReport'
  | 'saveReport'
  | 'openFile'
  | 'takeOffered'
  | 'enterServers'
>;

/** Saves and opens files. */
export function fileControls(store: WizardStore, changeNotes: ChangeNotes): FileControls {
  const { state, dispatch } = store;

  async function save({ replace }: { readonly replace: boolean }): Promise<void> {
    const chosen = chosenPrograms(state());
    const selection = exportSelection(state(), chosen);
    if (selection === null) return;
    const measured = await heardFrom(bridge.measureExports(selection), store);
    if (!measured.ok) return;
    if (!measured.value.ok) return notWritten(measured.value.failure);
    const programs = writablePrograms(chosen, measured.value.value);
    const asArchive = savesArchive(state());
    const [refused] = measured.value.value.flatMap((size) => (size.ok ? [] : size.reason));
    if (programs.length === 0) {
      if (refused !== undefined) notWritten(refused);
      return;
    }
    const saved = await heardFrom(bridge.saveExports({ ...selection, programs, asArchive, replace }), store);
    if (!saved.ok) return;
    if (saved.value.ok) dispatch({ kind: 'saved', outcome: saved.value.value });
    else notWritten(saved.value.failure);
  }

  let newestCheck: PublishedCheckRequest | null = null;

  async function verifyPublished(): Promise<void> {
    const request = publishedCheckRequest(state());
    if (request === null) return;
    newestCheck = request;
    dispatch({ kind: 'published-asked' });
    const answer = await heardFrom(bridge.verifyPublished(request), store);
    // The page awaits the answer to its last question, and would take any other for that.
    if (newestCheck !== request) return;
    dispatch({ kind: 'published-verified', check: answer.ok ? answer.value : null });
  }

  async function findCalendars(domain: string): Promise<void> {
    dispatch({ kind: 'calendars-looked-for', look: { domain, kind: 'asking' } });
    const answer = await heardFrom(bridge.findCalendars({ domain }), store);
    const result = answer.ok ? answer.value : failed(answer.failure.message);
    const look = result.ok
      ? ({ domain, kind: 'found', services: result.value } as const)
      : ({ domain, kind: 'failed', reason: result.failure } as const);
    dispatch({ kind: 'calendars-looked-for', look });
    // What was found gets the focus, so that it is read; after a failure the button keeps it.
    if (!result.ok) changeNotes({ heard: [result.failure] });
  }

  function notWritten(reason: Message): void {
    dispatch({ kind: 'saved', outcome: { kind: 'not-written', reason } });
  }

  function problemOf(answer: Answered<Result<unknown, Message>>): void {
    if (answer.ok && !answer.value.ok) changeNotes({ problem: answer.value.failure });
  }

  async function saveReport(): Promise<void> {
    const runIds = runsOf(state().account);
    if (runIds.length === 0) return changeNotes({ problem: message('window.report.nothing-to-save') });
    const answer = await heardFrom(bridge.saveReport({ runIds }), store);
    if (!answer.ok) return;
    if (!answer.value.ok) return changeNotes({ problem: answer.value.failure });
    const outcome = answer.value.value;
    if (outcome.kind === 'saved') {
      const name = outcome.names[0] ?? '';
      changeNotes({ problem: null, said: message('window.report.saved', { name, folder: outcome.folder }) });
    }
    if (outcome.kind === 'not-written') changeNotes({ problem: outcome.reason });
  }

  async function openReport(): Promise<void> {
    const answer = await heardFrom(bridge.openReport(null), store);
    if (answer.ok && answer.value !== 'not-chosen') showFile(answer.value, store, changeNotes);
  }

  async function enterServers(): Promise<void> {
    const settings = settingsToType(state().account);
    if (!settings.ok) return dispatch({ kind: 'input-refused', problem: settings.failure });
    const answer = await heardFrom(bridge.openText({ text: JSON.stringify(settings.value), fileName: '' }), store);
    if (!answer.ok) return;
    showFile(answer.value, store, changeNotes);
    if (answer.value.ok) dispatch({ kind: 'enter-by-hand' });
  }

  return {
    enterServers: () => void enterServers(),
    save: oneAtATime(save),
    verifyPublished: () => void verifyPublished(),
    findCalendars: (domain) => void findCalendars(domain),
    showSaved: () => void heardFrom(bridge.showSavedFiles(null), store).then(problemOf),
    deleteSaved: (id) =>
      void heardFrom(bridge.deleteSavedFiles({ id }), store).then((answer) => {
        problemOf(answer);
        if (answer.ok && answer.value.ok)
          dispatch({ kind: 'deleted', deletion: { of: id, files: answer.value.value } });
      }),
    openProgram: (program) => void heardFrom(bridge.openProgram({ program }), store).then(problemOf),
    saveReport: oneAtATime(saveReport),
    openReport: oneAtATime(openReport),
    openFile: (base64, fileName) =>
      void heardFrom(bridge.openDropped({ base64, fileName }), store).then((answer) => {
        if (answer.ok) showFile(answer.value, store, changeNotes);
      }),
    takeOffered: (account) =>
      void heardFrom(
        bridge.openText({ text: textOfOffered(account), fileName: state().account.offered?.fileName ?? '' }),
        store,
      ).then((answer) => {
        if (answer.ok) showFile(answer.value, store, changeNotes);
      }),
  };
}

/** Does nothing while it is still at work: a key that is held down would open one dialog after another. */
function oneAtATime<Arguments extends readonly unknown[]>(work: (...given: Arguments) => Promise<void>) {
  let isBusy = false;
  return (...given: Arguments): void => {
    if (isBusy) return;
    isBusy = true;
    void work(...given).finally(() => {
      isBusy = false;
    });
  };
}

/** Shows a report file read-only, opens settings as a new account or offers those of a mail app; else says why the file is none of them. */
export function showFile(file: Result<NamedFile, Message>, store: WizardStore, changeNotes: ChangeNotes): void {
  changeNotes({ problem: file.ok ? null : file.failure });
  if (!file.ok) return;
  for (const action of openingActions(store.state(), file.value, crypto.randomUUID())) store.dispatch(action);
  const { offered } = store.state().account;
  // They may appear on the page that is shown already, so nothing else would tell a reader.
  if (file.value.file.format === 'program-settings' && offered !== null) {
    changeNotes({ heard: [message('address.offered', { name: offered.fileName, count: offered.accounts.length })] });
  }
}

/** The runs that main may still know, in their order. */
function runsOf({ discovery, others, servers, signIn, testMessage }: AccountState): readonly RunId[] {
  const runs = [
    discovery,
    others,
    ...directions.map((direction) => servers[direction].test),
    signIn.run,
    testMessage.run,
  ];
  return runs.flatMap(({ runId }) => runId ?? []);
}
