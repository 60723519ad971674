import { useId, useState } from 'react';
import type { ProviderFacts } from '../../electron/contract/report';
import { whyNoAppPassword } from '../../electron/core/address/no-app-password';
import { words } from '../words/language';
import { Chevron } from './icon';
import { Sentence } from './sentence';

/** Opens the reasons why a provider may give no app password. Nothing where none is known. */
export function CannotMakeOne({ provider }: { readonly provider: ProviderFacts }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const reasons = whyNoAppPassword(provider);
  if (reasons.length === 0) return null;
  return (
    <div className="cannot-make-one">
      <button
        className="disclosure-button small"
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron />
        {words('wizard.prepare.no-app-password-there')}
      </button>
      <div id={id} hidden={!isOpen}>
        <ul className="dots small second">
          {reasons.map((reason) => (
            <li key={reason.id}>
              <Sentence of={reason} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
