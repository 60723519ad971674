import { lstat } from 'node:fs/promises';
import type { DavService } from '../contract/dav-service';
import type {
  DeletedFile,
  ExportPreview,
  ExportSelection,
  ExportSize,
  PreviewRequest,
  ProgramFacts,
  SaveOutcome,
  SaveRequest,
} from '../contract/exports';
import { parseHostName } from '../contract/host-name';
import { addressParts } from '../contract/mail-address';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import { coveredPassword } from '../core/programs/covered-password';
import type { ExportAccount } from '../core/programs/export-account';
import type { ExportRequest } from '../core/programs/export-request';
import { filesToSave } from '../core/programs/files-to-save';
import { ifOthersWorked, othersCouldServe } from '../core/programs/others-could-serve';
import { packFiles } from '../core/programs/pack-files';
import type { MailProgram } from '../core/programs/program';
import { programFacts } from '../core/programs/program-facts';
import type { Place } from '../core/programs/program-places';
import { programById, programs } from '../core/programs/programs';
import type { Account } from '../engine/account';
import { systemHere } from '../node/find-programs';
import { requestExport } from '../node/request-export';
import type { Say } from '../words/format-message';
import { withDistinctNames } from './distinct-names';
import { createFolderSaving } from './folder-saving';
import { passwordsFor } from './passwords-for';
import { previewOf, sizeOf } from './program-output';
import { createSavedFiles } from './saved-files';

/** What exports need from the window and its runs. */
interface ExportsSurroundings {
  /** The account whose passwords may be written; null where there is none. */
  readonly account: () => Account | null;
  /** The servers for calendars and contacts that a domain has named; null where it has not answered. */
  readonly calendarsOf: (domain: string) => readonly DavService[] | null;
  /** Asks for a folder; null where none was chosen. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Where the mail apps of this computer are, by id. */
  readonly findPrograms: () => Promise<ReadonlyMap<string, Place>>;
  /** Opens an installed program. Resolves with whether it was opened. */
  readonly openInstalled: (path: string) => Promise<boolean>;
  /** Shows a file in the system's file manager. */
  readonly showInFolder: (path: string) => void;
  readonly say: Say;
}

/** The exports of the accounts that were set up. */
interface Exports {
  list(): Promise<readonly ProgramFacts[]>;
  measure(selection: ExportSelection): Result<readonly ExportSize[], Message>;
  preview(request: PreviewRequest): Result<ExportPreview, Message>;
  /** Leaves out the programs that nothing can be written for, unless that is all of them. */
  save(request: SaveRequest): Promise<Result<SaveOutcome, Message>>;
  /** Shows the files that were saved last. */
  showSaved(): Promise<Result<null, Message>>;
  /** Deletes the files of one saving, by the id that its outcome has. */
  deleteSaved(id: string): Promise<Result<readonly DeletedFile[], Message>>;
  /** Opens a mail app that `list` gave as one that can be opened. */
  open(id: string): Promise<Result<null, Message>>;
}

