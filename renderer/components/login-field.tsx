import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { requestLimits } from '../../electron/contract/request-limits';
import { words } from '../words/language';
import { ToneIcon } from './icon';

interface LoginFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Whether the page puts the focus here first. */
  readonly isFirst?: boolean;
  readonly isMissing?: boolean;
  readonly isReadOnly?: boolean;
  readonly onChange: (login: string) => void;
}

/** The field of a login name. */
export function LoginField({
  name,
  label,
  hint,
  value,
  isFirst = false,
  isMissing = false,
  isReadOnly = false,
  onChange,
}: LoginFieldProps) {
  return (
    <TextField
      className="field"
      name={name}
      autoComplete="username"
      spellCheck="false"
      value={value}
      onChange={onChange}
      maxLength={requestLimits.loginChars}
      isReadOnly={isReadOnly}
      isInvalid={isMissing}
      validationBehavior="aria"
    >
      <Label className="label">{label}</Label>
      <Input className="input" dir="ltr" autoCapitalize="none" {...(isFirst ? { 'data-focus': 'sign-in' } : {})} />
      <FieldError className="field-error with-icon small">
        <ToneIcon tone="fail" />
        <span>{words('sign-in.login.missing')}</span>
      </FieldError>
      {hint !== undefined && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
