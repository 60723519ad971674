import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';

/** Opens an https page in the system's browser; the failure has its address, because not every system has a browser to start. */
export type OpenPage = (url: string) => Promise<Result<null, Message>>;

/** The opener of pages over that of the system, which rejects where nothing opens an address. */
export function createPageOpener(openExternal: (url: string) => Promise<void>): OpenPage {
  return async (url) => {
    try {
      await openExternal(url);
      return ok(null);
    } catch {
      return failed(message('window.page-not-opened', { url }));
    }
  };
}
