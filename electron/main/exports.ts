import { basename } from 'node:path';
import type {
  ClientFacts,
  ExportPreview,
  ExportSelection,
  SaveOutcome,
  SaveRequest,
  ServerName,
} from '../contract/api';
import type { Candidate } from '../contract/candidate';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { exportAccountFrom } from '../core/export/export-account';
import type { Exporter, ExportRequest, Rendering } from '../core/export/exporter';
import { exporterById, exporters } from '../core/export/exporters';
import { message } from '../core/message';
import { saveFailureMessage, saveFiles } from '../node/save-files';
import { stableUuid } from '../node/stable-uuid';
import type { Say } from '../words/format-message';
import type { Account } from './account';

/** What exports need of the window and its runs. */
export interface ExportsSurroundings {
  readonly account: () => Account | null;
  /** Asks for a folder; null where none was chosen. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly say: Say;
}

/** The exports of the account at hand. */
export interface Exports {
  list(): readonly ClientFacts[];
  render(selection: ExportSelection): Result<readonly ExportPreview[], Message>;
  save(request: SaveRequest): Promise<Result<SaveOutcome, Message>>;
}

/** Starts with no folder chosen. */
export function createExports({ account, chooseFolder, say }: ExportsSurroundings): Exports {
  let lastFolder: string | null = null;

  function requestFor({ incoming, outgoing }: ExportSelection): Result<ExportRequest, Message> {
    const current = account();
    const report = current?.report() ?? null;
    if (current === null || report === null) return failed(message('window.export.no-report'));
    const settled = { incoming: serverOf(current, incoming), outgoing: serverOf(current, outgoing) };
    const exported = exportAccountFrom({ ...report, ...settled }, { acceptsCleartext: false, passwords: null });
    if (!exported.ok) return exported;
    return ok({ accounts: [exported.value], say, uuid: stableUuid, testedOn: new Date().toISOString().slice(0, 10) });
  }

  return {
    list: () => exporters.map(({ id, clientName, group }) => ({ id, name: clientName, group })),

    render: (selection) => {
      const request = requestFor(selection);
      if (!request.ok) return request;
      return ok(chosenExporters(selection).map((exporter) => previewOf(exporter, request.value)));
    },

    save: async (selection) => {
      const request = requestFor(selection);
      if (!request.ok) return request;
      const renderings: Rendering[] = [];
      for (const exporter of chosenExporters(selection)) {
        const rendering = exporter.render(request.value);
        if (!rendering.ok) return rendering;
        renderings.push(rendering.value);
      }
      const folder = selection.replace && lastFolder !== null ? lastFolder : await chooseFolder();
      if (folder === null) return ok({ kind: 'folder-not-chosen' });
      lastFolder = folder;
      const files = renderings.flatMap((rendering) => rendering.files);
      const saved = await saveFiles(folder, files, { overwrite: selection.replace });
      if (saved.ok) return ok({ kind: 'saved', folder, names: saved.value.map((path) => basename(path)) });
      if (saved.failure.code !== 'file-exists')
        return ok({ kind: 'not-written', reason: saveFailureMessage(saved.failure) });
      return ok({ kind: 'file-exists', folder, names: saved.failure.paths.map((path) => basename(path)) });
    },
  };
}

/** The server that the user settled on, as a run of this window found it. */
function serverOf(account: Account, name: ServerName | null): Candidate | null {
  return name === null ? null : (account.server(name) ?? null);
}

function chosenExporters({ clients }: ExportSelection): readonly Exporter[] {
  return clients.flatMap((id) => exporterById(id) ?? []);
}

function previewOf({ id, render }: Exporter, request: ExportRequest): ExportPreview {
  const rendering = render(request);
  if (!rendering.ok) return { client: id, ok: false, reason: rendering.failure };
  const { files, carried, notCarried, warnings, ways } = rendering.value;
  return {
    client: id,
    ok: true,
    files: files.map(({ name, content }) => ({
      name,
      sizeBytes: Buffer.byteLength(content),
      text: typeof content === 'string' ? content : null,
    })),
    carried,
    notCarried,
    warnings,
    ways: ways.map(({ title, needsAdmin, steps }) => ({ title, needsAdmin, steps })),
  };
}
