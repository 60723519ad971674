import type { ExportableSettings } from '../../contract/exportable-settings';
import { ok } from '../../contract/result';
import { withTypedServers } from '../../core/accounts/with-typed-servers';
import { message } from '../../core/message';
import { programsByGroup } from '../../core/programs/program-facts';
import { programs } from '../../core/programs/programs';
import { withAccountLogins } from '../../core/run/account-logins';
import { hasOwnSendingPassword } from '../../core/run/own-sending-password';
import { valuesInReportSentence } from '../../words/said-in-reports';
import { type CheckedServers, checkServers } from '../check-servers';
import { type CommandContext, wrongUse } from '../command';
import { saveSettings } from '../conclude-run';
import { type ExitCode, exitCodes } from '../exit-codes';
import { type ExportPlan, exportPlanFrom } from '../export-plan';
import { findServers, pageUnlessFound } from '../find-servers';
import { flags, lookUpFlags, type SavingFlag, type SearchFlag, type SignInFlag, testOfServersFlags } from '../flags';
import { givenFlag } from '../given-flag';
import { groupedListPage } from '../pages/list-page';
import { passwordsToInclude } from '../passwords-to-include';
import { readSettings } from '../read-settings';
import { discoveryRequestFrom, fileRequestFrom } from '../request-from-flags';
import { refuseFile } from '../unusable-file';
import { writeExports } from '../write-exports';

/** The flags of an export: those of a search and of a sign-in, and its own. */
type ExportContext = CommandContext<
  | (SearchFlag | SignInFlag | SavingFlag)
  | (
      | 'programs'
      | 'out'
      | 'from'
      | 'accounts'
      | 'list'
      | 'check'
      | 'includePassword'
      | 'zip'
      | 'calendars'
      | 'signWith'
      | 'signKey'
    )
>;

/**
 * `export INPUT --for CLIENT --out DIR`: detects, and writes the files. `--check` and `--include-password` sign in first.
 * `--from FILE` takes the settings of a file instead; `--accounts FILE` writes for many accounts; `--list` names the mail programs.
 */
export async function exportFiles(context: ExportContext): Promise<ExitCode> {
  const { line } = context;
  if (line.list) return await listPrograms(context);
  if (line.accounts !== null) {
    const { exportAccounts } = await import('../accounts/export-accounts');
    return await exportAccounts(line.accounts, context);
  }
  const plan = await exportPlanFrom(line);
  if (!plan.ok) return wrongUse(plan.failure, context);
  return line.from === null ? await exportInput(plan.value, context) : await exportFile(line.from, plan.value, context);
}

async function exportInput(plan: ExportPlan, context: ExportContext): Promise<ExitCode> {
  const request = discoveryRequestFrom(context);
  if (!request.ok) return wrongUse(request.failure, context);
  const found = await (signsIn(context)
    ? checkServers(request.value, context, pageUnlessFound, { goesIntoFiles: context.line.includePassword })
    : findServers(request.value, context, context.line));
  return found.ok ? await writeFound(found.value, plan, context) : found.failure;
}

/** Flags that only a test of the servers can follow. */
const flagsOfATest = [
  ...testOfServersFlags,
  ...(['passwordCommand', 'outgoingPasswordCommand', 'acceptsServers'] as const),
];

/** Exports the settings of a file. Where its servers are to get a password they are tested first, because this run has not proven them. */
async function exportFile(path: string, plan: ExportPlan, context: ExportContext): Promise<ExitCode> {
  const { line } = context;
  if (line.operands.length > 0) return wrongUse(message('cli.from-or-input'), context);
  const unsearched = givenFlag(lookUpFlags, line);
  if (unsearched !== null) return wrongUse(message('cli.from-unsearched', { flag: flags[unsearched].name }), context);
  const foreign = signsIn(context) ? null : givenFlag(flagsOfATest, line);
  if (foreign !== null) return wrongUse(message('cli.from-untested', { flag: flags[foreign].name }), context);
  const read = await readSettings(path, { say: context.say, valuesOf: valuesInReportSentence });
  if (!read.ok) return refuseFile(read.failure, context);
  const settings = asTyped(read.value, context);
  const { incoming, outgoing, provider = null } = settings;
  if (!signsIn(context) || (incoming === null && outgoing === null))
    return (await saveSettings(settings, context)) ?? (await writeExports(plan, settings, null, context));
  const request = fileRequestFrom(settings, context);
  if (!request.ok) return wrongUse(request.failure, context);
  const checked = await checkServers(request.value, context, pageUnlessFound, {
    hasOwnSendingPassword: hasOwnSendingPassword(settings),
    goesIntoFiles: line.includePassword,
  });
  if (!checked.ok) return checked.failure;
  const report = { ...checked.value.report, provider };
  return await writeFound({ ...checked.value, report }, plan, context);
}

/** The settings of a file, with the servers, the name and the login names that the flags give. */
function asTyped(settings: ExportableSettings, { line }: ExportContext): ExportableSettings {
  const typed = [line.incoming, line.outgoing].flatMap((server) => server ?? []);
  const withServers = withTypedServers(settings, typed);
  return withAccountLogins({ ...withServers, name: line.name ?? withServers.name }, line);
}

/** Whether an export signs in: `--check` asks for it, or the password goes into files. */
function signsIn({ line }: ExportContext): boolean {
  return line.check || line.includePassword;
}

/** Writes the settings that a run has found, unless it was stopped or a server needs a person's agreement first. */
async function writeFound(
  { report, passwords, exit }: CheckedServers,
  plan: ExportPlan,
  context: ExportContext,
): Promise<ExitCode> {
  const isFound = report.incoming !== null || report.outgoing !== null;
  if (!isFound || exit === exitCodes.notAgreed || context.signal.aborted) return exit;
  const included = context.line.includePassword ? await passwordsToInclude(report, passwords, context) : ok(null);
  if (!included.ok) return included.failure;
  const written = await writeExports(plan, report, included.value, context);
  return written === exitCodes.done ? exit : written;
}

/** `export --list`: the mail programs that files can be written for, what these files hold, and what not. */
async function listPrograms({ output, say }: CommandContext): Promise<ExitCode> {
  output.json(programs.map(({ id, name, group, carries, cannot }) => ({ id, name, group, carries, cannot })));
  const groups = programsByGroup(programs).map(({ id: group, programs: listed }) => ({
    title: message(`terminal.export.group.${group}`),
    listed: listed.map(({ id, name, cannot }) => ({ id, name, about: cannot })),
  }));
  const page = groupedListPage(groups, { say });
  output.page({ whole: page, answer: page });
  return exitCodes.done;
}
