import { reduceWizard } from '../electron/core/wizard/reduce-wizard';
import type { WizardAction } from '../electron/core/wizard/state/wizard-actions';
import { initialWizard, type WizardState } from '../electron/core/wizard/state/wizard-state';

/**
 * The one state of the wizard. A store of our own instead of React's reducer, because controls read the state right after they have
 * changed it.
 */
export interface WizardStore {
  /** The state after the newest action, even before it is drawn. */
  readonly state: () => WizardState;
  readonly dispatch: (action: WizardAction) => void;
  /** Gives a function that stops listening. */
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
