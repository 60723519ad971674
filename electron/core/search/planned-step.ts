import type { PlannedStep } from '../../contract/run-event';
import type { ServerName } from '../../contract/server-name';
import { relayPort, usualPorts } from '../usual-ports';

/** The row of a server's test; its id names a security that is not the port's usual one. */
export function testStep({ protocol, host, port, security }: ServerName): PlannedStep {
  const usual = port === relayPort ? 'none' : usualPorts[protocol].find((known) => known.port === port)?.security;
  const id = `${protocol}:${host}:${port}${security === usual ? '' : `:${security}`}`;
  return { id, group: protocol === 'smtp' ? 'sending' : 'receiving', protocol, host, port, security };
}

/** The row of a sign-in to a server. */
export function signInStep({ protocol, host, port, security }: ServerName): PlannedStep {
  return { id: `sign-in:${protocol}:${host}:${port}`, group: 'sign-in', protocol, host, port, security };
}

/** The row of what a test message to oneself does at a server: it is submitted there, or awaited. */
export function testMessageStep({ protocol, host, port, security }: ServerName): PlannedStep {
  return { id: `test-message:${protocol}:${host}:${port}`, group: 'test-message', protocol, host, port, security };
}
