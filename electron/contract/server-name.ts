import * as v from 'valibot';
import { type Candidate, candidateFields } from './candidate';
import type { Parsed } from './parsed';
import type { Direction } from './verdict';

/** A server as the window names it to main. */
export const serverNameSchema = v.pick(candidateFields, ['protocol', 'host', 'port', 'security']);
/** A server as the user saw it; main knows the rest of it from the run that found it. */
export type ServerName = Parsed<typeof serverNameSchema>;

/** Whether two names are of one server. */
export function isSameServer(one: ServerName, other: ServerName): boolean {
  return serverKey(one) === serverKey(other);
}

/** The name of a candidate. */
export function serverNameOf({ protocol, host, port, security }: Candidate): ServerName {
  return { protocol, host, port, security };
}

/** A text that two servers share only where they are the same. */
export function serverKey({ protocol, host, port, security }: ServerName): string {
  return `${protocol} ${host} ${port} ${security}`;
}

/** Whether a server is for receiving or for sending. */
export function directionOf({ protocol }: Pick<ServerName, 'protocol'>): Direction {
  return protocol === 'smtp' ? 'outgoing' : 'incoming';
}
