import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { ServerName } from '../../contract/server-name';
import { message } from '../message';

/** What a row of a comparison is about. */
export function comparedServer({ protocol, host, port }: ServerName): Message {
  return message('compare.server', { protocol, host, port });
}

/** How one of the runs has found a server. */
export function comparedState({ state }: Pick<Candidate, 'state'>): Message {
  return state === 'not-needed' ? message('page.not-needed') : message(`report.state.${state}`);
}
