import type { ExportableSettings } from '../contract/exportable-settings';
import { exportAccountFrom } from '../core/export/export-account';
import type { ExportedFile, ExportPasswords } from '../core/export/exporter';
import { message } from '../core/message';
import { saveFailureMessage, saveFiles } from '../node/save-files';
import { stableUuid } from '../node/stable-uuid';
import type { CommandContext } from './command';
import { type ExitCode, exitCodes } from './exit-codes';
import type { ExportSelection } from './export-selection';
import { wrongUse } from './wrong-use';

/** Writes the files of every chosen client, all of them or none; a client whose format cannot carry the account is told and left out. */
export async function writeExports(
  { exporters, folder }: ExportSelection,
  settings: ExportableSettings,
  passwords: ExportPasswords | null,
  { line, output, say }: CommandContext,
): Promise<ExitCode> {
  const account = exportAccountFrom(settings, { acceptsCleartext: false, passwords });
  if (!account.ok) return wrongUse(account.failure, { output });
  const testedOn = new Date().toISOString().slice(0, 10);

  const files: ExportedFile[] = [];
  const rows: { readonly client: string; readonly name: string; readonly notCarried: readonly unknown[] }[] = [];
  let exit: ExitCode = exitCodes.done;
  for (const exporter of exporters) {
    const rendering = exporter.render({ accounts: [account.value], say, uuid: stableUuid, testedOn });
    if (!rendering.ok) {
      output.tell(message('cli.not-exported', { client: exporter.clientName, reason: say(rendering.failure) }));
      exit = exitCodes.notAll;
      continue;
    }
    const { warnings, notCarried } = rendering.value;
    for (const sentence of [...warnings, ...notCarried]) output.tell(sentence);
    for (const file of rendering.value.files) {
      files.push(file);
      rows.push({ client: exporter.id, name: file.name, notCarried });
    }
  }
  const saved = await saveFiles(folder, files, { overwrite: line.overwrite });
  if (!saved.ok) return wrongUse(saveFailureMessage(saved.failure), { output });
  const written = rows.map(({ client, notCarried }, place) => ({ client, path: saved.value[place] ?? '', notCarried }));
  output.json({ kind: 'written', files: written });
  for (const { path } of written) output.tell(message('cli.saved', { path }));
  return exit;
}
