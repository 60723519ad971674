import type { ReadAccount } from '../../contract/read-account';

/** The accounts without those that are the same as one before. */
export function distinctAccounts(accounts: readonly ReadAccount[]): readonly ReadAccount[] {
  const seen = new Set<string>();
  return accounts.filter((account) => {
    const key = JSON.stringify({ ...account, passwordStored: null });
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
