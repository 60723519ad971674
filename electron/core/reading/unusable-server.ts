import type { Message } from '../../contract/message';
import { quotable } from '../clean-text';
import { limits } from '../limits';
import { message } from '../message';

/** What is said of a server that was not read, because its host or port is none. `where` is the account, setting or file that names it. */
export function unusableServer(where: string, host: string): Message {
  const shown = unusableHost(host);
  if (shown === '') return message('read.unusable-server.unquoted', { where });
  return message('read.unusable-server', { where, host: shown });
}

/** A host that cannot be used, as a sentence quotes it: without what stands before an `@`, which may be a password. */
export function unusableHost(text: string): string {
  return quotable(text.slice(text.lastIndexOf('@') + 1), limits.foundChars);
}
