import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import { checkFields } from './check-fields';
import { type Ability, type ChosenServer, chooseServer, serverWarnings } from './choose-server';
import type { ExportAccount } from './exporter';
import { fileStems } from './file-name';

/** An account with the servers that an export carries of it. */
export interface ChosenAccount {
  readonly account: ExportAccount;
  /** Domain of the address. */
  readonly domain: string;
  /** Start of the names of its files. */
  readonly fileStem: string;
  readonly incoming: ChosenServer;
  readonly outgoing: ChosenServer;
  /** Why these are not the best servers, where they are not. */
  readonly passedOver: readonly Message[];
  readonly warnings: readonly Message[];
}

/** The accounts that a form can carry, and why it cannot carry the others. */
export interface ChosenAccounts {
  /** At least one. */
  readonly chosen: readonly ChosenAccount[];
  readonly refusals: readonly Message[];
}

/** Chooses the servers of every account; fails with the first reason when no account can be carried. */
export function chooseAccounts(accounts: readonly ExportAccount[], ability: Ability): Result<ChosenAccounts, Message> {
  const stems = fileStems(accounts);
  const outcomes = accounts.map((account, index) => chooseAccount(account, stems[index] ?? '', ability));
  const chosen = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure]));
  if (chosen.length > 0) return ok({ chosen, refusals });
  const [reason] = refusals;
  if (reason === undefined) throw new Error('An export was asked for without an account');
  return failed(reason);
}

/** Chooses the servers of one account; `fileStem` starts the names of its files. */
export function chooseAccount(
  account: ExportAccount,
  fileStem: string,
  ability: Ability,
): Result<ChosenAccount, Message> {
  const fields = checkFields(account);
  if (!fields.ok) return fields;
  const incoming = chooseServer('incoming', account, ability);
  if (!incoming.ok) return incoming;
  const outgoing = chooseServer('outgoing', account, ability);
  if (!outgoing.ok) return outgoing;

  const choices = [incoming.value, outgoing.value];
  return ok({
    account,
    domain: account.address.slice(account.address.lastIndexOf('@') + 1),
    fileStem,
    incoming: incoming.value.server,
    outgoing: outgoing.value.server,
    passedOver: choices.flatMap(({ passedOver }) => passedOver ?? []),
    warnings: serverWarnings(choices.map(({ server }) => server)),
  });
}
