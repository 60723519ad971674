import type { Message } from '../../electron/contract/message';
import { typedValue } from '../../electron/core/programs/typed-value';
import type { WizardControls } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { CopyButton } from './copy-button';

interface ProgramFormProps {
  /** The parts of the program's own form: for each the title, then a line for each field. */
  readonly form: readonly (readonly Message[])[];
  readonly copyValue: WizardControls['copyValue'];
}

/** The fields of a mail app in its own words and order. What is typed there has a button that copies it; what is chosen there has none. */
export function ProgramForm({ form, copyValue }: ProgramFormProps) {
  return (
    <div className="program-form">
      {form.map(([title, ...fields], part) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
        <section key={part}>
          {title !== undefined && <h3 className="subhead">{sentence(title)}</h3>}
          <ul>
            {fields.map((field, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two fields may say the same.
              <Field key={place} field={field} copyValue={copyValue} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Field({ field, copyValue }: Pick<ProgramFormProps, 'copyValue'> & { readonly field: Message }) {
  const text = sentence(field);
  const value = typedValue(field, text);
  if (value === null) return <li className="program-field">{text}</li>;
  const place = text.lastIndexOf(value);
  return (
    <li className="program-field">
      <span>
        {text.slice(0, place)}
        <bdi className="host" dir="ltr">
          {value}
        </bdi>
        {text.slice(place + value.length)}
      </span>
      <CopyButton text={value} label={words('export-page.form.copy', { line: text })} copyValue={copyValue} />
    </li>
  );
}
