import { shell } from 'electron';
import type { Requests } from '../contract/api';
import { failed, ok, type Result } from '../contract/result';

/** Opens the page of that id in the system's browser. Only the pages of the list of providers in use have an id. */
export async function openHelp(
  { id }: Parameters<Requests['openHelp']>[0],
  pages: ReadonlyMap<string, string>,
): Promise<Result<null, 'unknown-help'>> {
  const url = pages.get(id);
  if (url === undefined || !url.startsWith('https://')) return failed('unknown-help');
  await shell.openExternal(url);
  return ok(null);
}
