import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { sourceFacts } from '../discovery/source-facts';
import { message } from '../message';

/** Says how the test of an unproven server ended and where its settings come from. For a person who uses them anyway. */
export function notProvenWarning({ host, port, source, state }: Candidate): Message {
  return message('export.warning.not-proven', { host, port, state, origin: sourceFacts[source].origin });
}

/** Says the same in one line of a card. */
export function notProvenLine({ state }: Candidate): Message {
  return message('export.card.not-tested', { state });
}
