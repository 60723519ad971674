import type { ClipboardEvent, DragEvent, FormEvent } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { addressParts } from '../../electron/contract/mail-address';
import { requestLimits } from '../../electron/contract/request-limits';
import { recognisedLine } from '../../electron/core/address/recognise-input';
import { suggestionFor } from '../../electron/core/wizard/address/reduce-address';
import { forwardOf } from '../../electron/core/wizard/frame/forward-of';
import { performEffect } from '../perform-effect';
import { takePastedText } from '../take-pasted-text';
import { type PageProps, wizardFormId } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Completions } from './completions';
import { Icon, type IconName, ToneIcon } from './icon';
import { NameField } from './name-field';
import { SubmitByEnter } from './submit-by-enter';

interface AddressFormProps extends PageProps {
  /** Whether the page says how the text is used; false where another note about it is shown. */
  readonly promises: boolean;
}

/** The fields of the first page. The row below them has one height: a hint, or what is known of the text, and completions. */
export function AddressForm({ state, controls, promises }: AddressFormProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { effect, reason } = forwardOf(state);
    // Main gives the message for an empty field, which is shown at the field.
    if (reason === null) performEffect(effect, controls);
    else controls.find();
  }

  return (
    <form className="address-form" id={wizardFormId} onSubmit={submit} noValidate>
      <AddressField state={state} controls={controls} />
      <NameField state={state} controls={controls} />
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
  const { typed, inputProblem } = state.account;
  const isReadOnly = state.setAside !== null;
  const suggestion = isReadOnly ? null : suggestionFor(state.account);

  function paste(event: ClipboardEvent) {
    if (!isReadOnly && takePastedText(event.clipboardData.getData('text/plain'), controls)) event.preventDefault();
  }
  function drop(event: DragEvent) {
    if (!isReadOnly && takePastedText(event.dataTransfer.getData('text/plain'), controls)) event.preventDefault();
  }

  return (
    <TextField
      className="address-field"
      name="address"
      type="text"
      inputMode="email"
      autoComplete="email"
      spellCheck="false"
      value={typed.text}
      isInvalid={inputProblem !== null}
      isReadOnly={isReadOnly}
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
        onPaste={paste}
        onDrop={drop}
      />
      <div className="address-row">
        <FieldError className="field-error with-icon small">
          <ToneIcon tone="fail" />
          <span>{inputProblem === null ? '' : sentence(inputProblem)}</span>
        </FieldError>
        {inputProblem === null && <Hint state={state} suggestion={suggestion} />}
        {suggestion !== null && (
          <DomainSuggestion typed={typed.text} suggestion={suggestion} dispatch={controls.dispatch} />
        )}
        {suggestion === null && !isReadOnly && <Completions state={state} controls={controls} />}
      </div>
    </TextField>
  );
}

function Hint({ state, suggestion }: Pick<PageProps, 'state'> & { readonly suggestion: string | null }) {
  const { icon, text } = hintOf(state, suggestion);
  return (
    <Text className={icon === null ? 'hint' : 'hint recognised with-icon'} slot="description">
      {icon !== null && <Icon name={icon} />}
      <span>{text}</span>
    </Text>
  );
}

/** The one text below the field: what may be mistyped, what a pasted text gave, what is known, or what can be typed. */
function hintOf(
  { account: { recognition, pasted, typed } }: PageProps['state'],
  suggestion: string | null,
): { readonly icon: IconName | null; readonly text: string } {
  if (suggestion !== null) {
    const question = words('wizard.suggest.question', { suggestion: addressParts(suggestion).domain });
    return { icon: 'hint', text: `${question} ${words('wizard.suggest.promise')}` };
  }
  if (pasted !== null && typed.text === pasted.text)
    return { icon: 'tick', text: words(pasted.hadPassword ? 'address.taken.without-password' : 'address.taken') };
  const known = recognition === null ? null : recognisedLine(recognition);
  return known === null ? { icon: null, text: words('address.hint') } : { icon: 'tick', text: sentence(known) };
}

interface DomainSuggestionProps {
  readonly typed: string;
  /** The whole text with the suggested domain. */
  readonly suggestion: string;
  readonly dispatch: PageProps['controls']['dispatch'];
}

/** Offers the probable spelling of a domain in place of the completions. Nothing changes unless the user chooses it. */
function DomainSuggestion({ typed, suggestion, dispatch }: DomainSuggestionProps) {
  const meant = addressParts(suggestion).domain;
  return (
    <span className="suggest">
      <button className="button small" type="button" onClick={() => dispatch({ kind: 'use-suggestion' })}>
        {words('wizard.suggest.use', { suggestion: meant })}
      </button>
      <button className="button plain small" type="button" onClick={() => dispatch({ kind: 'keep-spelling' })}>
        {words('wizard.suggest.keep', { typed: addressParts(typed.trim()).domain })}
      </button>
    </span>
  );
}
