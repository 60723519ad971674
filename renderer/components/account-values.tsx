import type { SettingsCard } from '../../electron/core/programs/settings-card';
import type { WizardControls } from '../wizard-controls';
import { Host } from './host';
import { cardValues } from './settings-card-face';
import { ValueTable } from './value-table';

interface AccountValuesProps {
  readonly cards: readonly SettingsCard[];
  readonly copyValue: WizardControls['copyValue'];
}

/** The values of each account to type by hand; its address stands above where there are several. */
export function AccountValues({ cards, copyValue }: AccountValuesProps) {
  return cards.map((card) => (
    <div className="account-values" key={card.address ?? ''}>
      {cards.length > 1 && card.address !== null && (
        <p className="subhead">
          <Host text={card.address} />
        </p>
      )}
      <ValueTable servers={cardValues(card)} copyValue={copyValue} />
    </div>
  ));
}
