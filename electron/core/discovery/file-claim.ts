import type { Candidate } from '../../contract/candidate';
import { message } from '../message';
import type { Claim } from './claim';

/** A server as a settings or report file gives it. */
export type FileServer = Pick<Candidate, 'protocol' | 'host' | 'port' | 'security' | 'login' | 'auth'>;

/** The claim that a file makes of a server. Anybody may have written the file, so it has the basis `file`. */
export function fileClaim({ protocol, host, port, security, login, auth }: FileServer): Claim {
  return {
    ...{ protocol, host, port, security, login, auth },
    source: 'typed',
    trust: 'untrusted',
    trustReason: message('trust.file'),
    named: 'port',
    basis: 'file',
    documentDate: null,
    order: 0,
    nameOrder: 0,
  };
}
