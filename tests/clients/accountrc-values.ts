import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { patience } from './patience';

/** What a program has to keep of an account that it has loaded: the values of these keys. */
export type AccountrcValues = Readonly<Record<string, string>>;

/** The accounts of a file by their names. */
export function accountsIn(text: string): ReadonlyMap<string, AccountrcValues> {
  const accounts = text.split(/^\[Account: \d+\]$/m).slice(1);
  return new Map(
    accounts.map((lines) => {
      const values: AccountrcValues = Object.fromEntries(
        lines.split('\n').flatMap((line) => {
          const at = line.indexOf('=');
          return at > 0 && !line.startsWith('#') ? [[line.slice(0, at), line.slice(at + 1)]] : [];
        }),
      );
      return [values['account_name'] ?? '', values];
    }),
  );
}

/** Waits until a program has written its accounts anew, as it does when it ends, and gives the values that it then has of one. */
export async function rewrittenAccount(path: string, name: string): Promise<AccountrcValues> {
  // Only the program writes this key.
  await expect.poll(() => readFile(path, 'utf8'), patience).toContain('\nsignature_path=');
  return accountsIn(await readFile(path, 'utf8')).get(name) ?? {};
}
