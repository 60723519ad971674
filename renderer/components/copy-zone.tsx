import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { Icon } from './icon';

interface CopyZoneProps {
  readonly lines: readonly string[];
  readonly copyText: WizardControls['copyText'];
}

/** The button that copies all lines for a zone. */
export function CopyZone({ lines, copyText }: CopyZoneProps) {
  return (
    <button className="button small" type="button" onClick={() => copyText(lines.join('\n'))}>
      <Icon name="copy" />
      {words('export-page.zone.copy-all')}
    </button>
  );
}
