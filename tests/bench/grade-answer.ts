import { mailPorts } from './lab/mail-service';
import { type Scenario, type ServerParts, serverLine } from './scenarios/scenario';

/** `right`: an answer that the scenario names. `works`: another pair that works. `half`: one direction only. `wrong`, or `none`. */
export type Grade = 'right' | 'works' | 'half' | 'wrong' | 'none';

/** The servers that a run settled on. */
export interface Answer {
  readonly incoming: ServerParts | null;
  readonly outgoing: ServerParts | null;
}

/** Judges a run's answer by what the scenario's servers really do. */
export function gradeAnswer({ incoming, outgoing }: Answer, scenario: Scenario): Grade {
  const { right } = scenario;
  if (incoming === null && outgoing === null) return right === null ? 'right' : 'none';
  if (right === null) return 'wrong';
  if (incoming === null || outgoing === null) return 'half';
  const isRight = right.incoming.includes(serverLine(incoming)) && right.outgoing.includes(serverLine(outgoing));
  if (isRight) return 'right';
  return isServed(incoming, scenario) && isServed(outgoing, scenario) ? 'works' : 'wrong';
}

function isServed({ protocol, host, port, security }: ServerParts, { hosts }: Scenario): boolean {
  const served = mailPorts[port];
  if (served?.protocol !== protocol || served.security !== security) return false;
  return hosts.some(({ names, ports, silentPorts = [], certificateNames = names }) => {
    const isReachable = ports.includes(port) && silentPorts !== 'all' && !silentPorts.includes(port);
    return isReachable && names.includes(host) && certificateNames.includes(host);
  });
}
