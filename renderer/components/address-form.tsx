import type { FormEvent, Ref } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { requestLimits } from '../../electron/contract/api';
import { words } from '../language';
import { Icon, ToneIcon } from './icon';
import { SubmitByEnter } from './submit-by-enter';

/** What was typed and can be looked for. */
export interface TypedAddress {
  readonly input: string;
  readonly name: string | null;
}

interface AddressFormProps {
  readonly id: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly address: string;
  /** What is wrong with the address as it stands; null where nothing is known to be. */
  readonly problem: string | null;
  /** Whether an account is under way, so that the explanations are not needed any more. */
  readonly isCompact: boolean;
  readonly onEdit: (address: string) => void;
  readonly onSubmit: (typed: TypedAddress) => void;
}

/** The first question: whose settings? */
export function AddressForm({ id, inputRef, address, problem, isCompact, onEdit, onSubmit }: AddressFormProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const name = String(fields.get('name')).trim();
    onSubmit({ input: address, name: name === '' ? null : name });
  }

  return (
    <form className="address-form" data-compact={isCompact} id={id} onSubmit={submit} noValidate>
      <TextField
        className="field"
        name="address"
        type="text"
        inputMode="email"
        autoComplete="email"
        spellCheck="false"
        value={address}
        isInvalid={problem !== null}
        onChange={onEdit}
        maxLength={requestLimits.inputChars}
        validationBehavior="aria"
        autoFocus
      >
        <Label className="label">{words('window.address.label')}</Label>
        <Input className="input" dir="ltr" autoCapitalize="none" ref={inputRef} placeholder="name@example.org" />
        <FieldError className="field-error">
          <ToneIcon tone="fail" />
          <span>{problem}</span>
        </FieldError>
        {!isCompact && (
          <Text className="hint" slot="description">
            {words('window.address.hint')}
          </Text>
        )}
      </TextField>
      <TextField className="field" name="name" autoComplete="name" maxLength={requestLimits.nameChars}>
        <Label className="label">
          {words('window.name.label')} <span className="optional">{words('window.optional')}</span>
        </Label>
        <Input className="input" />
        {!isCompact && (
          <Text className="hint" slot="description">
            {words('window.name.hint')}
          </Text>
        )}
      </TextField>
      {!isCompact && (
        <p className="promise">
          <Icon name="lock" />
          <span>{words('window.address.promise')}</span>
        </p>
      )}
      <SubmitByEnter />
    </form>
  );
}
