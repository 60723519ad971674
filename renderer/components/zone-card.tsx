import { type Ref, useId } from 'react';
import type { ImportWay } from '../../electron/contract/exports';
import type { VerifiedChannel } from '../../electron/contract/published-check';
import { channelOfLine, channelTones } from '../../electron/core/wizard/export/published-channels';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { CopyButton } from './copy-button';
import { Icon, ToneIcon } from './icon';

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
        <button className="button small" type="button" onClick={() => controls.copyText(lines.join('\n'))}>
          <Icon name="copy" />
          {words('export-page.zone.copy-all')}
        </button>
      </div>
      <ul>
        {lines.map((line) => (
          <li className="zone-line" key={line}>
            <ToneIcon tone={channelTones[stateOf(line, verified)]} />
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

function stateOf(line: string, verified: readonly VerifiedChannel[]): VerifiedChannel['state'] {
  const channel = channelOfLine(line);
  return verified.find((each) => each.channel === channel)?.state ?? 'not-checked';
}
