import { useId } from 'react';
import type { ExportPreview, ExportSize, PreviewedFile, ProgramFacts } from '../../electron/contract/exports';
import type { Message } from '../../electron/contract/message';
import { recommendedWays } from '../../electron/core/programs/files-to-save';
import type { SettingsCard } from '../../electron/core/programs/settings-card';
import { areFilesSaved } from '../../electron/core/wizard/export/export-selection';
import { isForDomain } from '../../electron/core/wizard/export/export-stage';
import { packedNames, savedFiles } from '../../electron/core/wizard/export/saved-files';
import type { PageProps } from '../wizard-controls';
import { distinctSentences } from '../words/distinct-sentences';
import { sentence, words } from '../words/language';
import { AccountValues } from './account-values';
import { CalendarLooks } from './calendar-looks';
import { CopyButton } from './copy-button';
import { DeleteFiles } from './delete-files';
import { PasswordDecision } from './file-decisions';
import { FileSource, linesIn } from './file-source';
import { Fold } from './fold';
import { Icon, ToneIcon } from './icon';
import { ImportSteps } from './import-steps';
import { Warning } from './notice';
import { OtherPorts } from './other-ports';
import { OtherWays } from './other-ways';
import { ProgramForm } from './program-form';
import { ProgramNotes } from './program-notes';
import { ScanCodes } from './scan-codes';
import { SettingsCardFace } from './settings-card-face';
import { TickShown } from './tick-shown';
import { ZoneLines } from './zone-lines';

interface ProgramDetailProps extends PageProps {
  readonly program: ProgramFacts;
  readonly preview: ExportPreview;
  readonly sizes: readonly ExportSize[];
  readonly cards: readonly SettingsCard[];
  /** The values of the accounts, which are marked in the text of files. */
  readonly values: readonly string[];
  readonly passwordProblem: Message | null;
}

type Possible = Extract<ExportPreview, { ok: true }>;

/** How to set up one mail app: its steps, what its file includes, and what few people need below. */
export function ProgramDetail(props: ProgramDetailProps) {
  const { program, preview, cards, controls, state } = props;
  const id = useId();
  const isSaved = areFilesSaved(state, program.id);
  return (
    <section className="card program-detail" aria-labelledby={id}>
      <DetailHead {...props} id={id} isSaved={isSaved} />
      {preview.ok ? (
        <PossibleFile {...props} preview={preview} isSaved={isSaved} />
      ) : (
        <>
          <div className="detail-part refusal">
            <ToneIcon tone="quiet" />
            <div className="refusal-text">
              <p>
                {sentence(preview.reason)}{' '}
                {preview.otherPorts.length > 0 &&
                  !preview.othersCouldServe &&
                  words('export-page.other-ports', {
                    program: program.name,
                    ports: { list: preview.otherPorts, joinedBy: 'or' },
                  })}
              </p>
              <OtherPorts {...props} />
            </div>
          </div>
          {cards.length > 0 && (
            <div className="detail-part">
              <h3 className="h3">{words('export-page.values.type')}</h3>
              <AccountValues cards={cards} copyValue={controls.copyValue} />
            </div>
          )}
          <DeleteFiles {...props} />
        </>
      )}
    </section>
  );
}

function DetailHead(props: ProgramDetailProps & { readonly id: string; readonly isSaved: boolean }) {
  const { program, preview, controls, id, isSaved } = props;
  const { name, group, canOpen } = program;
  const hasOwnTitle = group === 'human' || group === 'domain';
  const title = hasOwnTitle ? name : words(isSaved ? 'export-page.now-in' : 'export-page.set-up', { program: name });
  return (
    <div className="detail-head">
      <div className="grow">
        <h2 className="h2" id={id}>
          {title}
        </h2>
        {group === 'human' ? (
          <p className="detail-file">{words('export-page.card.about')}</p>
        ) : (
          preview.ok && <FileLines {...props} preview={preview} />
        )}
        {preview.ok && !isSaved && <TickShown {...props} />}
      </div>
      {group === 'human' && (
        <button className="button small" type="button" onClick={() => controls.printCard()}>
          <Icon name="print" />
          {words('export-page.print')}
        </button>
      )}
      {isSaved && canOpen && (
        <button className="button small" type="button" onClick={() => controls.openProgram(program.id)}>
          {words('export-page.open', { program: name })}
        </button>
      )}
    </div>
  );
}

/** What is said of a saved file, by what became of it when it was to be deleted. */
const fileLines = {
  saved: 'export-page.file.saved',
  deleted: 'export-page.file.deleted',
  'gone-before': 'export-page.file.gone',
  changed: 'export-page.file.saved',
  'not-deleted': 'export-page.file.saved',
} as const;

