import type { Requests } from '../contract/api';
import { failed } from '../contract/result';
import type { OpenPage } from './page-opener';

/** Opens the page of that id in the system's browser. Only the pages of the list of providers in use have an id. */
export async function openHelp(
  { id }: Parameters<Requests['openHelp']>[0],
  pages: ReadonlyMap<string, string>,
  openPage: OpenPage,
): Promise<ReturnType<Requests['openHelp']>> {
  const url = pages.get(id);
  if (url === undefined || !url.startsWith('https://')) return failed('unknown-help');
  return await openPage(url);
}
