import { Radio, RadioGroup } from 'react-aria-components';
import { type Entrance, entrances } from '../../electron/core/wizard/state/wizard-state';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { Icon, type IconName } from './icon';

const icons: Readonly<Record<Entrance, IconName>> = { 'set-up': 'mail', repair: 'wrench' };

/** The two reasons to come, as one choice. What stands below changes in its place. */
export function Entrances({ state, controls }: PageProps) {
  return (
    <RadioGroup
      className="entrances"
      aria-label={words('address.entrances')}
      value={state.entrance}
      onChange={(value) => {
        const entrance = entrances.find((one) => one === value);
        if (entrance !== undefined) controls.dispatch({ kind: 'choose-entrance', entrance });
      }}
    >
      {entrances.map((entrance) => (
        <Radio className="entrance" key={entrance} value={entrance}>
          <Icon name={icons[entrance]} />
          <b>{words(`address.entrance.${entrance}`)}</b>
          <small>{words(`address.entrance.${entrance}.more`)}</small>
        </Radio>
      ))}
    </RadioGroup>
  );
}
