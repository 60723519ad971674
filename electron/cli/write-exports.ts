import type { ExportableSettings } from '../contract/exportable-settings';
import { addressParts } from '../contract/mail-address';
import { ok } from '../contract/result';
import { message } from '../core/message';
import type { ExportPasswords } from '../core/programs/export-account';
import type { ExportRequest } from '../core/programs/export-request';
import { leftOut } from '../core/programs/files-to-save';
import { packFiles } from '../core/programs/pack-files';
import type { ExportedFile } from '../core/programs/program';
import { findDavServices } from '../engine/domain/find-dav-services';
import { loadHelpPages } from '../node/knowledge-loader';
import { requestExport } from '../node/request-export';
import { saveFailureMessage, saveFiles } from '../node/save-files';
import { type CommandContext, wrongUse } from './command';
import { type ExitCode, exitCodes } from './exit-codes';
import type { ExportPlan } from './export-plan';
import { filesAnswer, filesPage, type WrittenApp, writtenApp } from './pages/files-page';

/** Writes the files of every chosen mail program: all or none. A program whose format cannot hold the account is named and left out. */
export async function writeExports(
  { programs, folder, signProfile, asksForCalendars = false, asArchive = false, servedDigest = null }: ExportPlan,
  settings: ExportableSettings,
  passwords: ExportPasswords | null,
  context: CommandContext<'overwrite'>,
): Promise<ExitCode> {
  const { line, output, say, sayInFiles } = context;
  const decisions = { acceptsCleartext: false, passwordsFor: () => ok(passwords) };
  const request = requestExport([settings], decisions, sayInFiles);
  if (!request.ok) return wrongUse(request.failure, { output });

  const wanted = asksForCalendars ? await withDavServices(request.value, context) : request.value;
  const renderings = programs.map((program) => ({
    program,
    rendering: program.write({ ...wanted, signProfile, servedDigest }),
  }));
  const files = renderings.flatMap(({ rendering }) => (rendering.ok ? rendering.value.files : []));
  const addresses = request.value.accounts.map(({ address }) => address);
  const packed = asArchive && files.length > 0 ? [packFiles(files, addresses)] : files;
  const saved = await saveFiles(folder, packed, { overwrite: line.overwrite });
  if (!saved.ok) return wrongUse(saveFailureMessage(saved.failure), { output });
  const pathOf = (file: ExportedFile) => saved.value[packed.indexOf(file)] ?? saved.value[0] ?? '';

  const apps = renderings.map(({ program, rendering }) => writtenApp(program, rendering));
  const { incoming, outgoing } = settings;
  const written = { incoming, outgoing, folder, apps };
  const reading = { say, helpPages: loadHelpPages() };
  output.page({ whole: filesPage(written, reading), answer: filesAnswer(written, reading) });
  for (const path of saved.value) output.tellBesideJson(message('cli.saved', { path }));
  tellBesideJson(apps, context);
  output.json({
    kind: 'written',
    files: renderings.flatMap(({ program: { id: client }, rendering }) =>
      rendering.ok
        ? rendering.value.files.map((file) => ({ client, path: pathOf(file), notCarried: leftOut(rendering.value) }))
        : [],
    ),
  });
  return apps.every(({ refusal }) => refusal === null) ? exitCodes.done : exitCodes.notAll;
}

/** The request with what the domains of its accounts say of calendars and contacts. */
async function withDavServices(
  request: ExportRequest,
  { ports, signal, output }: Pick<CommandContext, 'ports' | 'signal' | 'output'>,
): Promise<ExportRequest> {
  const domains = [...new Set(request.accounts.map(({ address }) => addressParts(address).domain))];
  const found = await Promise.all(
    domains.map(async (domain) => [domain, await findDavServices(domain, ports, signal)] as const),
  );
  for (const [domain, services] of found) {
    if (!services.ok) output.tellBesideJson(message('export.apple-mail.not-asked', { domain }));
  }
  const known = found.flatMap(([domain, services]) => (services.ok ? [[domain, services.value] as const] : []));
  return { ...request, davServices: new Map(known) };
}

/** What a person should know of files whose names go to a program. */
function tellBesideJson(apps: readonly WrittenApp[], { output, say }: Pick<CommandContext, 'output' | 'say'>): void {
  for (const { name, refusal, warnings } of apps) {
    if (refusal !== null) output.tellBesideJson(message('cli.not-exported', { program: name, reason: say(refusal) }));
    for (const warning of warnings) output.tellBesideJson(warning);
  }
}
