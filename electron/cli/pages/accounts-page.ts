import type { Message } from '../../contract/message';
import { type AccountTotals, totalsMessage } from '../../core/accounts/accounts-report';
import type { RowOutcome } from '../../core/accounts/deploy-rows';
import { message } from '../../core/message';
import { apart, type Block, type Item, item, paragraph } from '../layout/block';
import type { Page } from '../output';

/** What an export of many accounts has written. */
interface WrittenAccounts {
  readonly totals: AccountTotals;
  /** What was not read, and what was assumed. */
  readonly notes: readonly Message[];
  /** The first accounts that miss something. */
  readonly missing: readonly RowOutcome[];
  /** As typed. */
  readonly folder: string;
  /** The name of the report in it. */
  readonly report: string;
}

/** The page of an export of many accounts: how many got files, what was not read or assumed, and the first accounts that miss something. */
export function accountsPage(
  { totals, notes, missing, folder, report }: WrittenAccounts,
  say: (message: Message) => string,
): Page {
  const { made, accounts, leftOut } = totals;
  const mark = made === accounts ? 'good' : leftOut === accounts ? 'bad' : 'warning';
  const headline: Block = { kind: 'headline', mark, text: say(totalsMessage(totals)), aside: null };
  const rest = accounts - made - missing.length;
  const whole = apart(
    [headline, paragraph(say(message('export.accounts.report', { folder, report })))],
    notes.length === 0 ? [] : [{ kind: 'list', items: notes.map((text) => item(say(text), { mark: 'warning' })) }],
    missing.length === 0 ? [] : [{ kind: 'list', items: missing.map((outcome) => missingItem(outcome, say)) }],
    rest === 0 ? [] : [paragraph(say(message('export.accounts.more', { count: rest })), 'quiet')],
  );
  return { whole, answer: [headline] };
}

function missingItem({ line, address, reason, programs }: RowOutcome, say: (message: Message) => string): Item {
  const reasons = reason === null ? programs.flatMap((program) => program.reason ?? []) : [reason];
  const place = say(message('export.accounts.line', { line }));
  const text = address === null ? place : `${address} (${place})`;
  const distinct = [...new Set(reasons.map(say))];
  return item(text, { mark: 'bad', below: distinct.map((sentence) => paragraph(sentence)) });
}
