import { reduceWizard } from '../electron/core/wizard/reduce-wizard';
import type { WizardAction } from '../electron/core/wizard/state/wizard-actions';
import { initialWizard, type WizardState } from '../electron/core/wizard/state/wizard-state';

/** The one state of the wizard, readable at once by whoever has to ask main about it. */
export interface WizardStore {
  /** As it stands after the newest action, whether it was drawn or not. */
  readonly state: () => WizardState;
  readonly dispatch: (action: WizardAction) => void;
  /** Gives the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A wizard at its start. */
export function createWizardStore(): WizardStore {
  let state = initialWizard;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      const after = reduceWizard(state, action);
      if (after === state) return;
      state = after;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
