import type { Verdict } from '../../contract/verdict';
import { isHeard } from '../checks/run-facts';
import { vpnUp } from '../checks/vpn-up';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { wasTried } from '../discovery/was-tried';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { hasRefusedSignIn, isWebReached } from './run-reach';
import { isCutOff, isUnopened, type ServerPair, sides, type Which } from './server-pairs';
import type { TwoNetworks } from './two-networks';

/** From one network nothing could be reached, not even a web server. */
export function nothingReached({ which, here, there, pairs }: TwoNetworks): Verdict | null {
  // A run of given servers asks no web server, and somebody has sent a refusal.
  if (here.rows.source.length === 0 || here.candidates.some(({ failure }) => failure?.code === 'refused')) return null;
  if (isWebReached(here) || here.candidates.some(isHeard) || !there.candidates.some(isHeard)) return null;
  const cutOff = pairs.find((pair) => isCutOff(pair, which));
  const server = cutOff?.[which] ?? there.candidates.find(isHeard);
  if (server === undefined) return null;
  return verdictOf('no-network', contextOf(server), { message: message('compare.nothing-reached', { which }) });
}

/** Servers that cannot be reached over a VPN answer without it. */
export function cutOffByVpn({ which, here, there, pairs }: TwoNetworks): Verdict | null {
  const [overVpn, other] = [here, there].map((run) => run.report?.findings.some(({ id }) => id === vpnUp.id) === true);
  const cutOff = pairs.find((pair) => isCutOff(pair, which));
  if (overVpn !== true || other === true || cutOff === undefined) return null;
  const { host } = cutOff.server;
  return verdictOf('works-elsewhere', contextOf(cutOff[which]), {
    party: 'this-computer',
    severity: 'error',
    message: message('compare.cut-off-by-vpn', { which, host }),
  });
}

/** Web servers answer from one network, and no mail server does; servers of more than one host answer from the other. */
export function onlyWeb({ which, here, pairs }: TwoNetworks): Verdict | null {
  const cutOff = pairs.filter((pair) => isCutOff(pair, which));
  const [first] = cutOff;
  if (first === undefined || !isWebReached(here) || here.candidates.some(isHeard)) return null;
  if (machinesOf(cutOff, which).size < 2) return null;
  return verdictOf('web-only-network', contextOf(first[which]), { message: message('compare.only-web', { which }) });
}

/**
 * A host answers on no port from one network, where other servers answer or it refuses every port, and works from the other. A machine that
 * answers on a port under another name is not meant. Nor is a host that only sends, without a refused sign-in: many networks block those ports.
 */
export function shutOut({ which, here, pairs }: TwoNetworks): Verdict | null {
  for (const host of new Set(pairs.map(({ server }) => server.host))) {
    const tried = here.candidates.filter(
      (server) => server.host === host && server.port !== relayPort && wasTried(server),
    );
    const cutOff = pairs.filter((pair) => pair.server.host === host && isCutOff(pair, which));
    const [first] = cutOff;
    if (first === undefined || tried.length < 2 || !tried.every(isUnopened)) continue;
    if (pairs.some((pair) => isHeard(pair[which]) && isSameMachine(pair, first))) continue;
    const isReceiving = cutOff.some(({ server }) => server.protocol !== 'smtp');
    if (!isReceiving && !hasRefusedSignIn(here)) continue;
    const isRefusing = tried.every(({ failure }) => failure?.code === 'refused');
    const isOtherHeard = here.candidates.some((server) => server.host !== host && isHeard(server));
    if (!isRefusing && !isOtherHeard && !hasRefusedSignIn(here)) continue;
    const sentence = message('compare.shut-out', { which, host });
    return verdictOf('banned-after-failures', contextOf(first[which]), { message: sentence });
  }
  return null;
}

/** A port cannot be reached from one network, and can from the other. */
export function portsBlocked({ which, pairs }: TwoNetworks): Verdict | null {
  // Many networks block the relay port, which matters only where it alone was tried.
  const forClients = pairs.filter(({ server }) => server.port !== relayPort);
  const cutOff = (forClients.length > 0 ? forClients : pairs).filter((pair) => isCutOff(pair, which));
  const [first] = cutOff;
  if (first === undefined) return null;
  const server = first[which];
  const ports = { list: [...new Set(cutOff.map((pair) => pair.server.port))].sort((a, b) => a - b) };
  const isSending = cutOff.every(({ server: { protocol } }) => protocol === 'smtp');
  const sentence = message('compare.ports-blocked', { which, host: server.host, ports, count: ports.list.length });
  return verdictOf(isSending ? 'submission-blocked-by-network' : 'works-elsewhere', contextOf(server), {
    message: sentence,
    severity: 'error',
  });
}

/** Whether both servers are at one address, which one of the networks has reached. */
function isSameMachine(one: ServerPair, other: ServerPair): boolean {
  const addressOf = ({ first, second }: ServerPair) => first.heard?.address ?? second.heard?.address ?? null;
  return addressOf(one) !== null && addressOf(one) === addressOf(other);
}

/** The machines of these servers, by the addresses that the other network has reached. */
function machinesOf(pairs: readonly ServerPair[], which: Which): ReadonlySet<string> {
  return new Set(pairs.map((pair) => sides(pair, which)[1].heard?.address ?? pair.server.host));
}
