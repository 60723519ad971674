import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import { createAccountList } from '../../core/accounts/account-list';
import { message } from '../../core/message';
import type { Deployment } from '../../core/programs/deployment';
import { deployments } from '../../core/programs/deployments';
import { saveFailureMessage } from '../../node/save-files';
import { wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { flags, lookUpFlags, testOfServersFlags } from '../flags';
import { givenFlag } from '../given-flag';
import { signerFromFiles } from '../signer-from-files';
import { refuseFile } from '../unusable-file';
import type { AccountsContext } from './accounts-context';
import { openAccountRows } from './read-account-rows';
import { sharedSettings } from './shared-settings';
import { type AccountsPlan, writeAccounts } from './write-accounts';

/** Flags that are about one account, or about its password. */
const flagsOfOneAccount = [
  'name',
  'check',
  'includePassword',
  'zip',
  'calendars',
  'passwordCommand',
  'outgoingPasswordCommand',
  'acceptsServers',
] as const;

/** Flags that are about the search for the servers of all accounts. */
const flagsOfASearch = [...lookUpFlags, ...testOfServersFlags, 'saveSettings'] as const;

/**
 * `export --accounts FILE`: writes the files of every account in a list, and a report of what was left out. Their servers are those of each
 * row, else those of the input, which is searched, of `--from`, or of `--incoming` and `--outgoing`.
 */
export async function exportAccounts(list: string, context: AccountsContext): Promise<ExitCode> {
  const { line, ports } = context;
  const chosen = chosenDeployments(context);
  if (!chosen.ok) return wrongUse(chosen.failure, context);
  if (line.out === null) return wrongUse(message('cli.out-needed'), context);
  const signer = await signerFromFiles(line);
  if (!signer.ok) return wrongUse(signer.failure, context);
  const accounts = createAccountList(ports.providers);
  const opened = await openAccountRows(list, accounts);
  if (!opened.ok) return refuseFile(opened.failure, context);
  const { rows, close } = opened.value;
  const files = { accounts, rows, folder: line.out, deployments: chosen.value, signProfile: signer.value };
  try {
    return await exportRows(files, context);
  } finally {
    await close();
  }
}

async function exportRows(
  files: Omit<AccountsPlan, 'shared' | 'isTestedNow'>,
  context: AccountsContext,
): Promise<ExitCode> {
  const shared = await sharedSettings(context);
  if (!shared.ok) return shared.failure;
  if (context.signal.aborted) return exitCodes.cancelled;

  const { settings, isTestedNow, exit } = shared.value;
  const written = await writeAccounts({ ...files, shared: settings, isTestedNow }, context);
  if (written.ok) return written.value === exitCodes.done ? exit : written.value;
  if (written.failure.code === 'cancelled') return exitCodes.cancelled;
  if (written.failure.code === 'unusable') return refuseFile(written.failure.file, context);
  return wrongUse(saveFailureMessage(written.failure), context);
}

function chosenDeployments({ line }: AccountsContext): Result<readonly Deployment[], Message> {
  const foreign = givenFlag(flagsOfOneAccount, line);
  if (foreign !== null) return failed(message('cli.accounts.one-account', { flag: flags[foreign].name }));
  const unsearched = line.operands.length === 0 ? givenFlag(flagsOfASearch, line) : null;
  if (unsearched !== null) return failed(message('cli.accounts.unsearched', { flag: flags[unsearched].name }));
  const known = { list: deployments.map(({ id }) => id) };
  const programs: readonly string[] = line.programs;
  if (programs.length === 0) return failed(message('cli.accounts.for-needed', { known }));
  const other = programs.find((program) => deployments.every(({ id }) => id !== program));
  if (other !== undefined) return failed(message('cli.accounts.program', { program: other, known }));
  return ok(deployments.filter(({ id }) => programs.includes(id)));
}
