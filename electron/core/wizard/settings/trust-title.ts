import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { message } from '../../message';

/** The trust in a server in a few words. A port that no source names is never called published, even where its host is. */
export function trustTitle(server: Candidate): Message {
  const isOtherPort = server.named === 'host' && server.trust !== 'typed';
  return message(`settings.trust.${isOtherPort ? 'other-port' : server.trust}`);
}
