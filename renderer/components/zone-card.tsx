import { type Ref, useId } from 'react';
import type { ImportWay } from '../../electron/contract/exports';
import type { VerifiedChannel } from '../../electron/contract/published-check';
import { channelOfLine, channelTones } from '../../electron/core/wizard/export/published-channels';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { CopyZone } from './copy-zone';
import { ToneIcon } from './icon';
import { ZoneLine } from './zone-line';

interface ZoneCardProps {
  readonly zone: NonNullable<ImportWay['zone']>;
  /** What was found of each channel; a line has the mark of its own. */
  readonly verified: readonly VerifiedChannel[];
  readonly heading: Ref<HTMLHeadingElement>;
  readonly controls: Pick<WizardControls, 'copyValue' | 'copyText'>;
}

/** The lines for the zone of a domain, as a card of the page. They keep their columns, and each copies as one line. */
export function ZoneCard({ zone: { domain, lines }, verified, heading, controls }: ZoneCardProps) {
  const id = useId();
  return (
    <section className="card zone-card" aria-labelledby={id}>
      <div className="zone-card-head">
        <h2 className="h3" id={id} ref={heading} tabIndex={-1}>
          {words('export-page.zone', { domain })}
        </h2>
        <CopyZone lines={lines} copyText={controls.copyText} />
      </div>
      <ul>
        {lines.map((line) => (
          <ZoneLine
            key={line}
            line={line}
            mark={<ToneIcon tone={channelTones[stateOf(line, verified)]} />}
            copyValue={controls.copyValue}
          />
        ))}
      </ul>
    </section>
  );
}

function stateOf(line: string, verified: readonly VerifiedChannel[]): VerifiedChannel['state'] {
  const channel = channelOfLine(line);
  return verified.find((each) => each.channel === channel)?.state ?? 'not-checked';
}
