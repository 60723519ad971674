import type { Report } from '../../electron/contract/report';
import type { RunEvent } from '../../electron/contract/run-event';
import { limits } from '../../electron/core/limits';
import type { DiscoveryRequest } from '../../electron/engine/discovery-request';
import { runDiscovery } from '../../electron/engine/run';
import { noLogins } from './no-logins';
import { type NetworkTrace, type ScriptedNetwork, scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

/** A search for the settings of `jane@fir.example`. */
export const request: DiscoveryRequest = {
  input: { text: 'jane@fir.example', kind: 'address', domain: 'fir.example', address: 'jane@fir.example' },
  name: null,
  typedServers: [],
  preferImplicitTls: false,
  askIspdb: true,
  allowAddress: false,
  thorough: false,
  deadlineMs: limits.runMs,
  acceptedCertificates: [],
  verbose: false,
};

/** The result of a search, and what it did to the network. */
export interface Run {
  readonly report: Report;
  readonly events: readonly RunEvent[];
  readonly trace: NetworkTrace;
  /** The number of waits for the clock that are left open. */
  readonly waiting: number;
}

/** Plays the search in a scripted network. */
export async function discover(network: ScriptedNetwork, changes: Partial<DiscoveryRequest> = {}): Promise<Run> {
  const clock = createVirtualClock();
  const { ports, trace } = scriptedPorts(network, clock, noLogins);
  const events: RunEvent[] = [];
  const { signal } = new AbortController();
  const run = runDiscovery({ ...request, ...changes }, ports, (event) => events.push(event), signal);
  const report = await clock.play(run);
  return { report, events, trace, waiting: clock.waiting() };
}
