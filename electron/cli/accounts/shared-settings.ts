import type { ExportableSettings } from '../../contract/exportable-settings';
import { addressParts } from '../../contract/mail-address';
import type { Report } from '../../contract/report';
import { failed, ok, type Result } from '../../contract/result';
import type { SharedSettings } from '../../core/accounts/row-settings';
import { withTypedServers } from '../../core/accounts/with-typed-servers';
import { parseInput } from '../../core/address/parse-input';
import type { TypedServer } from '../../core/address/parse-typed-server';
import { message } from '../../core/message';
import { valuesInReportSentence } from '../../words/said-in-reports';
import { wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { findServers } from '../find-servers';
import { readSettings } from '../read-settings';
import { discoveryRequestFrom } from '../request-from-flags';
import { refuseFile } from '../unusable-file';
import type { AccountsContext } from './accounts-context';

/** The settings of the rows that name no servers of their own. */
interface FoundSettings {
  /** Null where nothing was given, so that every row has to name its servers. */
  readonly settings: SharedSettings | null;
  /** Whether this run has tested them. */
  readonly isTestedNow: boolean;
  /** The exit code where all goes well from here. */
  readonly exit: ExitCode;
}

/** The settings for all accounts: of the input, which is searched, of a file, or of the flags. Fails with an exit code, after printing why. */
export async function sharedSettings(context: AccountsContext): Promise<Result<FoundSettings, ExitCode>> {
  const { line } = context;
  const typed = [line.incoming, line.outgoing].flatMap((server) => server ?? []);
  if (line.from !== null) return await settingsOfFile(line.from, typed, context);
  if (line.operands.length > 0) return await settingsOfSearch(context);
  const settings = typed.length === 0 ? null : { settings: withTypedServers(noSettings, typed), domain: null };
  return ok({ settings, isTestedNow: false, exit: exitCodes.done });
}

async function settingsOfFile(
  path: string,
  typed: readonly TypedServer[],
  context: AccountsContext,
): Promise<Result<FoundSettings, ExitCode>> {
  if (context.line.operands.length > 0) return failed(wrongUse(message('cli.from-or-input'), context));
  const read = await readSettings(path, { say: context.say, valuesOf: valuesInReportSentence });
  if (!read.ok) return failed(refuseFile(read.failure, context));
  const settings = { settings: withTypedServers(read.value, typed), domain: domainOf(read.value, context) };
  return ok({ settings, isTestedNow: false, exit: exitCodes.done });
}

/** The only domain that the settings of a file are for; null where the file does not say it, and for those of a host, which may serve any. */
function domainOf(
  { address, sought }: { readonly address: string | null; readonly sought: Report['input'] | null },
  { ports }: Pick<AccountsContext, 'ports'>,
): string | null {
  if (address !== null) return addressParts(address).domain;
  if (sought === null || sought.kind === 'host') return null;
  const input = parseInput(sought.text, { as: sought.kind, providers: ports.providers });
  return input.ok ? input.value.domain : null;
}

async function settingsOfSearch(context: AccountsContext): Promise<Result<FoundSettings, ExitCode>> {
  const request = discoveryRequestFrom(context);
  if (!request.ok) return failed(wrongUse(request.failure, context));
  const found = await findServers(request.value, context);
  if (!found.ok) return found;
  const { report, exit } = found.value;
  if (report.incoming === null && report.outgoing === null) return failed(exit);
  // The servers of a host may serve any domain.
  const domain = report.input.kind === 'host' ? null : request.value.input.domain;
  return ok({ settings: { settings: report, domain }, isTestedNow: true, exit });
}

const noSettings: ExportableSettings = { address: null, name: null, incoming: null, outgoing: null, alternatives: [] };
