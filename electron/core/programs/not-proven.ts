import type { Candidate, Source } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { message } from '../message';

/** Where settings come from that this computer could not prove. */
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

/** Says how the test of an unproven server ended and where its settings come from. For a person who uses them anyway. */
export function notProvenWarning({ host, port, source, state }: Candidate): Message {
  return message('export.warning.not-proven', { host, port, state, origin: origins[source] });
}

/** Says the same in one line of a card. */
export function notProvenLine({ state }: Candidate): Message {
  return message('export.card.not-tested', { state });
}
