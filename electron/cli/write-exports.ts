import type { ExportableSettings } from '../contract/exportable-settings';
import { ok } from '../contract/result';
import { message } from '../core/message';
import type { ExportPasswords } from '../core/programs/export-account';
import type { ExportedFile } from '../core/programs/program';
import { requestExport } from '../node/request-export';
import { saveFailureMessage, saveFiles } from '../node/save-files';
import { type CommandContext, wrongUse } from './command';
import { type ExitCode, exitCodes } from './exit-codes';
import type { ExportPlan } from './export-plan';

/** Writes the files of every chosen mail program: all or none. A program whose format cannot hold the account is named and left out. */
export async function writeExports(
  { programs, folder }: ExportPlan,
  settings: ExportableSettings,
  passwords: ExportPasswords | null,
  { line, output, say }: CommandContext<'overwrite'>,
): Promise<ExitCode> {
  const decisions = { acceptsCleartext: false, passwordsFor: () => ok(passwords) };
  const request = requestExport([settings], decisions, say);
  if (!request.ok) return wrongUse(request.failure, { output });

  const files: ExportedFile[] = [];
  const rows: { readonly client: string; readonly name: string; readonly notCarried: readonly unknown[] }[] = [];
  let exit: ExitCode = exitCodes.done;
  for (const program of programs) {
    const rendering = program.write(request.value);
    if (!rendering.ok) {
      output.tell(message('cli.not-exported', { program: program.name, reason: say(rendering.failure.reason) }));
      exit = exitCodes.notAll;
      continue;
    }
    const { warnings, ways, impossible } = rendering.value;
    const notCarried = [...rendering.value.notCarried, ...ways.flatMap(({ notes }) => notes), ...impossible];
    for (const sentence of [...warnings, ...notCarried]) output.tell(sentence);
    for (const file of rendering.value.files) {
      files.push(file);
      rows.push({ client: program.id, name: file.name, notCarried });
    }
  }
  const saved = await saveFiles(folder, files, { overwrite: line.overwrite });
  if (!saved.ok) return wrongUse(saveFailureMessage(saved.failure), { output });
  const written = rows.map(({ client, notCarried }, place) => ({ client, path: saved.value[place] ?? '', notCarried }));
  output.json({ kind: 'written', files: written });
  for (const { path } of written) output.tell(message('cli.saved', { path }));
  return exit;
}
