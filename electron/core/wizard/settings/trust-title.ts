import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { message } from '../../message';

/**
 * The trust in a server in a few words. A port that no source names is never called published, even where its host is.
 *
 * @param fileName - The name of the settings file that the account was opened from; null where there is none.
 */
export function trustTitle(server: Candidate, fileName: string | null): Message {
  if (isFromFile(server, fileName)) return message('settings.trust.file', { name: fileName ?? '' });
  const isOtherPort = server.named === 'host' && server.trust !== 'typed';
  return message(`settings.trust.${isOtherPort ? 'other-port' : server.trust}`);
}

/** Whether only the opened settings file names a server. What the file itself says about its trust does not count. */
export function isFromFile({ basis }: Candidate, fileName: string | null): boolean {
  return fileName !== null && basis === 'file';
}
