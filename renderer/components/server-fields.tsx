import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { type Auth, authSchema } from '../../electron/contract/candidate';
import type { Message } from '../../electron/contract/message';
import { requestLimits } from '../../electron/contract/request-limits';
import type { Direction } from '../../electron/contract/verdict';
import type { EditField, EditFields, ServerEdit } from '../../electron/core/wizard/state/server-edit';
import { sentence, words } from '../words/language';
import { ChoiceField } from './choice-field';
import { Icon, ToneIcon } from './icon';
import { SubmitByEnter } from './submit-by-enter';

interface ServerFieldsProps {
  readonly direction: Direction;
  readonly edit: ServerEdit;
  readonly hostRef: Ref<HTMLInputElement>;
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
  const { direction, edit, hostRef, isTesting, onChange, onSubmit, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const auth = authSchema.options.filter((option) => usualAuth.includes(option) || option === edit.auth);
  const { problems } = edit;

  // All fields are read together, and the focus moves to the first wrong one.
  const read = useRef(problems);
  useEffect(() => {
    const isNew = Object.keys(problems).length > Object.keys(read.current).length;
    read.current = problems;
    if (isNew) form.current?.querySelector<HTMLInputElement>('input[aria-invalid="true"]')?.focus();
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
        {direction === 'incoming' && (
          <ChoiceField
            label={words('settings.field.protocol')}
            value={edit.protocol}
            choices={(['imap', 'pop3'] as const).map((id) => ({ id, text: words(`settings.protocol.${id}`) }))}
            isDisabled={isTesting}
            onChange={(protocol) => onChange({ protocol })}
          />
        )}
        <PlainField {...fieldOf('host', props)} inputRef={hostRef} maxLength={requestLimits.inputChars} />
        <PlainField {...fieldOf('port', props)} maxLength={portDigits} />
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
        <PlainField {...fieldOf('login', props)} maxLength={requestLimits.loginChars} />
        <ChoiceField
          label={words('settings.field.auth')}
          value={edit.auth}
          choices={auth.map((id) => ({ id, text: words(`settings.auth.${id}`) }))}
          isDisabled={isTesting}
          onChange={(chosen) => onChange({ auth: chosen })}
        />
      </div>
      <p className="fact-line moved small" aria-live="polite">
        {edit.moved !== null && (
          <>
            <Icon name="hint" />
            <span>{sentence(edit.moved)}</span>
          </>
        )}
      </p>
      {children}
      <SubmitByEnter />
    </form>
  );
}

/** The most digits of a port. */
const portDigits = 5;

interface PlainFieldProps {
  readonly field: EditField;
  readonly value: string;
  readonly problem: Message | null;
  readonly isTesting: boolean;
  readonly maxLength: number;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onChange: ServerFieldsProps['onChange'];
}

function fieldOf(
  field: EditField,
  { edit, isTesting, onChange }: ServerFieldsProps,
): Pick<PlainFieldProps, 'field' | 'value' | 'problem' | 'isTesting' | 'onChange'> {
  return { field, value: edit[field], problem: edit.problems[field] ?? null, isTesting, onChange };
}

/** A text field. A port is text too, so that a wrong one stays visible, and each digit can change Security at once. */
function PlainField({ field, value, problem, isTesting, maxLength, inputRef, onChange }: PlainFieldProps) {
  return (
    <TextField
      className={field === 'port' ? 'field short' : 'field'}
      value={value}
      inputMode={field === 'port' ? 'numeric' : 'text'}
      autoComplete="off"
      spellCheck="false"
      isInvalid={problem !== null}
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
        ref={inputRef ?? null}
        {...(field === 'host' ? { 'data-focus': 'server' } : {})}
      />
      <FieldError className="field-error with-icon small">
        <ToneIcon tone="fail" />
        <span>{problem !== null && sentence(problem)}</span>
      </FieldError>
    </TextField>
  );
}
