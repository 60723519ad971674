import { createPortal } from 'react-dom';
import type { SettingsCard } from '../../electron/core/programs/settings-card';
import { SettingsCardFace } from './settings-card-face';

/** A card of settings for each account, only for printing: A5, one on each page, without a password. */
export function PrintCards({ cards }: { readonly cards: readonly SettingsCard[] }) {
  return createPortal(
    <div className="paper">
      {cards.map((card) => (
        <div className="print-card" key={card.address ?? ''}>
          <SettingsCardFace card={card} copyValue={null} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
