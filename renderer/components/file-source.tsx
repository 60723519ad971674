import { Button } from 'react-aria-components';
import type { PreviewedFile } from '../../electron/contract/exports';
import { markValues } from '../../electron/core/programs/mark-values';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { Icon } from './icon';

interface FileSourceProps {
  readonly file: PreviewedFile;
  /** The values of the accounts, which are marked in the text. */
  readonly values: readonly string[];
  readonly copyText: WizardControls['copyText'];
}

/** The text of a file; for an archive each text with its name inside. */
export function FileSource({ file, values, copyText }: FileSourceProps) {
  return file.texts.map(({ name, text }) => (
    <section className="file-source" key={name}>
      <div className="file-source-head">
        <bdi className="path" dir="ltr">
          {name}
        </bdi>
        <Button
          className="button small"
          aria-label={words('export-page.copy.named', { file: name })}
          onPress={() => copyText(text)}
        >
          <Icon name="copy" />
          {words('export-page.copy')}
        </Button>
      </div>
      <CodePreview name={name} text={text} values={values} />
    </section>
  ));
}

/** How many lines a text has, as they are numbered. */
export function linesIn(text: string): number {
  return markValues(text, []).length;
}

interface CodePreviewProps {
  readonly name: string;
  readonly text: string;
  readonly values: readonly string[];
}

/** The text of a file with numbered lines, as it will be saved. */
function CodePreview({ name, text, values }: CodePreviewProps) {
  return (
    <section
      className="source"
      lang="en"
      dir="ltr"
      aria-label={words('export-page.preview', { file: name })}
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
