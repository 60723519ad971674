import type { Message } from '../../contract/message';
import type { Say } from '../../words/format-message';
import { message } from '../message';
import type { Deployment } from '../programs/deployment';
import type { AccountColumns } from './account-columns';
import type { RowOutcome } from './deploy-rows';

/** How many accounts got what. */
export interface AccountTotals {
  readonly accounts: number;
  /** Every chosen program got files. */
  readonly made: number;
  /** Some of the programs got files. */
  readonly partly: number;
  readonly leftOut: number;
}

/** The totals of no account. */
export const noTotals: AccountTotals = { accounts: 0, made: 0, partly: 0, leftOut: 0 };

/** The totals with one more account. */
export function totalsWith(totals: AccountTotals, { state }: Pick<RowOutcome, 'state'>): AccountTotals {
  return {
    accounts: totals.accounts + 1,
    made: totals.made + (state === 'made' ? 1 : 0),
    partly: totals.partly + (state === 'partly' ? 1 : 0),
    leftOut: totals.leftOut + (state === 'left-out' ? 1 : 0),
  };
}

/** What the whole of a report says, apart from the accounts. */
export interface ReportHead {
  readonly totals: AccountTotals;
  /** What was not read, and what was assumed. */
  readonly notes: readonly Message[];
  readonly deployments: readonly Pick<Deployment, 'id' | 'name' | 'notes'>[];
}

/** The sentence on how many accounts got what. */
export function totalsMessage({ accounts, made, partly, leftOut }: AccountTotals): Message {
  return message('export.accounts.totals', { accounts, made, partly, leftOut });
}

/** What is said of columns that were not read. */
export function columnMessages({
  unknown,
  passwords,
}: Pick<AccountColumns, 'unknown' | 'passwords'>): readonly Message[] {
  return [
    ...(passwords.length === 0 ? [] : [message('export.accounts.password-column', { names: { list: passwords } })]),
    ...(unknown.length === 0 ? [] : [message('export.accounts.unknown-columns', { names: { list: unknown } })]),
  ];
}

/** The beginning of a report as text: the totals, what was not read or assumed, and how the files of each program are put in place. */
export function renderReportHead({ totals, notes, deployments }: ReportHead, say: Say): string {
  const parts = [
    [say(message('export.accounts.title')), say(totalsMessage(totals))],
    notes.map(say),
    ...deployments.map((deployment) => [
      `${deployment.name} (${deployment.id}/)`,
      ...deployment.notes.map((note) => `- ${say(note)}`),
    ]),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n\n`)
    .join('');
}

/** A part of the report: its title, above the accounts in it. */
export function renderReportTitle(state: 'made' | 'notAll', say: Say): string {
  const title = say(message('export.accounts.part', { state: state === 'made' ? 'made' : 'missing' }));
  return `${title}\n${'='.repeat([...title].length)}\n\n`;
}

/** What was made of one row, as text: its line and address, then each program with its files and what is good to know. */
export function renderRow({ line, address, reason, programs }: RowOutcome, say: Say): string {
  const place = say(message('export.accounts.line', { line }));
  const leftOut = (why: Message) => say(message('export.accounts.left-out', { reason: say(why) }));
  const warnings = new Set(programs.flatMap((program) => program.warnings).map(say));
  const lines = [
    address === null ? place : `${address} (${place})`,
    ...(reason === null ? [] : [`  ${leftOut(reason)}`]),
    ...programs.flatMap((program) => [
      ...(program.reason === null ? [] : [`  ${program.client}: ${leftOut(program.reason)}`]),
      ...program.files.map((file) => `  ${file}`),
      ...program.leftOut.map((fact) => `    - ${say(fact)}`),
    ]),
    ...[...warnings].map((warning) => `  - ${warning}`),
  ];
  return `${lines.join('\n')}\n\n`;
}
