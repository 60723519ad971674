import { type ReactNode, useId } from 'react';
import type { Severity } from '../../electron/contract/verdict';
import { familyOf } from '../../electron/core/diagnosis/cause-facts';
import type { VerdictOnPage } from '../../electron/core/wizard/verdicts/verdicts-on-page';
import { performEffect } from '../perform-effect';
import type { WizardControls } from '../wizard-controls';
import { sentence } from '../words/language';
import { BlameChain } from './blame-chain';
import { type Tone, ToneIcon } from './icon';
import { ReasonedButton } from './reasoned-button';
import { SaidBy } from './said-by';
import { Sentence } from './sentence';

interface VerdictCardProps {
  readonly shown: VerdictOnPage;
  readonly controls: WizardControls;
  /** Whether the sentence says whose turn it is, so that the chain of parties is left out. */
  readonly isPartySaid?: boolean;
  /** What was found, before the buttons. */
  readonly facts?: ReactNode;
  /** More to look at, for example the conversation with the server. */
  readonly children?: ReactNode;
}

const tones: Readonly<Record<Severity, Tone>> = { error: 'fail', warning: 'warn', note: 'quiet' };

/** A problem in one sentence, with its place, what to do about it, and what was seen. */
export function VerdictCard({ shown, controls, isPartySaid = false, facts, children }: VerdictCardProps) {
  const { verdict, about, more, saidBy, quote, isQuestion, chain, buttons } = shown;
  const id = useId();
  const tone = toneOf(shown);
  return (
    <section className="verdict" data-tone={tone} aria-labelledby={about === null ? id : `${id} ${id}-about`}>
      <div className="verdict-head with-icon">
        <ToneIcon tone={tone} />
        <h2 id={id}>
          <Sentence of={verdict.message} />
        </h2>
        {about !== null && <p id={`${id}-about`}>{sentence(about)}</p>}
        {more !== null && <p>{sentence(more)}</p>}
      </div>
      <div className="verdict-body stack">
        {!isQuestion && !isPartySaid && <BlameChain party={verdict.party} chain={chain} tone={tone} />}
        {quote !== '' && <SaidBy host={saidBy} quote={quote} />}
        {facts}
        {buttons.length > 0 && (
          <div className="actions">
            {buttons.map(({ label, effect }) => (
              <ReasonedButton key={sentence(label)} onPress={() => performEffect(effect, controls)}>
                {sentence(label)}
              </ReasonedButton>
            ))}
          </div>
        )}
        {children}
      </div>
    </section>
  );
}

/** A question, what a person can do, and a verdict without a known party are not shown as alarms. */
function toneOf({ verdict, isQuestion }: VerdictOnPage): Tone {
  const { party, severity } = verdict;
  if (isQuestion) return 'ask';
  if (party === 'you') return 'turn';
  if (party === 'unknown') return 'quiet';
  // Nothing is broken: the connection works, and nobody vouches for it.
  return familyOf(verdict) === 'certificate' ? 'warn' : tones[severity];
}
