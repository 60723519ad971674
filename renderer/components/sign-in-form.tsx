import { type FormEvent, type Ref, useState } from 'react';
import { Checkbox, FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { requestLimits } from '../../electron/contract/api';
import { words } from '../language';
import { CheckMark } from './check-mark';
import { ToneIcon } from './icon';
import { PasswordField } from './password-field';
import { SubmitByEnter } from './submit-by-enter';

/** What was typed to sign in with. It lives as long as the call that takes it. */
export interface TypedCredentials {
  /** Null where the suggested login name was left as it stands. */
  readonly login: string | null;
  readonly password: string;
  readonly outgoingLogin: string | null;
  readonly outgoingPassword: string | null;
}

interface SignInFormProps {
  readonly id: string;
  readonly passwordRef: Ref<HTMLInputElement>;
  /** The login name that is tried first; empty where none is known. */
  readonly suggestedLogin: string;
  readonly onSubmit: (credentials: TypedCredentials) => void;
}

/** Asks for login name and password; the fields are read once, handed on and emptied. */
export function SignInForm({ id, passwordRef, suggestedLogin, onSubmit }: SignInFormProps) {
  const [missing, setMissing] = useState<'login' | 'password' | null>(null);
  const [isSeparate, setSeparate] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const login = String(fields.get('login')).trim();
    const password = String(fields.get('password'));
    const empty = login === '' ? 'login' : password === '' ? 'password' : null;
    setMissing(empty);
    if (empty !== null) {
      form.querySelector<HTMLInputElement>(`[name=${empty}]`)?.focus();
      return;
    }
    onSubmit({
      login: login === suggestedLogin ? null : login,
      password,
      outgoingLogin: typedOrNull(fields.get('outgoing-login')),
      outgoingPassword: typedOrNull(fields.get('outgoing-password')),
    });
    for (const field of form.querySelectorAll<HTMLInputElement>('.password')) field.value = '';
  }

  return (
    <form className="sign-in-form" id={id} onSubmit={submit} noValidate>
      <TextField
        className="field"
        name="login"
        autoComplete="username"
        spellCheck="false"
        defaultValue={suggestedLogin}
        maxLength={requestLimits.loginChars}
        isInvalid={missing === 'login'}
        validationBehavior="aria"
      >
        <Label className="label">{words('window.login.label')}</Label>
        <Input className="input" dir="ltr" autoCapitalize="none" />
        <FieldError className="field-error">
          <ToneIcon tone="fail" />
          <span>{words('window.login.missing')}</span>
        </FieldError>
      </TextField>
      <PasswordField
        name="password"
        label={words('window.password.label')}
        hint={words('window.password.hint')}
        error={missing === 'password' ? words('window.password.missing') : null}
        inputRef={passwordRef}
      />
      <Checkbox className="check" isSelected={isSeparate} onChange={setSeparate}>
        <CheckMark />
        <span>{words('window.sign-in.separate')}</span>
      </Checkbox>
      {isSeparate && (
        <>
          <TextField className="field" name="outgoing-login" spellCheck="false">
            <Label className="label">{words('window.outgoing-login.label')}</Label>
            <Input className="input" dir="ltr" autoCapitalize="none" maxLength={requestLimits.loginChars} />
            <Text className="hint" slot="description">
              {words('window.outgoing-login.hint')}
            </Text>
          </TextField>
          <PasswordField name="outgoing-password" label={words('window.outgoing-password.label')} />
        </>
      )}
      <SubmitByEnter />
    </form>
  );
}

function typedOrNull(value: FormDataEntryValue | null): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
