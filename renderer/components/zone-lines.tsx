import { useId } from 'react';
import type { ImportWay } from '../../electron/contract/exports';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { CopyButton } from './copy-button';
import { Icon } from './icon';

interface ZoneLinesProps {
  readonly zone: NonNullable<ImportWay['zone']>;
  readonly controls: Pick<WizardControls, 'copyValue' | 'copyText'>;
}

/** Lines for the zone of a domain, with their columns. Each copies as one line. */
export function ZoneLines({ zone: { domain, lines }, controls }: ZoneLinesProps) {
  const id = useId();
  return (
    <section className="zone" aria-labelledby={id}>
      <div className="zone-head">
        <h3 className="subhead" id={id}>
          {words('export-page.zone', { domain })}
        </h3>
        <button className="button small" type="button" onClick={() => controls.copyText(lines.join('\n'))}>
          <Icon name="copy" />
          {words('export-page.zone.copy-all')}
        </button>
      </div>
      <ul>
        {lines.map((line) => (
          <li className="zone-line" key={line}>
            <code dir="ltr">{line}</code>
            <CopyButton
              text={line.replaceAll(/ +/g, ' ')}
              label={words('export-page.zone.copy', { line: line.replaceAll(/ +/g, ' ') })}
              copyValue={controls.copyValue}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
