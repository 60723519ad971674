import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { type Auth, authSchema } from '../../electron/contract/candidate';
import { requestLimits } from '../../electron/contract/request-limits';
import type { EditField, EditFields, ServerEdit } from '../../electron/core/wizard/state/server-edit';
import { sentence, words } from '../words/language';
import { ChoiceField } from './choice-field';
import { Icon, ToneIcon } from './icon';
import { SubmitByEnter } from './submit-by-enter';

interface ServerFieldsProps {
  readonly edit: ServerEdit;
  readonly hostRef: Ref<HTMLInputElement>;
  /** A usual name of a server for this direction, as an example; null where no domain is known. */
  readonly hostHint: string | null;
  /** The server in the other card, to be taken here too; null where there is none, and where this field is filled. */
  readonly hostOfOther: string | null;
  /** Whether the server is being tested, so that the fields cannot change. */
  readonly isTesting: boolean;
  readonly onChange: (changes: Partial<EditFields>) => void;
  /** Called for Enter in a field. */
  readonly onSubmit: () => void;
  /** Content after the fields. */
  readonly children: ReactNode;
}

/** The usual sign-in methods; a server's own rare one can still be chosen. */
const usualAuth: readonly Auth[] = ['password', 'encrypted', 'oauth2'];

/** The values of a server card as fields. */
export function ServerFields(props: ServerFieldsProps) {
  const { edit, hostRef, hostHint, hostOfOther, isTesting, onChange, onSubmit, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const auth = authSchema.options.filter((option) => usualAuth.includes(option) || option === edit.auth);
  const { problems } = edit;

  // All fields are read together, and the focus moves to the first wrong one.
  const read = useRef(problems);
  useEffect(() => {
    const isNew = Object.keys(problems).length > Object.keys(read.current).length;
    read.current = problems;
    // Where the fields of both cards are read together, the first card keeps the focus.
    const isAtWrongField = document.activeElement?.getAttribute('aria-invalid') === 'true';
    if (isNew && !isAtWrongField) form.current?.querySelector<HTMLInputElement>('input[aria-invalid="true"]')?.focus();
  }, [problems]);

  return (
    <form
      className="server-fields"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTesting) onSubmit();
      }}
    >
      <div className="field-grid">
        <PlainField
          {...props}
          field="host"
          inputRef={hostRef}
          placeholder={hostHint}
          maxLength={requestLimits.inputChars}
        />
        <PlainField {...props} field="port" maxLength={portDigits} />
        <ChoiceField
          label={words('settings.field.security')}
          value={edit.security}
          choices={(['tls', 'starttls'] as const).map((id) => ({
            id,
            text: words('settings.value.security', { security: id }),
          }))}
          isDisabled={isTesting}
          onChange={(security) => onChange({ security })}
        />
        <PlainField {...props} field="login" maxLength={requestLimits.loginChars} />
        <ChoiceField
          label={words('settings.field.auth')}
          value={edit.auth}
          choices={auth.map((id) => ({ id, text: words(`settings.auth.${id}`) }))}
          isDisabled={isTesting}
          onChange={(chosen) => onChange({ auth: chosen })}
        />
      </div>
      <div className="moved small">
        <p className="fact-line" aria-live="polite">
          {edit.moved !== null && (
            <>
              <Icon name="hint" />
              <span>{sentence(edit.moved)}</span>
            </>
          )}
        </p>
        {edit.moved === null && hostOfOther !== null && (
          <button className="button link small" type="button" onClick={() => onChange({ host: hostOfOther })}>
            {words('settings.host-of-other', { host: hostOfOther })}
          </button>
        )}
      </div>
      {children}
      <SubmitByEnter />
    </form>
  );
}

const portDigits = 5;

interface PlainFieldProps extends Pick<ServerFieldsProps, 'edit' | 'isTesting' | 'onChange'> {
  readonly field: EditField;
  readonly maxLength: number;
  readonly placeholder?: string | null;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A text field. A port is text too, so that a wrong one stays visible, and each digit can change Security at once. */
function PlainField({ edit, field, isTesting, maxLength, placeholder = null, inputRef, onChange }: PlainFieldProps) {
  const problem = edit.problems[field];
  return (
    <TextField
      className={field === 'port' ? 'field short' : 'field'}
      value={edit[field]}
      inputMode={field === 'port' ? 'numeric' : 'text'}
      autoComplete="off"
      spellCheck="false"
      isInvalid={problem !== undefined}
      isReadOnly={isTesting}
      validationBehavior="aria"
      maxLength={maxLength}
      onChange={(text) => onChange({ [field]: text })}
    >
      <Label className="label">{words(`settings.field.${field}`)}</Label>
      <Input
        className="input"
        dir="ltr"
        autoCapitalize="none"
        placeholder={placeholder ?? ''}
        ref={inputRef ?? null}
        {...(field === 'host' ? { 'data-focus': 'server' } : {})}
      />
      <FieldError className="field-error with-icon small">
        <ToneIcon tone="fail" />
        <span>{problem && sentence(problem)}</span>
      </FieldError>
    </TextField>
  );
}
