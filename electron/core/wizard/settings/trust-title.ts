import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { isBelievedForItsHost } from '../../discovery/other-ports';
import { message } from '../../message';

/** The trust in a server in a few words. A port that no source names is never called published, even where its host is. */
export function trustTitle(server: Candidate): Message {
  return message(`settings.trust.${isBelievedForItsHost(server) ? 'other-port' : server.trust}`);
}
