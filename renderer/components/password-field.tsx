import { useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { requestLimits } from '../../electron/contract/request-limits';
import { type DoubtfulBlanks, doubtfulBlanks, withoutBlanks } from '../../electron/core/doubtful-blanks';
import { words } from '../words/language';
import { ToneIcon } from './icon';

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Its problem, which stands in the place of the hint; null where none is known. */
  readonly error?: string | null;
  /** Whether the page puts the focus here first. */
  readonly isFirst?: boolean;
  readonly isReadOnly?: boolean;
  /** Whether it is an app password: those work without blanks, so that it offers to remove them. */
  readonly isAppPassword?: boolean;
}

/** A native field for a password. Only the browser holds the typed text: the library's text field would keep it in React's state. */
export function PasswordField({
  name,
  label,
  hint,
  error = null,
  isFirst = false,
  isReadOnly = false,
  isAppPassword = false,
}: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  const [blanks, setBlanks] = useState<DoubtfulBlanks | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const offered = isReadOnly ? null : blanks;
  const describedBy = [`${id}-${error === null ? 'hint' : 'error'}`, ...(offered === null ? [] : [`${id}-blanks`])];

  function removeBlanks(which: DoubtfulBlanks) {
    if (field.current === null) return;
    field.current.value = withoutBlanks(field.current.value, which);
    setBlanks(null);
    field.current.focus();
  }

  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="with-inside">
        <input
          className="input password"
          ref={field}
          id={id}
          name={name}
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          maxLength={requestLimits.passwordChars}
          readOnly={isReadOnly}
          aria-invalid={error !== null}
          aria-describedby={describedBy.join(' ')}
          onInput={(event) => setBlanks(doubtfulBlanks(event.currentTarget.value, isAppPassword))}
          {...(isFirst ? { 'data-focus': 'sign-in' } : {})}
        />
        <Button
          className="button small"
          aria-label={words(isShown ? 'sign-in.hide.named' : 'sign-in.show.named', { label })}
          onPress={() => setShown(!isShown)}
        >
          {words(isShown ? 'sign-in.hide' : 'sign-in.show')}
        </Button>
      </div>
      {error === null ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : (
        <p className="field-error with-icon small" id={`${id}-error`}>
          <ToneIcon tone="fail" />
          <span>{error}</span>
        </p>
      )}
      {offered !== null && (
        <p className="field-offer hint">
          <span id={`${id}-blanks`}>{words(`sign-in.blanks.${offered}`)}</span>
          <button className="button link" type="button" onClick={() => removeBlanks(offered)}>
            {words('sign-in.blanks.remove')}
          </button>
        </p>
      )}
    </div>
  );
}
