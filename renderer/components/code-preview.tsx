import { markValues } from '../../electron/core/programs/mark-values';
import { words } from '../words/language';

interface CodePreviewProps {
  readonly file: string;
  readonly text: string;
  /** The values of the accounts, which are marked in the text. */
  readonly values: readonly string[];
}

/** The text of a file with numbered lines, as it will be saved. */
export function CodePreview({ file, text, values }: CodePreviewProps) {
  return (
    <section
      className="source"
      lang="en"
      dir="ltr"
      aria-label={words('export-page.preview', { file })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling content must be reachable by keyboard.
      tabIndex={0}
    >
      <pre>
        {markValues(text, values).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity than its number.
          <span className="line" key={index}>
            {line.map((part, place) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: nor has a part of a line.
              part.isValue ? <mark key={place}>{part.text}</mark> : part.text,
            )}
            {'\n'}
          </span>
        ))}
      </pre>
    </section>
  );
}
