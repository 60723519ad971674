import type { Message } from '../../../electron/contract/message';
import type { Result } from '../../../electron/contract/result';
import { type AccountList, createAccountList, type ListedRow } from '../../../electron/core/accounts/account-list';
import type { ProviderTable } from '../../../electron/core/knowledge/provider';

/** A table without providers, since addresses need none. */
const noProviders: ProviderTable = { byDomain: () => null, byMx: () => null, byServer: () => null, byName: () => null };

/** A new list that knows no provider. */
export function newList(): AccountList {
  return createAccountList(noProviders);
}

/** The rows of a whole list. */
export function listed(text: string): Result<readonly ListedRow[], Message> {
  const list = newList();
  const rows = list.push(text);
  if (!rows.ok) return rows;
  const last = list.end();
  return last.ok ? { ok: true, value: [...rows.value, ...last.value] } : last;
}
