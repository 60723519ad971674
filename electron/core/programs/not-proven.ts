import type { Candidate, Source } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { message } from '../message';

/** Who stands for settings that nothing proves from here. */
type Origin = 'typed' | 'document' | 'list' | 'dns' | 'guess';

const origins: Readonly<Record<Source, Origin>> = {
  typed: 'typed',
  autoconfig: 'document',
  'well-known': 'document',
  pacc: 'document',
  mailconf: 'document',
  autodiscover: 'document',
  table: 'list',
  ispdb: 'list',
  mx: 'dns',
  srv: 'dns',
  guess: 'guess',
};

/** What became of the test of a server that is not proven, and who names its settings: for whoever uses them all the same. */
export function notProvenWarning({ host, port, source, state }: Candidate): Message {
  // A selector of a message has no hyphen.
  return message('export.warning.not-proven', { host, port, state: state.replace('-', '_'), origin: origins[source] });
}

/** The same on a card that lists one setting a line. */
export function notProvenLine({ state }: Candidate): Message {
  return message('export.card.not-tested', { state: state.replace('-', '_') });
}
