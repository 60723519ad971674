import type { Message } from '../../contract/message';
import type { Report } from '../../contract/report';
import type { Result } from '../../contract/result';
import { message } from '../../core/message';
import type { Refusal } from '../../core/programs/choose-server';
import { leftOut } from '../../core/programs/files-to-save';
import type { ExportedFile, MailProgram, Rendering } from '../../core/programs/program';
import { apart, type Block, cell, gap, indented, item, paragraph } from '../layout/block';
import { textWidth } from '../layout/text-width';
import type { PageReading } from './page-reading';
import { pairBlocks } from './pair-blocks';

/** What was written for one mail app, or why nothing was. */
export interface WrittenApp {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly sizeBytes: number }[];
  /** What a person must know before using the files. */
  readonly warnings: readonly Message[];
  /** What the files contain that others of this app do not, and what they leave out, with the consequence. */
  readonly goodToKnow: readonly Message[];
  /** The recommended way to import the files. */
  readonly steps: readonly Message[];
  readonly needsAdmin: boolean;
  /** Null where files were written. */
  readonly refusal: Message | null;
}

/** What an export wrote, and from which servers. */
interface WrittenFiles extends Pick<Report, 'incoming' | 'outgoing'> {
  /** As typed. */
  readonly folder: string;
  readonly apps: readonly WrittenApp[];
}

/** What was written for a mail app, from what it renders. */
export function writtenApp({ name }: Pick<MailProgram, 'name'>, rendering: Result<Rendering, Refusal>): WrittenApp {
  if (!rendering.ok) {
    const nothing = { files: [], warnings: [], goodToKnow: [], steps: [], needsAdmin: false };
    return { ...nothing, name, refusal: rendering.failure.reason };
  }
  const { files, warnings, ways } = rendering.value;
  const [way] = ways;
  return {
    name,
    files: files.map(writtenFile),
    warnings,
    goodToKnow: [...rendering.value.particular, ...leftOut(rendering.value)],
    steps: way?.steps ?? [],
    needsAdmin: way?.needsAdmin ?? false,
    refusal: null,
  };
}

/** A file as the page names it. */
export function writtenFile({ name, content }: ExportedFile): WrittenApp['files'][number] {
  return { name, sizeBytes: Buffer.byteLength(content) };
}

/** The page of an export: how many files are where, the servers in them, then each app with its files, steps and what is good to know. */
export function filesPage(written: WrittenFiles, reading: PageReading): readonly Block[] {
  const { apps } = written;
  return apart(
    filesAnswer(written, reading),
    pairBlocks(written, reading),
    apps.length === 0 ? [] : [indented(appTerms(apps, reading.say))],
  );
}

/** Each app with its files, how to import them, and what is good to know. */
export function appTerms(apps: readonly WrittenApp[], say: PageReading['say']): Block {
  const names = Math.max(0, ...apps.flatMap(({ files }) => files.map(({ name }) => textWidth(name))));
  const entries = apps.map((app, index) => ({
    term: app.name,
    body: [...appBlocks(app, names, say), ...(index === apps.length - 1 ? [] : [gap])],
  }));
  return { kind: 'terms', entries };
}

/** Steps as a list with numbers; one alone has none. */
export function numberedSteps(steps: readonly Message[], say: PageReading['say']): Block {
  const items = steps.map((step, index) =>
    item(say(step), {
      mark: null,
      lead: steps.length < 2 ? '' : say(message('terminal.number', { number: index + 1 })),
    }),
  );
  return { kind: 'list', items };
}

/** How many files are where. */
export function filesAnswer({ folder, apps }: WrittenFiles, { say }: PageReading): readonly Block[] {
  const count = apps.reduce((sum, { files }) => sum + files.length, 0);
  const isAll = apps.every(({ refusal }) => refusal === null);
  const text = say(count === 0 ? message('page.files.none') : message('page.files', { count, folder }));
  return [{ kind: 'headline', mark: count === 0 ? 'bad' : isAll ? 'good' : 'warning', text, aside: null }];
}

function appBlocks(app: WrittenApp, nameColumns: number, say: PageReading['say']): readonly Block[] {
  const { files, warnings, goodToKnow, steps, needsAdmin, refusal } = app;
  if (refusal !== null) return [{ kind: 'list', items: [item(say(refusal), { mark: 'bad' })] }];
  const rows = files.map(({ name, sizeBytes }) => [
    cell(name + ' '.repeat(nameColumns - textWidth(name))),
    cell(say(message('value', { value: { bytes: sizeBytes } })), { align: 'right' }),
  ]);
  const facts: Block = { kind: 'list', items: goodToKnow.map((fact) => item(say(fact))) };
  return [
    { kind: 'table', rows },
    numberedSteps(steps, say),
    ...(needsAdmin ? [paragraph(say(message('export-page.needs-admin')), 'quiet')] : []),
    { kind: 'list', items: warnings.map((warning) => item(say(warning), { mark: 'warning' })) },
    ...(goodToKnow.length === 0 ? [] : [paragraph(say(message('page.files.good-to-know'))), facts]),
  ];
}
