import * as v from 'valibot';
import { type Candidate, portSchema, protocolSchema, securitySchema } from './candidate';
import { hostSchema } from './host-name';
import type { Parsed } from './parsed';

/** A server as the window names it to main. */
export const serverNameSchema = v.object({
  protocol: protocolSchema,
  host: hostSchema,
  port: portSchema,
  security: securitySchema,
});
/** A server as the user saw it; main knows the rest of it from the run that found it. */
export type ServerName = Parsed<typeof serverNameSchema>;

/** Whether two names are of one server. */
export function isSameServer(one: ServerName, other: ServerName): boolean {
  const { protocol, host, port, security } = one;
  return protocol === other.protocol && host === other.host && port === other.port && security === other.security;
}

/** The name of a candidate. */
export function serverNameOf({ protocol, host, port, security }: Candidate): ServerName {
  return { protocol, host, port, security };
}
