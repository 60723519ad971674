import { useEffect } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { message } from '../../electron/core/message';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';

interface ProgramFilterProps {
  readonly sought: string;
  /** How many mail apps have it. */
  readonly count: number;
  readonly onSought: (text: string) => void;
  readonly tellReader: WizardControls['tellReader'];
}

/** So long a pause ends a word, so that the count is said once and not after each key. */
const pauseMs = 700;

/** The field to find a mail app in a long list. Escape empties it. Screen readers are told how many there are once typing pauses. */
export function ProgramFilter({ sought, count, onSought, tellReader }: ProgramFilterProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is said of the text at which typing paused, not whenever it changes.
  useEffect(() => {
    if (sought.trim() === '') return;
    const timer = setTimeout(() => tellReader(message('export-page.filter.found', { count })), pauseMs);
    return () => clearTimeout(timer);
  }, [sought]);
  return (
    <SearchField className="field program-filter" value={sought} onChange={onSought}>
      <Label className="hidden-visually">{words('export-page.filter')}</Label>
      <Input className="input" placeholder={words('export-page.filter')} />
    </SearchField>
  );
}
