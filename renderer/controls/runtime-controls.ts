import { flushSync } from 'react-dom';
import type { About } from '../../electron/contract/api';
import { bridge } from '../bridge';
import { focusField } from '../perform-effect';
import type { WizardControls } from '../wizard-controls';
import type { WizardStore } from '../wizard-store';
import { heardFrom } from './heard-from';
import type { ChangeNotes } from './window-notes';

/** Shows what main says about the runtime. Main asks no question about it in the demo, whose passwords are no secrets. */
export function noteRuntime(
  { runtime, isMaintained, asksAboutRuntime }: About,
  { dispatch }: WizardStore,
  changeNotes: ChangeNotes,
): void {
  changeNotes({ developmentRuntime: isMaintained ? null : runtime });
  dispatch({ kind: 'runtime-doubted', runtime: asksAboutRuntime ? runtime : null });
}

/** What a person can do about a runtime that is not maintained. */
export function runtimeControls(store: WizardStore): Pick<WizardControls, 'useRuntimeAnyway'> {
  return {
    useRuntimeAnyway: () =>
      void heardFrom(bridge.useRuntimeAnyway(null), store).then((answer) => {
        if (!answer.ok) return;
        flushSync(() => store.dispatch({ kind: 'runtime-doubted', runtime: null }));
        focusField('sign-in');
      }),
  };
}
