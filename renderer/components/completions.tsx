import { completionsFor, isInDomain } from '../../electron/core/address/complete-address';
import { focusField } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';

/** Domains that complete the typed address: those with the most mailboxes where the person lives. */
export function Completions({ state, controls }: PageProps) {
  const { text } = state.account.typed;
  const complete = (domain: string) => {
    controls.dispatch({ kind: 'complete-address', domain });
    focusField('address', { isToMend: true });
  };
  return (
    <fieldset className="picks" aria-label={words('address.completions')}>
      {completionsFor(navigator.language).map((domain) => (
        <button
          className="pick"
          key={domain}
          type="button"
          aria-pressed={isInDomain(text, domain)}
          onClick={() => complete(domain)}
        >
          <bdi dir="ltr">{words('address.completion', { domain })}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
