import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { Action, Severity, Verdict } from '../../electron/contract/verdict';
import { actionMessage } from '../../electron/core/diagnosis/action-message';
import { sentence, words } from '../language';
import { BlameChain } from './blame-chain';
import { type Tone, ToneIcon } from './icon';

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** Whether its first button is the filled one of this screen. */
  readonly isFilled: boolean;
  /** Whether a server of the provider has answered. */
  readonly isProviderHeard: boolean;
  /** What an action does here; null where it can do nothing. */
  readonly actOn: (action: Action) => (() => void) | null;
}

const tones: Readonly<Record<Severity, Tone>> = { error: 'fail', warning: 'warn', note: 'quiet' };

/** What does not work, in one sentence: where the problem is, what to do about it, what was seen. */
export function VerdictCard({ verdict, isFilled, isProviderHeard, actOn }: VerdictCardProps) {
  const id = useId();
  const tone = tones[verdict.severity];
  const buttons = buttonsFor(verdict, actOn);
  return (
    <section className="verdict" data-tone={tone} aria-labelledby={id}>
      <div className="verdict-head">
        <ToneIcon tone={tone} />
        <h2 id={id}>{sentence(verdict.message)}</h2>
      </div>
      <div className="verdict-body">
        <BlameChain party={verdict.party} tone={tone} isProviderHeard={isProviderHeard} />
        {buttons.length > 0 && (
          <div className="actions">
            {buttons.map(({ label, act }, index) => {
              const isFirst = isFilled && index === 0;
              return (
                <Button
                  key={label}
                  className={isFirst ? 'button primary' : 'button'}
                  {...(isFirst ? { 'data-filled': true } : {})}
                  onPress={act}
                >
                  {label}
                </Button>
              );
            })}
          </div>
        )}
        {verdict.seen !== '' && (
          <div className="seen">
            <p className="subhead">{words('window.verdict.seen')}</p>
            <blockquote lang="en" dir="ltr">
              {verdict.seen}
            </blockquote>
          </div>
        )}
      </div>
    </section>
  );
}

interface VerdictButton {
  readonly label: string;
  readonly act: () => void;
}

/** At most three buttons, the most useful first. */
function buttonsFor(verdict: Verdict, actOn: VerdictCardProps['actOn']): readonly VerdictButton[] {
  return verdict.actions
    .flatMap((action) => {
      const act = actOn(action);
      return act === null ? [] : [{ label: sentence(actionMessage(action)), act }];
    })
    .slice(0, 3);
}

/** Whether a verdict offers anything to press here. */
export function hasButton(verdict: Verdict, actOn: VerdictCardProps['actOn']): boolean {
  return verdict.actions.some((action) => actOn(action) !== null);
}
