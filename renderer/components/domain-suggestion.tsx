import { addressParts } from '../../electron/core/address/address-parts';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';

interface DomainSuggestionProps {
  readonly typed: string;
  /** The whole text with the suggested domain. */
  readonly suggestion: string;
  readonly dispatch: WizardControls['dispatch'];
}

/** Offers the probable spelling of a domain. Nothing changes unless the user chooses it. */
export function DomainSuggestion({ typed, suggestion, dispatch }: DomainSuggestionProps) {
  const meant = addressParts(suggestion).domain;
  return (
    <div className="suggest">
      <p>
        <b>{words('wizard.suggest.question', { suggestion: meant })}</b>
        <small className="hint">{words('wizard.suggest.promise')}</small>
      </p>
      <span className="actions">
        <button className="button small" type="button" onClick={() => dispatch({ kind: 'use-suggestion' })}>
          {words('wizard.suggest.use', { suggestion: meant })}
        </button>
        <button className="button plain small" type="button" onClick={() => dispatch({ kind: 'keep-spelling' })}>
          {words('wizard.suggest.keep', { typed: addressParts(typed.trim()).domain })}
        </button>
      </span>
    </div>
  );
}
