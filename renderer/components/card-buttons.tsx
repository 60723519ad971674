import type { CardAction, CardOnPage } from '../../electron/core/wizard/settings/card-on-page';
import { sentence, words } from '../words/language';
import { ReasonedButton } from './reasoned-button';

interface CardButtonsProps {
  readonly card: CardOnPage;
  readonly actions: Readonly<Record<CardAction, () => void>>;
}

/** The buttons for a server that is not proven, or was changed. */
export function CardButtons({ card, actions }: CardButtonsProps) {
  const { direction } = card;
  if (card.actions.length === 0) return null;
  return (
    <div className="actions card-actions">
      {card.actions.map((action) => (
        <ReasonedButton key={action} reason={reasonAgainst(action, card)} onPress={actions[action]}>
          {actionWords(action, direction)}
        </ReasonedButton>
      ))}
    </div>
  );
}

/** Why an action has to wait; null where it can be done now. */
function reasonAgainst(action: CardAction, { isTesting, whyNoTest }: CardOnPage): string | null {
  if (whyNoTest === null || (action !== 'test' && !isTesting)) return null;
  return sentence(whyNoTest);
}

function actionWords(action: CardAction, direction: CardOnPage['direction']): string {
  switch (action) {
    case 'test':
      return words('wizard.edit.test', { direction });
    case 'keep-edit':
    case 'keep-server':
      return words('wizard.edit.keep');
  }
}
