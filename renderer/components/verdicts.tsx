import type { ReactNode } from 'react';
import { cardsOnPage } from '../../electron/core/wizard/frame/cards-on-page';
import type { VerdictOnPage } from '../../electron/core/wizard/verdicts/verdicts-on-page';
import type { PageProps } from '../wizard-controls';
import { VerdictCard } from './verdict-card';

interface VerdictsProps extends PageProps {
  /** The verdicts to show; left out where the page adds no buttons of its own. */
  readonly verdicts?: readonly VerdictOnPage[];
  /** Content of a card before its buttons. */
  readonly facts?: (shown: VerdictOnPage) => ReactNode;
  /** Content of a card below the quoted text. */
  readonly more?: (shown: VerdictOnPage) => ReactNode;
}

/** All problems of this page, the worst first. */
export function Verdicts({ state, controls, verdicts, facts, more }: VerdictsProps) {
  return cardsOnPage(state, verdicts).map((shown, index) => (
    <VerdictCard
      // biome-ignore lint/suspicious/noArrayIndexKey: two servers may fail with the same words.
      key={`${index} ${shown.verdict.message.id}`}
      shown={shown}
      controls={controls}
      facts={facts?.(shown)}
    >
      {more?.(shown)}
    </VerdictCard>
  ));
}
