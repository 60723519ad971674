import { Input, Label, TextField } from 'react-aria-components';
import { requestLimits } from '../../electron/contract/request-limits';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';

/** The field of the person's name, which nobody has to fill. */
export function NameField({ state, controls }: PageProps) {
  return (
    <TextField
      className="field name-field"
      name="name"
      autoComplete="name"
      maxLength={requestLimits.nameChars}
      value={state.account.typed.name}
      isReadOnly={state.setAside !== null}
      onChange={(name) => controls.dispatch({ kind: 'type-name', name })}
    >
      <Label className="label">
        {words('window.name.label')} <span className="optional">{words('window.optional')}</span>
      </Label>
      <Input className="input" />
    </TextField>
  );
}
