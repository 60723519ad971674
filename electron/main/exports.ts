import type {
  ExportPreview,
  ExportSelection,
  ExportSize,
  PreviewRequest,
  ProgramFacts,
  SaveOutcome,
  SaveRequest,
} from '../contract/exports';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import type { ExportAccount } from '../core/programs/export-account';
import type { ExportRequest } from '../core/programs/export-request';
import type { MailProgram } from '../core/programs/program';
import { programById, programs } from '../core/programs/programs';
import { Secret } from '../core/secret';
import type { Account } from '../engine/account';
import { requestExport } from '../node/request-export';
import type { Say } from '../words/format-message';
import { withDistinctNames } from './distinct-names';
import { createFolderSaving } from './folder-saving';
import { passwordsFor } from './passwords-for';
import { readableTexts } from './readable-texts';

/** What exports need from the window and its runs. */
interface ExportsSurroundings {
  /** The account whose passwords may be written; null where there is none. */
  readonly account: () => Account | null;
  /** Asks for a folder; null where none was chosen. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly say: Say;
}

/** The exports of the accounts that were set up. */
interface Exports {
  list(): readonly ProgramFacts[];
  measure(selection: ExportSelection): Result<readonly ExportSize[], Message>;
  preview(request: PreviewRequest): Result<ExportPreview, Message>;
  /** Leaves out the programs that nothing can be written for, unless that is all of them. */
  save(request: SaveRequest): Promise<Result<SaveOutcome, Message>>;
}

/** Starts with no folder chosen. */
export function createExports({ account, chooseFolder, say }: ExportsSurroundings): Exports {
  const saveInFolder = createFolderSaving(chooseFolder);

  function requestFor(selection: AccountSelection): Result<ExportRequest, Message> {
    const { settings, acceptsCleartext, agreedServers, includePassword } = selection;
    const held = account();
    const decisions = {
      acceptsCleartext,
      passwordsFor: (exported: ExportAccount) =>
        includePassword ? passwordsFor(exported, held, agreedServers) : ok(null),
    };
    const request = requestExport(settings, decisions, say);
    if (!request.ok || !includePassword) return request;
    const lacksPassword = request.value.accounts.every(({ passwords }) => passwords === null);
    return lacksPassword ? failed(message('export.password.not-held')) : request;
  }

  return {
    list: () => programs.map(({ id, name, group, holdsPassword }) => ({ id, name, group, holdsPassword })),

    measure: (selection) => {
      const request = requestFor(selection);
      return request.ok ? ok(chosenPrograms(selection).map((program) => sizeOf(program, request.value))) : request;
    },

    preview: (selection) => {
      const program = programById(selection.program);
      if (program === null) return failed(message('export.unknown-program', { program: selection.program }));
      const request = requestFor(selection);
      if (!request.ok) return request;
      const accounts = request.value.accounts.map(withPasswordCovered);
      return ok(previewOf(program, { ...request.value, accounts }));
    },

    save: async (selection) => {
      const request = requestFor(selection);
      if (!request.ok) return request;
      const renderings = chosenPrograms(selection).map((program) => program.write(request.value));
      const files = renderings.flatMap((rendering) => (rendering.ok ? rendering.value.files : []));
      const refusal = renderings.find((rendering) => !rendering.ok);
      if (files.length === 0 && refusal?.ok === false) return failed(refusal.failure.reason);
      return ok(await saveInFolder(withDistinctNames(files), selection.replace));
    },
  };
}

type AccountSelection = Omit<PreviewRequest, 'program'>;

function chosenPrograms({ programs: ids }: ExportSelection): readonly MailProgram[] {
  return ids.flatMap((id) => programById(id) ?? []);
}

/** Stands in a preview for the password, which the page never gets. */
const covered = new Secret('••••••••');

function withPasswordCovered(account: ExportAccount): ExportAccount {
  return { ...account, passwords: account.passwords && { incoming: covered, outgoing: covered } };
}

function sizeOf({ id, write }: MailProgram, request: ExportRequest): ExportSize {
  const rendering = write(request);
  if (!rendering.ok) return { program: id, ok: false, ...rendering.failure };
  const { files, hostInTheClear } = rendering.value;
  const sizeBytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  return { program: id, ok: true, fileCount: files.length, sizeBytes, hostInTheClear };
}

function previewOf({ id, write }: MailProgram, request: ExportRequest): ExportPreview {
  const rendering = write(request);
  if (!rendering.ok) return { program: id, ok: false, reason: rendering.failure.reason };
  const { files, carried, notCarried, warnings, ways } = rendering.value;
  return {
    program: id,
    ok: true,
    files: files.map((file) => ({ name: file.name, texts: readableTexts(file) })),
    carried,
    notCarried,
    warnings,
    ways,
  };
}
