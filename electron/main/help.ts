import { shell } from 'electron';
import type { Requests } from '../contract/api';
import { failed, ok, type Result } from '../contract/result';
import { loadHelpPages } from '../node/knowledge-loader';

/** Opens the help page of that id in the system's browser. Only pages in Mailwright's own table have an id. */
export async function openHelp({ id }: Parameters<Requests['openHelp']>[0]): Promise<Result<null, 'unknown-help'>> {
  const url = loadHelpPages().get(id);
  if (url === undefined || !url.startsWith('https://')) return failed('unknown-help');
  await shell.openExternal(url);
  return ok(null);
}
