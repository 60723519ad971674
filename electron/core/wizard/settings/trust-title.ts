import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { message } from '../../message';

/** How far a server is to be trusted, in a few words. A port that nobody names is never called published, whatever its host is. */
export function trustTitle(server: Candidate): Message {
  const isOtherPort = server.named === 'host' && server.trust !== 'typed';
  return message(`settings.trust.${isOtherPort ? 'other-port' : server.trust}`);
}
