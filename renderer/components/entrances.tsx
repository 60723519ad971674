import { useId } from 'react';
import { type Entrance, entrances } from '../../electron/core/wizard/state/wizard-state';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { Icon, type IconName } from './icon';

const icons: Readonly<Record<Entrance, IconName>> = { 'set-up': 'mail', repair: 'wrench' };

/** The two reasons to come, as one choice. What stands below changes in its place. */
export function Entrances({ state, controls }: PageProps) {
  const name = useId();
  return (
    <fieldset className="entrances" aria-label={words('address.entrances')}>
      {entrances.map((entrance) => (
        <label className="entrance" key={entrance}>
          <input
            type="radio"
            name={name}
            checked={state.entrance === entrance}
            onChange={() => controls.dispatch({ kind: 'choose-entrance', entrance })}
          />
          <Icon name={icons[entrance]} />
          <b>{words(`address.entrance.${entrance}`)}</b>
          <small>{words(`address.entrance.${entrance}.more`)}</small>
        </label>
      ))}
    </fieldset>
  );
}
