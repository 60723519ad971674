import type { ReadAccount, ReadServer } from '../../contract/read-account';
import { ok, type Result } from '../../contract/result';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import type { ReadFailure } from '../../node/read-bounded-file';
import { type FoundSettings, readSettingsAt, readSettingsBytes } from '../../node/read-settings-folder';
import { type CommandContext, wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { standardStream } from '../file-names';
import { readPage } from '../pages/read-page';
import { operandName, readOperand } from '../read-operand';
import { refuseFile, unusableFrom } from '../unusable-file';

/** `read FILE|DIR`, or `read -` for standard input: lists the accounts in a mail program's own settings, never a password. */
export async function read(context: CommandContext<'quiet'>): Promise<ExitCode> {
  const { line, output, say } = context;
  const [operand = '', ...rest] = line.operands;
  if (operand === '' || rest.length > 0) return wrongUse(message('cli.one-place'), context);
  const found = await settingsAt(operand);
  if (!found.ok) return refuseFile(unusableFrom(found.failure), context);

  const { accounts, unread } = found.value;
  for (const each of unread) output.tellBesideJson(each);
  if (accounts.length === 0) output.json({ error: message('page.read', { count: 0 }) });
  for (const account of accounts) output.json(lineOf(account));
  output.page({ whole: readPage(found.value, { say }), answer: readPage({ accounts, unread: [] }, { say }) });
  return accounts.length === 0 ? exitCodes.nothing : exitCodes.done;
}

async function settingsAt(operand: string): Promise<Result<FoundSettings, ReadFailure>> {
  if (operand !== standardStream) return await readSettingsAt(operand);
  const input = await readOperand(operand, limits.fileBytes);
  return input.ok ? ok(readSettingsBytes(operandName(operand), input.value)) : input;
}

/** The account as scripts know it, in the order of the documentation. */
function lineOf({ program, address, name, incoming, outgoing, passwordStored }: ReadAccount) {
  return { program, address, name, incoming: serverOf(incoming), outgoing: serverOf(outgoing), passwordStored };
}

function serverOf(server: ReadServer | null) {
  if (server === null) return null;
  const { protocol, host, port, security, login, auth } = server;
  return { protocol, host, port, security, login, auth };
}
