import type { ReactNode } from 'react';
import { filledControl } from '../../electron/core/wizard/frame/forward-of';
import {
  pressingVerdict,
  type VerdictOnPage,
  verdictsOnPage,
} from '../../electron/core/wizard/verdicts/verdicts-on-page';
import type { PageProps } from '../wizard-controls';
import { VerdictCard } from './verdict-card';

interface VerdictsProps extends PageProps {
  /** The verdicts to show; left out where the page adds no buttons of its own. */
  readonly verdicts?: readonly VerdictOnPage[];
  /** Content of a card below the quoted text. */
  readonly more?: (shown: VerdictOnPage) => ReactNode;
}

/** All problems of this page, the worst first. */
export function Verdicts({ state, controls, verdicts = verdictsOnPage(state), more }: VerdictsProps) {
  const pressing = filledControl(state) === 'verdict' ? pressingVerdict(verdicts) : null;
  return verdicts.map((shown, index) => (
    <VerdictCard
      // biome-ignore lint/suspicious/noArrayIndexKey: two servers may fail with the same words.
      key={`${index} ${shown.verdict.message.id}`}
      shown={shown}
      isFilled={shown === pressing}
      controls={controls}
    >
      {more?.(shown)}
    </VerdictCard>
  ));
}
