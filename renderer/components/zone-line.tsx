import type { ReactNode } from 'react';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { CopyButton } from './copy-button';

interface ZoneLineProps {
  readonly line: string;
  /** What stands before the line. */
  readonly mark?: ReactNode;
  readonly copyValue: WizardControls['copyValue'];
}

/** A line for the zone of a domain. It keeps its columns, and is copied with one blank between them. */
export function ZoneLine({ line, mark, copyValue }: ZoneLineProps) {
  const text = line.replaceAll(/ +/g, ' ');
  return (
    <li className="zone-line">
      {mark}
      <code dir="ltr">{line}</code>
      <CopyButton text={text} label={words('export-page.zone.copy', { line: text })} copyValue={copyValue} />
    </li>
  );
}