/** The recommended files: their size before they are saved, then what became of them; or that nothing is imported. */
function FileLines({ preview, state, controls }: ProgramDetailProps & { readonly preview: Possible }) {
  if (!readsFile(preview)) return <p className="detail-file">{words('export-page.by-hand.about')}</p>;
  const saved = savedFiles(state);
  const packed = packedNames(state);
  return recommendedFiles(preview).map(({ name, sizeBytes }) => {
    const file = saved.find((each) => each.name === name);
    const unsaved = packed.includes(name)
      ? words('export-page.file.packed', { file: name })
      : words('export-page.file.size', { file: name, size: { bytes: sizeBytes } });
    return (
      <p className="detail-file" key={name}>
        <Icon name="document" />
        <span>{file === undefined ? unsaved : words(fileLines[file.became ?? 'saved'], { file: name })}</span>
        {typeof file?.path === 'string' && (
          <CopyButton
            text={file.path}
            label={words('export-page.copy-path.of', { file: name })}
            copyValue={controls.copyValue}
          />
        )}
      </p>
    );
  });
}

function PossibleFile(props: ProgramDetailProps & { readonly preview: Possible; readonly isSaved: boolean }) {
  const { program, preview, cards, values, isSaved, controls } = props;
  if (program.group === 'human') return <CardPreview {...props} />;
  const isTyped = !readsFile(preview);
  const ways = recommendedWays(preview.ways);
  const hasForm = ways.some(({ form }) => form !== undefined);
  const hasValues = program.group !== 'domain' && cards.length > 0;
  // Then the page has its lines and files above.
  const isPublishing = isForDomain(props.state);
  return (
    <>
      {ways.map(({ scan, files }) => scan !== undefined && <ScanCodes key={files.join()} scan={scan} />)}
      {(isSaved || ways.every(({ scan }) => scan === undefined)) && (
        <ImportSteps preview={preview} isSaved={isSaved} state={props.state} controls={controls} />
      )}
      {!isPublishing &&
        ways.map(({ zone }) => zone !== null && <ZoneLines key={zone.domain} zone={zone} controls={controls} />)}
      {isTyped && hasValues && (
        <div className="detail-part">
          {hasForm ? (
            ways.map(({ form, files }) => (
              <ProgramForm key={files.join()} form={form ?? []} copyValue={controls.copyValue} />
            ))
          ) : (
            <AccountValues cards={cards} copyValue={controls.copyValue} />
          )}
        </div>
      )}
      {isSaved && !isTyped && hasValues && (
        <div className="detail-part">
          <h3 className="h3">{words('export-page.stuck', { program: program.name })}</h3>
          <p className="second">{words('export-page.stuck.more')}</p>
        </div>
      )}
      {isSaved && program.group !== 'domain' && preview.warnings.length > 0 && (
        <div className="detail-part">
          {distinctSentences(preview.warnings).map((text) => (
            <Warning key={text} text={text} />
          ))}
        </div>
      )}
      {(!isSaved || program.group === 'domain') && (
        <ProgramNotes preview={preview}>
          <PasswordDecision {...props} />
          <OtherPorts {...props} />
          <CalendarLooks {...props} />
        </ProgramNotes>
      )}
      <div className="folds">
        {!isTyped && hasValues && (
          <Fold title={words('export-page.values')} more={words('export-page.values.more')}>
            <AccountValues cards={cards} copyValue={controls.copyValue} />
          </Fold>
        )}
        {!isPublishing && <FilesFold files={recommendedFiles(preview)} values={values} controls={controls} />}
        <OtherWays preview={preview} state={props.state} controls={controls} />
        <DeleteFiles {...props} />
      </div>
    </>
  );
}

function CardPreview(props: ProgramDetailProps & { readonly preview: Possible }) {
  const { cards, preview, values, controls } = props;
  return (
    <>
      {cards.map((card) => (
        <div className="detail-part" key={card.address ?? ''}>
          <SettingsCardFace card={card} copyValue={controls.copyValue} />
        </div>
      ))}
      <div className="folds">
        <FilesFold files={recommendedFiles(preview)} values={values} controls={controls} />
        <DeleteFiles {...props} />
      </div>
    </>
  );
}

function FilesFold({
  files,
  values,
  controls,
}: Pick<ProgramDetailProps, 'values' | 'controls'> & { readonly files: readonly PreviewedFile[] }) {
  const texts = files.flatMap((file) => file.texts);
  const [text] = texts;
  const more =
    texts.length === 1 && text !== undefined
      ? words('export-page.lines', { name: text.name, count: linesIn(text.text) })
      : texts.length;
  return (
    <Fold title={words('export-page.show-file', { count: files.length })} more={more}>
      {files.map((file) => (
        <FileSource key={file.name} file={file} values={values} copyText={controls.copyText} />
      ))}
    </Fold>
  );
}

function readsFile({ ways }: Possible): boolean {
  return ways[0]?.readsFile === true;
}

function recommendedFiles({ files, ways }: Possible): readonly PreviewedFile[] {
  const names = new Set(recommendedWays(ways).flatMap((way) => way.files));
  return files.filter(({ name }) => names.has(name));
}
