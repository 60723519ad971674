import { setMaxListeners } from 'node:events';
import type { ProviderTable } from '../core/discovery/provider';
import type { Clock, Ports, Resolver } from '../engine/ports';
import { type ConnectTcp, connectTcp } from './connect-tcp';
import { createResolver } from './dns-resolver';
import { createFamilyHistory } from './family-history';
import { createDocumentFetcher } from './https-fetcher';
import { loadProviders } from './knowledge-loader';
import { createMailboxLogin } from './mailbox-login';
import { appVersion } from './program-facts';
import { createSubmissionLogin } from './submission-login';
import { createSystemClock } from './system-clock';
import { createDialer } from './tcp-connection';
import type { TrustedAuthorities } from './trusted-authorities';

/** Everything in the ports that differs between the real world and the demo. */
export interface World {
  readonly createResolver: (clock: Clock) => Resolver;
  readonly connectTcp: ConnectTcp;
  readonly loadProviders: () => ProviderTable;
}

const realWorld: World = { createResolver: (clock) => createResolver({ clock }), connectTcp, loadProviders };

/** The world as the engine reaches it from this computer; the real one unless another is given. */
export async function createEnginePorts(authorities: TrustedAuthorities, world = realWorld): Promise<Ports> {
  // A run has one signal, and everything under way in it listens there: dozens at once are no leak.
  setMaxListeners(0);
  // Parsing the roots takes 20 ms, which the first look-ups of a run leave idle.
  setImmediate(() => void authorities.secureContext);
  const clock = createSystemClock();
  const families = createFamilyHistory(clock);
  const parts = { clock, authorities, version: appVersion, connectTcp: world.connectTcp, families };
  return {
    clock,
    resolver: world.createResolver(clock),
    dialer: createDialer(parts),
    fetcher: createDocumentFetcher(parts),
    mailboxLogin: createMailboxLogin(parts),
    submissionLogin: createSubmissionLogin(parts),
    providers: world.loadProviders(),
  };
}
