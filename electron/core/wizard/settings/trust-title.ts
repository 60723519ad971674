import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { isBelievedForItsHost } from '../../discovery/other-ports';
import { message } from '../../message';

/** How far a server is to be trusted, in a few words. A port that nobody names is never called published, whatever its host is. */
export function trustTitle(server: Candidate): Message {
  return message(`settings.trust.${isBelievedForItsHost(server) ? 'other-port' : server.trust}`);
}
