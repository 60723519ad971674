import { addressParts } from '../../contract/mail-address';
import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import type { Direction } from '../../contract/verdict';
import { fileStems } from '../file-name';
import { checkFields } from './check-fields';
import {
  type Ability,
  type ChosenServer,
  chooseServer,
  type Refusal,
  refusedBecause,
  type ServerDecision,
  serverWarnings,
} from './choose-server';
import type { ExportAccount } from './export-account';

/** An account with the servers that go into its settings. `D` are the directions that the format needs. */
export type ChosenAccount<D extends Direction = Direction> = ChosenFacts & Readonly<Record<D, ChosenServer>>;

interface ChosenFacts {
  readonly account: ExportAccount;
  /** Domain of the address. */
  readonly domain: string;
  /** The start of its files' names. */
  readonly fileStem: string;
  /** Why better servers were not taken; empty where these are the best. */
  readonly passedOver: readonly Message[];
  readonly warnings: readonly Message[];
  /** The first of its servers without encryption; null where there is none. */
  readonly hostInTheClear: string | null;
}

/** The accounts that a format can hold, and why it cannot hold the others. */
interface ChosenAccounts<D extends Direction> {
  /** At least one. */
  readonly chosen: readonly ChosenAccount<D>[];
  readonly refusals: readonly Refusal[];
}

/** Chooses the servers of every account; fails with the first reason when the format can hold no account. */
export function chooseAccounts<D extends Direction>(
  accounts: readonly ExportAccount[],
  ability: Ability<D>,
): Result<ChosenAccounts<D>, Refusal> {
  const stems = fileStems(accounts.map(({ address }) => address));
  const outcomes = accounts.map((account, index) => chooseAccount(account, stems[index] ?? '', ability));
  const chosen = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure]));
  if (chosen.length > 0) return ok({ chosen, refusals });
  const [refusal] = refusals;
  if (refusal === undefined) throw new Error('An export was asked for without an account');
  return failed(refusal);
}

/** The start of the name of a file that holds all these accounts. */
export function sharedFileStem(chosen: readonly ChosenFacts[]): string {
  return fileStemOfAll(chosen.map(({ fileStem }) => fileStem));
}

/** The start of the name of a file for the accounts with these starts. */
export function fileStemOfAll([first, ...others]: readonly string[]): string {
  return `${first}${others.length > 0 ? `-and-${others.length}-more` : ''}`;
}

/** Whether the person wants the password of one of these accounts in the file. */
export function holdPasswords(chosen: readonly Pick<ChosenFacts, 'account'>[]): boolean {
  return chosen.some(({ account }) => account.passwords !== null);
}

/** Chooses the servers of one account; `fileStem` starts the names of its files. */
export function chooseAccount<D extends Direction>(
  account: ExportAccount,
  fileStem: string,
  ability: Ability<D>,
): Result<ChosenAccount<D>, Refusal> {
  const fields = checkFields(account);
  if (!fields.ok) return failed(refusedBecause(fields.failure));
  const choices: (readonly [D, ServerDecision])[] = [];
  for (const direction of ability.directions) {
    const choice = chooseServer(direction, account, ability);
    if (!choice.ok) return choice;
    choices.push([direction, choice.value]);
  }
  const servers = choices.map(([, { server }]) => server);
  return ok({
    account,
    domain: addressParts(account.address).domain,
    fileStem,
    passedOver: choices.flatMap(([, { passedOver }]) => passedOver ?? []),
    warnings: [...serverWarnings(servers), ...choices.flatMap(([, { risk }]) => risk ?? [])],
    hostInTheClear: servers.find(({ security }) => security === 'none')?.host ?? null,
    ...(Object.fromEntries(choices.map(([direction, { server }]) => [direction, server])) as Record<D, ChosenServer>),
  });
}
