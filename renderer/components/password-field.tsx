import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { requestLimits } from '../../electron/contract/request-limits';
import { words } from '../words/language';
import { Icon, ToneIcon } from './icon';

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Its problem; null where none is known. */
  readonly error?: string | null;
  /** Whether the page puts the focus here first. */
  readonly isFirst?: boolean;
}

/** A native field for a password. Only the browser holds the typed text: the library's text field would keep it in React's state. */
export function PasswordField({ name, label, hint, error = null, isFirst = false }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  const id = useId();
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
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          maxLength={requestLimits.passwordChars}
          aria-invalid={error !== null}
          aria-describedby={error === null ? `${id}-hint` : `${id}-error ${id}-hint`}
          {...(isFirst ? { 'data-focus': 'password' } : {})}
        />
        <Button
          className="button quiet small"
          aria-pressed={isShown}
          aria-label={words('sign-in.show.named', { label })}
          onPress={() => setShown(!isShown)}
        >
          <Icon name="eye" />
          {words('sign-in.show')}
        </Button>
      </div>
      {error !== null && (
        <p className="field-error with-icon small" id={`${id}-error`}>
          <ToneIcon tone="fail" />
          <span>{error}</span>
        </p>
      )}
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
