import { bridge } from '../bridge';
import type { WizardStore } from '../wizard-store';
import { heardFrom } from './heard-from';
import { noteRuntime } from './runtime-controls';
import type { ChangeNotes } from './window-notes';

/** Switches to the demo provider or back to the network. Starts a new account, because the servers of one do not exist in the other. */
export async function changeDemo(on: boolean, store: WizardStore, changeNotes: ChangeNotes): Promise<void> {
  const answer = await heardFrom(bridge.switchDemo({ on }), store);
  if (!answer.ok) return;
  if (store.state().setAside !== null) store.dispatch({ kind: 'close-report' });
  store.dispatch({ kind: 'start-over' });
  changeNotes({ demo: answer.value, problem: null, said: null });
  const about = await heardFrom(bridge.readAbout(null), store);
  if (about.ok) noteRuntime(about.value, store, changeNotes);
}
