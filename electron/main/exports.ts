import type { ClientFacts, ExportPreview, ExportSelection, SaveOutcome, SaveRequest } from '../contract/export-request';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { exportAccountFrom } from '../core/export/export-account';
import type { ExportAccount, Exporter, ExportRequest } from '../core/export/exporter';
import { exporterById, exporters } from '../core/export/exporters';
import { message } from '../core/message';
import { Secret } from '../core/secret';
import { stableUuid } from '../node/stable-uuid';
import type { Say } from '../words/format-message';
import type { Account } from './account';
import { withDistinctNames } from './distinct-names';
import { createFolderSaving } from './folder-saving';
import { passwordsFor } from './passwords-for';
import { readableTexts } from './readable-texts';

/** What exports need of the window and its runs. */
export interface ExportsSurroundings {
  /** The account that a password may be held of; null where there is none. */
  readonly account: () => Account | null;
  /** Asks for a folder; null where none was chosen. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly say: Say;
}

/** The exports of the accounts that were set up. */
export interface Exports {
  list(): readonly ClientFacts[];
  render(selection: ExportSelection): Result<readonly ExportPreview[], Message>;
  /** Leaves out the clients that nothing can be written for, unless that is all of them. */
  save(request: SaveRequest): Promise<Result<SaveOutcome, Message>>;
}

/** Starts with no folder chosen. */
export function createExports({ account, chooseFolder, say }: ExportsSurroundings): Exports {
  const saving = createFolderSaving(chooseFolder);

  function requestFor(selection: ExportSelection): Result<ExportRequest, Message> {
    const accounts = accountsFrom(selection, account());
    if (!accounts.ok) return accounts;
    return ok({ accounts: accounts.value, say, uuid: stableUuid, testedOn: new Date().toISOString().slice(0, 10) });
  }

  return {
    list: () => exporters.map(({ id, clientName, group }) => ({ id, name: clientName, group })),

    render: (selection) => {
      const request = requestFor(selection);
      if (!request.ok) return request;
      const shown = { ...request.value, accounts: request.value.accounts.map(withPasswordCovered) };
      return ok(chosenExporters(selection).map((exporter) => previewOf(exporter, request.value, shown)));
    },

    save: async (selection) => {
      const request = requestFor(selection);
      if (!request.ok) return request;
      const renderings = chosenExporters(selection).map((exporter) => exporter.render(request.value));
      const files = renderings.flatMap((rendering) => (rendering.ok ? rendering.value.files : []));
      const refusal = renderings.find((rendering) => !rendering.ok);
      if (files.length === 0 && refusal?.ok === false) return refusal;
      return ok(await saving.save(withDistinctNames(files), selection.replace));
    },
  };
}

/** The accounts as exporters take them, in order; the password goes into the one that it was accepted for. */
function accountsFrom(selection: ExportSelection, held: Account | null): Result<readonly ExportAccount[], Message> {
  const { acceptsCleartext, agreedServers, includePassword, settings } = selection;
  const accounts: ExportAccount[] = [];
  for (const each of settings) {
    const account = exportAccountFrom(each, { acceptsCleartext, passwords: null });
    if (!account.ok) return account;
    const passwords = includePassword ? passwordsFor(account.value, held, agreedServers) : ok(null);
    if (!passwords.ok) return passwords;
    accounts.push({ ...account.value, passwords: passwords.value });
  }
  const lacksPassword = includePassword && accounts.every(({ passwords }) => passwords === null);
  return lacksPassword ? failed(message('export.password.not-held')) : ok(accounts);
}

function chosenExporters({ clients }: ExportSelection): readonly Exporter[] {
  return clients.flatMap((id) => exporterById(id) ?? []);
}

/** What stands in a preview where the file has the password, which the page never gets. */
const covered = new Secret('••••••••');

function withPasswordCovered(account: ExportAccount): ExportAccount {
  return { ...account, passwords: account.passwords && { incoming: covered, outgoing: covered } };
}

function previewOf({ id, render }: Exporter, request: ExportRequest, shown: ExportRequest): ExportPreview {
  const rendering = render(request);
  if (!rendering.ok) return { client: id, ok: false, reason: rendering.failure };
  const { files, carried, notCarried, warnings, ways } = rendering.value;
  const rendered = render(shown);
  const texts = rendered.ok ? rendered.value.files.map(readableTexts) : [];
  return {
    client: id,
    ok: true,
    files: files.map(({ name, content }, place) => {
      return { name, sizeBytes: Buffer.byteLength(content), texts: texts[place] ?? [] };
    }),
    carried,
    notCarried,
    warnings,
    ways: ways.map(({ title, needsAdmin, steps }) => ({ title, needsAdmin, steps })),
  };
}
