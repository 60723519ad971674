import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { MenuCommand } from '../../electron/contract/api';
import { bridge } from '../bridge';
import { changeDemo } from '../controls/change-demo';
import { createControls } from '../controls/create-controls';
import { showFile } from '../controls/file-controls';
import { heardFrom } from '../controls/heard-from';
import { doMenuCommand } from '../controls/menu-command';
import { noteUpdates } from '../controls/note-updates';
import { noteRuntime } from '../controls/runtime-controls';
import { type ChangeNotes, noNotes, type WindowNotes } from '../controls/window-notes';
import type { PageProps } from '../wizard-controls';
import { createWizardStore, type WizardStore } from '../wizard-store';
import { firstPaint } from './first-paint';
import { loadLaterParts, onceLoaded } from './use-later-parts';

/** The wizard of this window: its state, its controls and the window's notes. */
export interface LiveWizard extends PageProps {
  readonly notes: WindowNotes;
  readonly changeNotes: ChangeNotes;
  doCommand(command: MenuCommand): void;
  /** Leaves the demo and goes back to the network. */
  leaveDemo(): void;
}

/** Long enough to read it, and for a screen reader to announce it. */
const saidForMs = 4_000;

/** A wizard that takes events from main and asks main about typed text. */
export function useWizard(): LiveWizard {
  const [store] = useState(createWizardStore);
  const [notes, setNotes] = useState(noNotes);
  const [changeNotes] = useState(() => (changes: Partial<WindowNotes>) => setNotes((now) => ({ ...now, ...changes })));
  const [controls] = useState(() => createControls(store, changeNotes));
  const doCommand = useCallback(
    (command: MenuCommand) => doMenuCommand(command, store, controls, changeNotes),
    [store, controls, changeNotes],
  );
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { page } = state;

  useEffect(() => {
    const stops = [
      bridge.onRunEvents((batch) => onceLoaded(() => store.dispatch({ kind: 'run-events', ...batch }))),
      bridge.onMistake((mistake) => store.dispatch({ kind: 'mistake', ...mistake })),
      bridge.onFileOpened((file) => onceLoaded(() => showFile(file, store, changeNotes))),
      bridge.onMenuCommand(({ command }) => doCommand(command)),
    ];
    void begin(store, changeNotes);
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, changeNotes, doCommand]);

  useRecognition(store, state.page === 'address' && state.setAside === null ? state.account.typed.text : '');
  useForgottenPassword((state.setAside ?? state).page === 'export');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a problem of one page is not shown on the next.
  useEffect(() => changeNotes({ problem: null }), [page, changeNotes]);

  useEffect(() => {
    if (notes.said === null && notes.heard.length === 0) return;
    const timer = setTimeout(() => changeNotes({ said: null, heard: [] }), saidForMs);
    return () => clearTimeout(timer);
  }, [notes.said, notes.heard, changeNotes]);

  const leaveDemo = () => void changeDemo(false, store, changeNotes);
  return { state, controls, notes, changeNotes, doCommand, leaveDemo };
}

/** Loads the rest of the window and asks main what it knows, which loads the rest of main: both wait until the first page can be used. */
async function begin(store: WizardStore, changeNotes: ChangeNotes): Promise<void> {
  await firstPaint();
  // Where the parts cannot be loaded, the first answer says so.
  await loadLaterParts().catch(() => undefined);
  const programs = await heardFrom(bridge.listPrograms(null), store);
  if (programs.ok) store.dispatch({ kind: 'programs-known', programs: programs.value });
  const about = await heardFrom(bridge.readAbout(null), store);
  if (about.ok) noteRuntime(about.value, store, changeNotes);
  if (about.ok && about.value.startedForRepair) store.dispatch({ kind: 'choose-entrance', entrance: 'repair' });
  if (about.ok && about.value.startedInDemo) await changeDemo(true, store, changeNotes);
  const file = await heardFrom(bridge.takeStartFile(null), store);
  if (file.ok && file.value !== 'none') showFile(file.value, store, changeNotes);
  await noteUpdates(store, changeNotes);
}

/** After this pause in typing the provider can be shown without flicker. */
const typingPauseMs = 250;

/** Asks main about the text once typing has stopped. The text does not leave the computer. */
function useRecognition(store: WizardStore, text: string): void {
  useEffect(() => {
    if (text.trim() === '') return;
    const timer = setTimeout(async () => {
      if (store.state().account.recognition?.text === text) return;
      const answer = await heardFrom(bridge.lookUpInput({ text }), store);
      if (answer.ok) store.dispatch({ kind: 'recognised', text, lookup: answer.value });
    }, typingPauseMs);
    return () => clearTimeout(timer);
  }, [store, text]);
}

/** Makes main forget the password when the user leaves Export. */
function useForgottenPassword(isAtExport: boolean): void {
  useEffect(() => {
    if (!isAtExport) return;
    return () => void bridge.forgetPassword(null);
  }, [isAtExport]);
}
