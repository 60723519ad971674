import { Fragment, useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ExportPreview, PreviewedFile, ProgramFacts } from '../../electron/contract/exports';
import { markValues } from '../../electron/core/programs/mark-values';
import type { WizardControls } from '../wizard-controls';
import { distinctSentences } from '../words/distinct-sentences';
import { sentence, words } from '../words/language';
import { Carries } from './carries';
import { Icon, ToneIcon } from './icon';
import { ImportWays } from './import-ways';
import { Warning } from './notice';

interface ProgramPreviewProps {
  readonly program: ProgramFacts;
  readonly preview: ExportPreview;
  readonly values: readonly string[];
  readonly hasCard: boolean;
  readonly controls: WizardControls;
}

/** The files for one mail app, what they leave out, and how to import them; or why nothing can be written. */
export function ProgramPreview({ program, preview, values, hasCard, controls }: ProgramPreviewProps) {
  const files = preview.ok ? preview.files : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = files.find(({ name }) => name === chosen) ?? files[0];
  const [text, ...furtherTexts] = shown?.texts ?? [];
  return (
    <section className="card preview" aria-label={words('export-page.files-of', { program: program.name })}>
      <div className="preview-head">
        <h2>
          {program.name}
          {files.length === 1 && <FileName name={shown?.name ?? ''} />}
        </h2>
        <div className="actions">
          {text !== undefined && furtherTexts.length === 0 && (
            <Button
              className="button small"
              aria-label={words('export-page.copy.named', { file: text.name })}
              onPress={() => controls.copyText(text.text)}
            >
              <Icon name="copy" />
              {words('export-page.copy')}
            </Button>
          )}
          {hasCard && (
            <Button className="button small" onPress={() => controls.printCard()}>
              <Icon name="print" />
              {words('export-page.print')}
            </Button>
          )}
        </div>
      </div>
      {files.length === 1 && shown !== undefined && <FileContent file={shown} values={values} />}
      {files.length > 1 && shown !== undefined && (
        <Tabs className="files" selectedKey={shown.name} onSelectionChange={(key) => setChosen(String(key))}>
          <TabList className="file-tabs" aria-label={words('export-page.files-of', { program: program.name })}>
            {files.map(({ name }) => (
              <Tab className="file-tab" key={name} id={name}>
                <bdi dir="ltr">{name}</bdi>
              </Tab>
            ))}
          </TabList>
          {files.map((file) => (
            <TabPanel key={file.name} id={file.name}>
              <FileContent file={file} values={values} />
            </TabPanel>
          ))}
        </Tabs>
      )}
      {preview.ok ? (
        <div className="preview-body stack small">
          {distinctSentences(preview.warnings).map((warning) => (
            <Warning key={warning} text={warning} />
          ))}
          <Carries preview={preview} />
          <ImportWays ways={preview.ways} />
        </div>
      ) : (
        <div className="preview-body stack small">
          <p className="warning">
            <ToneIcon tone="quiet" />
            <span>
              {words('export-page.refused', { program: program.name })} {sentence(preview.reason)}
            </span>
          </p>
        </div>
      )}
    </section>
  );
}

/** The text of a file; for an archive each text with its name inside. */
function FileContent({ file, values }: { readonly file: PreviewedFile; readonly values: readonly string[] }) {
  return file.texts.map(({ name, text }) => (
    <Fragment key={name}>
      {name !== file.name && <p className="packed">{words('export-page.packed', { name: name })}</p>}
      <CodePreview file={name} text={text} values={values} />
    </Fragment>
  ));
}

function FileName({ name }: { readonly name: string }) {
  return (
    <bdi className="file path" dir="ltr">
      {name}
    </bdi>
  );
}

interface CodePreviewProps {
  readonly file: string;
  readonly text: string;
  /** The values of the accounts, which are marked in the text. */
  readonly values: readonly string[];
}

/** The text of a file with numbered lines, as it will be saved. */
function CodePreview({ file, text, values }: CodePreviewProps) {
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
