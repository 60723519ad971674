import { useId } from 'react';
import { refusalsQuestion } from '../../electron/core/wizard/verdicts/refusals-question';
import { performEffect } from '../perform-effect';
import type { PageProps } from '../wizard-controls';
import { sentence } from '../words/language';
import { ToneIcon } from './icon';

/**
 * Asks before one more sign-in at a host that has refused several lately. Its button is not filled, so that Enter, pressed twice, does
 * not answer it.
 */
export function RefusalsQuestion({ state, controls }: PageProps) {
  const id = useId();
  const asked = refusalsQuestion(state);
  if (asked === null) return null;
  const { question, advice, anyway } = asked;
  return (
    <section className="verdict" data-tone="warn" aria-labelledby={id}>
      <div className="verdict-head with-icon">
        <ToneIcon tone="warn" />
        <h2 id={id}>{sentence(question)}</h2>
        {advice.map((each) => (
          <p key={each.id}>{sentence(each)}</p>
        ))}
      </div>
      <div className="verdict-body stack">
        <div className="actions">
          <button
            className="button"
            type="button"
            aria-describedby={id}
            onClick={() => performEffect(anyway.effect, controls)}
          >
            {sentence(anyway.label)}
          </button>
        </div>
      </div>
    </section>
  );
}
