import { type Ref, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { requestLimits } from '../../electron/contract/api';
import { words } from '../language';
import { Icon, ToneIcon } from './icon';

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A password's field. The browser alone holds what is typed: the library's text field would keep it in its state. */
export function PasswordField({ name, label, hint, error = null, inputRef }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  const id = useId();
  const described = [error !== null && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="with-inside">
        <input
          className="input password"
          id={id}
          name={name}
          ref={inputRef}
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          maxLength={requestLimits.passwordChars}
          aria-invalid={error !== null}
          aria-describedby={described === '' ? undefined : described}
        />
        <Button className="button quiet small" aria-pressed={isShown} onPress={() => setShown(!isShown)}>
          <Icon name="eye" />
          {words('window.password.show')}
        </Button>
      </div>
      {error !== null && (
        <p className="field-error" id={`${id}-error`}>
          <ToneIcon tone="fail" />
          <span>{error}</span>
        </p>
      )}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
