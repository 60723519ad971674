import type { ReactNode } from 'react';
import { filledControl } from '../../electron/core/wizard/frame/forward-of';
import { pressingVerdict, type VerdictOnPage, verdictsOf } from '../../electron/core/wizard/verdicts/verdicts-of';
import type { PageProps } from '../wizard-controls';
import { VerdictCard } from './verdict-card';

interface VerdictsProps extends PageProps {
  /** What is shown; left out where the page has no buttons of its own to add. */
  readonly verdicts?: readonly VerdictOnPage[];
  /** What a card shows below what was seen. */
  readonly more?: (shown: VerdictOnPage) => ReactNode;
}

/** Everything that stands in the way on this page, the worst first. */
export function Verdicts({ state, controls, verdicts = verdictsOf(state), more }: VerdictsProps) {
  const pressing = filledControl(state) === 'verdict' ? pressingVerdict(verdicts) : null;
  return verdicts.map((shown, index) => (
    <VerdictCard
      // biome-ignore lint/suspicious/noArrayIndexKey: two servers may fail in the very same words.
      key={`${index} ${shown.verdict.message.id}`}
      shown={shown}
      isFilled={shown === pressing}
      controls={controls}
    >
      {more?.(shown)}
    </VerdictCard>
  ));
}
