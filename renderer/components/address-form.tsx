import type { FormEvent } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { requestLimits } from '../../electron/contract/request-limits';
import { addressParts } from '../../electron/core/address/address-parts';
import { recognisedLine } from '../../electron/core/address/recognise-input';
import { suggestionFor } from '../../electron/core/wizard/address/reduce-address';
import { forwardOf } from '../../electron/core/wizard/frame/forward-of';
import { performEffect } from '../perform-effect';
import { type PageProps, type WizardControls, wizardFormId } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Icon, ToneIcon } from './icon';
import { SubmitByEnter } from './submit-by-enter';

interface AddressFormProps extends PageProps {
  /** Whether the page says how the text is used; false where another note about it is shown. */
  readonly promises: boolean;
}

/** The field of the first page; what the look-up finds is shown below it. */
export function AddressForm({ state, controls, promises }: AddressFormProps) {
  const { account, setAside } = state;
  const isReadOnly = setAside !== null;
  const suggestion = isReadOnly ? null : suggestionFor(account);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { effect, reason } = forwardOf(state);
    // Main gives the message for an empty field, which is shown at the field.
    if (reason === null) performEffect(effect, controls);
    else controls.find();
  }

  return (
    <form className="address-form stack" id={wizardFormId} onSubmit={submit} noValidate>
      <div className="address-question stack">
        <AddressField state={state} controls={controls} />
        {suggestion !== null && (
          <DomainSuggestion typed={account.typed.text} suggestion={suggestion} dispatch={controls.dispatch} />
        )}
      </div>
      <TextField
        className="field"
        name="name"
        autoComplete="name"
        maxLength={requestLimits.nameChars}
        value={account.typed.name}
        isReadOnly={isReadOnly}
        onChange={(name) => controls.dispatch({ kind: 'type-name', name })}
      >
        <Label className="label">
          {words('window.name.label')} <span className="optional">{words('window.optional')}</span>
        </Label>
        <Input className="input" />
        <Text className="hint" slot="description">
          {words('window.name.hint')}
        </Text>
      </TextField>
      {promises && (
        <p className="promise with-icon hint">
          <Icon name="lock" />
          <span>{words('window.address.promise')}</span>
        </p>
      )}
      <SubmitByEnter />
    </form>
  );
}

function AddressField({ state, controls }: PageProps) {
  const { typed, inputProblem, recognition } = state.account;
  const known = recognition === null ? null : recognisedLine(recognition);
  return (
    <TextField
      className="field"
      name="address"
      type="text"
      inputMode="email"
      autoComplete="email"
      spellCheck="false"
      value={typed.text}
      isInvalid={inputProblem !== null}
      isReadOnly={state.setAside !== null}
      onChange={(text) => controls.dispatch({ kind: 'type-address', text })}
      maxLength={requestLimits.inputChars}
      validationBehavior="aria"
    >
      <Label className="label">{words('window.address.label')}</Label>
      <Input
        className="input"
        dir="ltr"
        autoCapitalize="none"
        data-focus="address"
        placeholder={words('window.address.example')}
      />
      <FieldError className="field-error with-icon small">
        <ToneIcon tone="fail" />
        <span>{inputProblem === null ? '' : sentence(inputProblem)}</span>
      </FieldError>
      <Text className={known === null ? 'hint' : 'hint recognised with-icon'} slot="description">
        {known !== null && <Icon name="tick" />}
        <span>{known === null ? words('window.address.hint') : sentence(known)}</span>
      </Text>
    </TextField>
  );
}

interface DomainSuggestionProps {
  readonly typed: string;
  /** The whole text with the suggested domain. */
  readonly suggestion: string;
  readonly dispatch: WizardControls['dispatch'];
}

/** Offers the probable spelling of a domain. Nothing changes unless the user chooses it. */
function DomainSuggestion({ typed, suggestion, dispatch }: DomainSuggestionProps) {
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
