import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import type { ProviderTable } from '../core/knowledge/provider';
import { createLedger } from '../engine/ledger';
import type { Clock, Ports, Resolver } from '../engine/ports';
import type { NameServers } from '../engine/verify-published/name-servers';
import { createNameServers } from './ask-one-name-server';
import { type ConnectTcp, connectTcp } from './connect-tcp';
import { createResolver } from './dns-resolver';
import { createFamilyHistory, type FamilyHistory } from './family-history';
import { createDocumentFetcher } from './https-fetcher';
import { createMailboxReader } from './imap-mailbox';
import { loadProviders } from './knowledge-loader';
import { createMailboxLogin } from './mailbox-login';
import { appVersion } from './program-facts';
import type { ChooseRoutes } from './proxy-route';
import { createSubmissionLogin } from './submission-login';
import { createSystemClock } from './system-clock';
import { createDialer } from './tcp-connection';
import type { TrustedAuthorities } from './trusted-authorities';
import { vpnAmong } from './vpn-interface';

/** The parts of the ports that differ between the real world and the demo. */
export interface World {
  readonly createResolver: (clock: Clock) => Resolver;
  readonly createNameServers: (clock: Clock) => NameServers;
  readonly connectTcp: ConnectTcp;
  readonly chooseRoutes: ChooseRoutes;
  readonly loadProviders: () => ProviderTable;
  readonly vpn: Ports['vpn'];
  /** What is remembered of IPv6 in this network; nothing at first where left out. */
  readonly families?: FamilyHistory;
}

/** This computer's network, with the routes to web servers that the user or the system has chosen. */
export function realWorld(chooseRoutes: ChooseRoutes): World {
  const vpn = () => vpnAmong(networkInterfaces());
  return {
    createResolver: (clock) => createResolver({ clock }),
    createNameServers,
    connectTcp,
    chooseRoutes,
    loadProviders,
    vpn,
  };
}

/** The ports through which the engine reaches a world. */
export async function createEnginePorts(authorities: TrustedAuthorities, world: World): Promise<Ports> {
  // The first look-ups of a run take long enough for this.
  void authorities.prepare();
  const clock = createSystemClock();
  const { families = createFamilyHistory(clock) } = world;
  const parts = { clock, authorities, version: appVersion, connectTcp: world.connectTcp, families };
  return {
    clock,
    resolver: world.createResolver(clock),
    nameServers: world.createNameServers(clock),
    dialer: createDialer(parts),
    fetcher: createDocumentFetcher({ ...parts, chooseRoutes: world.chooseRoutes }),
    mailboxLogin: createMailboxLogin(parts),
    submissionLogin: createSubmissionLogin(parts),
    mailboxReader: createMailboxReader(parts),
    browserSignIn: null,
    providers: world.loadProviders(),
    ledger: createLedger(clock.nowMs),
    network: currentNetwork,
    token: () => randomBytes(16).toString('hex'),
    vpn: world.vpn,
  };
}

/** Names the network that this computer is in by its own addresses; a new Wi-Fi, cable or VPN changes them. */
function currentNetwork(): string {
  const addresses = Object.entries(networkInterfaces()).flatMap(([name, all = []]) =>
    all.flatMap(({ address, internal }) => (internal ? [] : `${name} ${address}`)),
  );
  return addresses.sort().join(' ');
}
