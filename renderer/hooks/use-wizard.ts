import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { MenuCommand } from '../../electron/contract/api';
import { bridge } from '../bridge';
import { changeDemo } from '../controls/change-demo';
import { createControls } from '../controls/create-controls';
import { showFile } from '../controls/file-controls';
import { heardFrom } from '../controls/heard-from';
import { doMenuCommand } from '../controls/menu-command';
import { noteRuntime } from '../controls/runtime-controls';
import { type ChangeNotes, noNotes, type WindowNotes } from '../controls/window-notes';
import type { PageProps } from '../wizard-controls';
import { createWizardStore, type WizardStore } from '../wizard-store';

/** The wizard of this window: its one state, what can be done, and what the window itself has to say. */
export interface LiveWizard extends PageProps {
  readonly notes: WindowNotes;
  readonly changeNotes: ChangeNotes;
  doCommand(command: MenuCommand): void;
  /** Back to the network, from the demo provider. */
  leaveDemo(): void;
}

/** Long enough to be read, and for a screen reader to be told. */
const saidForMs = 4_000;

/** A wizard that hears main, and asks it about whatever is typed. */
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
      bridge.onRunEvents((batch) => store.dispatch({ kind: 'run-events', ...batch })),
      bridge.onMishap((mishap) => store.dispatch({ kind: 'mishap', ...mishap })),
      bridge.onFileOpened((file) => showFile(file, store, changeNotes)),
      bridge.onMenuCommand(({ command }) => doCommand(command)),
    ];
    void begin(store, changeNotes);
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, changeNotes, doCommand]);

  useRecognition(store, state.page === 'address' && state.setAside === null ? state.account.typed.text : '');
  useForgottenPassword((state.setAside ?? state).page === 'export');

  // biome-ignore lint/correctness/useExhaustiveDependencies: what went wrong on one page is not told on the next.
  useEffect(() => changeNotes({ problem: null }), [page, changeNotes]);

  useEffect(() => {
    if (notes.said === null) return;
    const timer = setTimeout(() => changeNotes({ said: null }), saidForMs);
    return () => clearTimeout(timer);
  }, [notes.said, changeNotes]);

  const leaveDemo = () => void changeDemo(false, store, changeNotes);
  return { state, controls, notes, changeNotes, doCommand, leaveDemo };
}

async function begin(store: WizardStore, changeNotes: ChangeNotes): Promise<void> {
  const programs = await heardFrom(bridge.listPrograms(null), store);
  if (programs.ok) store.dispatch({ kind: 'programs-known', programs: programs.value });
  const about = await heardFrom(bridge.readAbout(null), store);
  if (about.ok) noteRuntime(about.value, store, changeNotes);
  if (about.ok && about.value.startedInDemo) await changeDemo(true, store, changeNotes);
  const file = await heardFrom(bridge.takeStartFile(null), store);
  if (file.ok && file.value !== 'none') showFile(file.value, store, changeNotes);
}

/** Typing has stopped for this long: the provider can be shown without flicker. */
const typingPauseMs = 250;

/** Asks main what it knows of a text once typing has stopped. Nothing of it leaves the computer. */
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

/** Has main forget the password when Export is left. */
function useForgottenPassword(isAtExport: boolean): void {
  useEffect(() => {
    if (!isAtExport) return;
    return () => void bridge.forgetPassword(null);
  }, [isAtExport]);
}
