import { useId } from 'react';
import { serversQuestion } from '../../electron/core/wizard/verdicts/servers-question';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { sentence } from '../words/language';
import { ToneIcon } from './icon';

/**
 * Asks whether servers that only unsigned DNS or a file names may get the password. None of its buttons is filled, so that the
 * shortcut for the filled button never agrees.
 */
export function AskAboutServers({ state, controls }: PageProps) {
  const id = useId();
  const asked = serversQuestion(state.account);
  if (asked === null) return null;
  const { question, reasons, advice, agree, typeInstead } = asked;
  return (
    <section className="verdict" data-tone="ask" aria-labelledby={id}>
      <div className="verdict-head with-icon">
        <ToneIcon tone="ask" />
        <h2 id={id}>{sentence(question)}</h2>
        {reasons.map((reason) => (
          <p key={sentence(reason)}>{sentence(reason)}</p>
        ))}
      </div>
      <div className="verdict-body stack">
        <p>{sentence(advice)}</p>
        <div className="actions">
          {[agree, typeInstead].map(({ label, effect }) => (
            <button
              key={sentence(label)}
              className="button"
              type="button"
              aria-describedby={id}
              onClick={() => performEffect(effect, controls)}
            >
              {sentence(label)}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
