import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { SaveOutcome } from '../../electron/contract/exports';
import { sentence, words } from '../words/language';
import { type Tone, ToneIcon } from './icon';

interface SaveResultProps {
  readonly outcome: Exclude<SaveOutcome, { kind: 'folder-not-chosen' }>;
  readonly onReplace: () => void;
}

const tones: Readonly<Record<SaveResultProps['outcome']['kind'], Tone>> = {
  saved: 'pass',
  'file-exists': 'warn',
  'not-written': 'fail',
};

/** The outcome of saving: the files and their folder, or the problem. */
export function SaveResult({ outcome, onReplace }: SaveResultProps) {
  const result = useRef<HTMLDivElement>(null);

  // The folder dialog took the focus; the user goes on from its outcome.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new outcome takes the focus, though its value is not read here.
  useEffect(() => result.current?.focus(), [outcome]);

  return (
    <div className="save-result with-icon" data-tone={tones[outcome.kind]} ref={result} tabIndex={-1}>
      <ToneIcon tone={tones[outcome.kind]} />
      <div>
        <p>{saveSentence(outcome)}</p>
        {outcome.kind !== 'not-written' && (
          <ul className="hint">
            {outcome.names.map((name) => (
              <li key={name}>
                <bdi className="path" dir="ltr">
                  {name}
                </bdi>
              </li>
            ))}
          </ul>
        )}
        {outcome.kind === 'file-exists' && (
          <div className="actions">
            <Button className="button" onPress={onReplace}>
              {words('export-page.replace', { count: outcome.names.length })}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** The sentence of a save's outcome, on the page and for a screen reader. */
function saveSentence(outcome: SaveResultProps['outcome']): string {
  switch (outcome.kind) {
    case 'saved':
      return words('export-page.saved', { count: outcome.names.length, folder: outcome.folder });
    case 'file-exists':
      return words('export-page.file-exists', { count: outcome.names.length, folder: outcome.folder });
    case 'not-written':
      return sentence(outcome.reason);
  }
}
