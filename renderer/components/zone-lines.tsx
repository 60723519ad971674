import { useId } from 'react';
import type { ImportWay } from '../../electron/contract/exports';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { CopyZone } from './copy-zone';
import { ZoneLine } from './zone-line';

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
        <CopyZone lines={lines} copyText={controls.copyText} />
      </div>
      <ul>
        {lines.map((line) => (
          <ZoneLine key={line} line={line} copyValue={controls.copyValue} />
        ))}
      </ul>
    </section>
  );
}
