import type { Candidate } from '../../../contract/candidate';
import type { Cause } from '../../../contract/cause';
import type { Message } from '../../../contract/message';
import { directionOf } from '../../../contract/server-name';
import { certificateWorry } from '../../diagnosis/certificate-worry';
import { diagnose } from '../../diagnosis/diagnose';
import { contextOf } from '../../diagnosis/diagnosis-context';
import { message } from '../../message';
import { relayPort } from '../../usual-ports';
import { providerOf } from '../sign-in/password-advice';
import { knownServers } from '../state/known-servers';
import type { AccountState } from '../state/wizard-state';

/** What helps against the causes that a search can find, besides those of certificates. */
const waysOut: Readonly<Partial<Record<Cause, Message>>> = {
  'host-not-found': message('way.out.host-not-found'),
  'no-network': message('way.out.no-network'),
  'name-server-faulty': message('way.out.name-server-faulty'),
  'connection-refused': message('way.out.connection-refused'),
  'connection-timed-out': message('way.out.connection-timed-out'),
  'connection-dropped': message('way.out.connection-dropped'),
  'server-unavailable': message('way.out.server-unavailable'),
  'starttls-not-offered': message('way.out.starttls-not-offered'),
  'tls-mode-mismatch': message('way.out.tls-mode-mismatch'),
  'wrong-protocol-on-port': message('way.out.wrong-protocol-on-port'),
  'tls-too-old': message('way.out.tls-too-old'),
  'tls-handshake-failed': message('way.out.tls-handshake-failed'),
  'interception-by-antivirus': message('way.out.interception-by-antivirus'),
  'interception-by-network': message('way.out.interception-by-network'),
};

/** How to resolve what failed at a server; null where another one of its direction works, so that there is nothing to do, and where nobody knows. */
export function rowWayOut(account: AccountState, server: Candidate): Message | null {
  const { failure, port } = server;
  if (failure === null || port === relayPort) return null;
  if (knownServers(account, directionOf(server)).some(({ proven }) => proven)) return null;
  const verdict = diagnose(failure, contextOf(server, providerOf(account)));
  return certificateWorry(verdict) ?? (verdict.cause === null ? null : (waysOut[verdict.cause] ?? null));
}
