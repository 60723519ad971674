import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { sourceFacts } from '../discovery/source-facts';
import { message } from '../message';

/** What became of the test of a server that is not proven, and who names its settings: for whoever uses them all the same. */
export function notProvenWarning({ host, port, source, state }: Candidate): Message {
  // A selector of a message has no hyphen.
  const { origin } = sourceFacts[source];
  return message('export.warning.not-proven', { host, port, state: state.replace('-', '_'), origin });
}

/** The same on a card that lists one setting a line. */
export function notProvenLine({ state }: Candidate): Message {
  return message('export.card.not-tested', { state: state.replace('-', '_') });
}