/** Starts with no folder chosen. */
export function createExports(surroundings: ExportsSurroundings): Exports {
  const { account, calendarsOf, chooseFolder, say, findPrograms, openInstalled, showInFolder } = surroundings;
  const saved = createSavedFiles();
  let found: ReadonlyMap<string, Place> = new Map();
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
    if (!request.ok) return request;
    const lacksPassword = request.value.accounts.every(({ passwords }) => passwords === null);
    if (includePassword && lacksPassword) return failed(message('export.password.not-held'));
    return ok({ ...request.value, davServices: servicesFor(request.value.accounts, selection.calendarsOf) });
  }

  function servicesFor(
    accounts: readonly ExportAccount[],
    wanted: readonly string[],
  ): NonNullable<ExportRequest['davServices']> {
    const domains = accounts.map(({ address }) => addressParts(address).domain);
    return new Map(
      domains.flatMap((domain) => {
        const host = parseHostName(domain);
        const services = host.ok && wanted.includes(host.value) ? calendarsOf(host.value) : null;
        return services === null ? [] : [[domain, services] as const];
      }),
    );
  }

  function couldOthersServe(program: MailProgram, { settings, notNeeded, ...selection }: PreviewRequest): boolean {
    const current = settings.at(-1);
    if (current === undefined || notNeeded.length === 0) return false;
    const others = settings.slice(0, -1);
    const without = { ...selection, includePassword: false };
    const known = requestFor({ ...without, settings });
    const hoped = requestFor({ ...without, settings: [...others, ifOthersWorked(current, notNeeded)] });
    return known.ok && hoped.ok && othersCouldServe(program, known.value, hoped.value);
  }

  return {
    list: async () => {
      found = await findPrograms();
      return programs.map((program) => programFacts(program, systemHere(), found.get(program.id) ?? null));
    },

    measure: (selection) => {
      const request = requestFor(selection);
      return request.ok
        ? ok(chosenPrograms(selection).map((program) => sizeOf(program, request.value, selection.ways)))
        : request;
    },

    preview: (selection) => {
      const program = programById(selection.program);
      if (program === null) return failed(message('export.unknown-program', { program: selection.program }));
      const request = requestFor(selection);
      if (!request.ok) return request;
      const accounts = request.value.accounts.map(withPasswordCovered);
      return ok({
        ...previewOf(program, { ...request.value, accounts }),
        othersCouldServe: couldOthersServe(program, selection),
      });
    },

    save: async (selection) => {
      const request = requestFor(selection);
      if (!request.ok) return request;
      const rendered = chosenPrograms(selection).map((program) => ({
        program,
        rendering: program.write(request.value),
      }));
      const files = rendered.flatMap(({ program, rendering }) =>
        rendering.ok ? filesToSave(program, rendering.value, selection.ways) : [],
      );
      const refusal = rendered.map(({ rendering }) => rendering).find((rendering) => !rendering.ok);
      if (files.length === 0 && refusal?.ok === false) return failed(refusal.failure.reason);
      const named = withDistinctNames(files);
      const addresses = request.value.accounts.map(({ address }) => address);
      const written = selection.asArchive ? [packFiles(named, addresses)] : named;
      const outcome = await saveInFolder(written, selection.replace);
      if (outcome.kind !== 'saved') return ok(outcome);
      const packed = selection.asArchive ? { packed: named.map(({ name }) => name) } : {};
      return ok({ ...outcome, ...packed, files: saved.note(outcome.folder, written) });
    },

    showSaved: async () => {
      const there = await Promise.all(saved.newestPaths().map(async (path) => ((await exists(path)) ? path : null)));
      const path = there.find((each) => each !== null) ?? null;
      if (path === null) return failed(message('export-page.folder-gone'));
      showInFolder(path);
      return ok(null);
    },

    deleteSaved: async (id) => {
      const files = await saved.delete(id);
      return files === null ? failed(message('export-page.folder-gone')) : ok(files);
    },

    open: async (id) => {
      const program = programById(id);
      const place = found.get(id) ?? null;
      if (program === null) return failed(message('export.unknown-program', { program: id }));
      const canOpen = place !== null && programFacts(program, systemHere(), place).canOpen;
      return canOpen && (await openInstalled(place.path))
        ? ok(null)
        : failed(message('export-page.open.failed', { program: program.name }));
    },
  };
}

type AccountSelection = Omit<PreviewRequest, 'program' | 'notNeeded'>;

function chosenPrograms({ programs: ids }: ExportSelection): readonly MailProgram[] {
  return ids.flatMap((id) => programById(id) ?? []);
}

function withPasswordCovered({ passwords, ...account }: ExportAccount): ExportAccount {
  const covered = passwords && {
    incoming: coveredPassword(passwords.incoming),
    outgoing: coveredPassword(passwords.outgoing),
  };
  return { ...account, passwords: covered };
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
