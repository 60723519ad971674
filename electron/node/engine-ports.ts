import type { ProviderTable } from '../core/knowledge/provider';
import type { Clock, Ports, Resolver } from '../engine/ports';
import { type ConnectTcp, connectTcp } from './connect-tcp';
import { createResolver } from './dns-resolver';
import { createFamilyHistory } from './family-history';
import { createDocumentFetcher } from './https-fetcher';
import { loadProviders } from './knowledge-loader';
import { createMailboxLogin } from './mailbox-login';
import { appVersion } from './program-facts';
import type { ChooseRoutes } from './proxy-route';
import { createSubmissionLogin } from './submission-login';
import { createSystemClock } from './system-clock';
import { createDialer } from './tcp-connection';
import type { TrustedAuthorities } from './trusted-authorities';

/** Everything in the ports that differs between the real world and the demo. */
export interface World {
  readonly createResolver: (clock: Clock) => Resolver;
  readonly connectTcp: ConnectTcp;
  readonly chooseRoutes: ChooseRoutes;
  readonly loadProviders: () => ProviderTable;
}

/** The network that this computer is in, with the ways to web servers that the user or the system has chosen. */
export function realWorld(chooseRoutes: ChooseRoutes): World {
  return { createResolver: (clock) => createResolver({ clock }), connectTcp, chooseRoutes, loadProviders };
}

/** A world as the engine reaches it from this computer. */
export async function createEnginePorts(authorities: TrustedAuthorities, world: World): Promise<Ports> {
  // The first look-ups of a run leave time for it.
  void authorities.prepare();
  const clock = createSystemClock();
  const families = createFamilyHistory(clock);
  const parts = { clock, authorities, version: appVersion, connectTcp: world.connectTcp, families };
  return {
    clock,
    resolver: world.createResolver(clock),
    dialer: createDialer(parts),
    fetcher: createDocumentFetcher({ ...parts, chooseRoutes: world.chooseRoutes }),
    mailboxLogin: createMailboxLogin(parts),
    submissionLogin: createSubmissionLogin(parts),
    browserSignIn: null,
    providers: world.loadProviders(),
  };
}
