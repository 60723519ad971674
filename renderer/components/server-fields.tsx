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
  /** Whether the server is being tested, so that the fields hold still. */
  readonly isTesting: boolean;
  readonly onChange: (changes: Partial<EditFields>) => void;
  /** Enter in a field. */
  readonly onSubmit: () => void;
  /** What comes after the fields. */
  readonly children: ReactNode;
}

/** The ways to sign in that are worth typing; a server's own rare one stays to be chosen. */
const usualAuth: readonly Auth[] = ['password', 'encrypted', 'oauth2'];

/** The values of a server card as fields. */
export function ServerFields(props: ServerFieldsProps) {
  const { direction, edit, hostRef, isTesting, onChange, onSubmit, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const auth = authSchema.options.filter((option) => usualAuth.includes(option) || option === edit.auth);
  const { problems } = edit;

  // Fields are read as a whole: whoever reads them is told at the first that is wrong.
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
      <p className="fact-line moved" aria-live="polite">
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

/** A port has no more. */
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

/** A port is typed as text, too: what is wrong with it stays to be seen, and each digit moves Security at once. */
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
      <FieldError className="field-error">
        <ToneIcon tone="fail" />
        <span>{problem !== null && sentence(problem)}</span>
      </FieldError>
    </TextField>
  );
}
