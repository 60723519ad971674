import type { Candidate } from '../../contract/candidate';
import { directionOf } from '../../contract/server-name';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { isNamedByOthers } from '../discovery/source-facts';
import { wasTried } from '../discovery/was-tried';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, notApplicable, passed, type RunEvidence } from './check';
import { isHeard, isUnconnected } from './run-facts';

/**
 * Does a host shut this network out after refused sign-ins? It takes no connection on any mail port: minutes after it refused a sign-in
 * from here, or from the start while its web server answers and other mail servers do. Log watchers ban an address on all ports of mail
 * and leave the web alone; fail2ban refuses there unless it is told to be silent. A network that blocks mail blocks it for every host, and a
 * dead server answers nowhere. Where only its mail programs are down it looks the same from here, so from the start a ban is only possible.
 */
export const bannedAfterRefusals = {
  id: 'banned-after-refusals',
  needs: [],
  silencedBy: ['no-network'],
  judge(evidence) {
    const shut = hostsOf(evidence.candidates).filter((host) => isShut(portsAt(host, evidence)));
    if (shut.length === 0) return notApplicable;
    const banning = shut.find((host) => hasRefused(host, evidence));
    const host = banning ?? shut.find((each) => isShutFromTheStart(each, evidence));
    const [server] = host === undefined ? [] : portsAt(host, evidence);
    if (server === undefined) return passed;
    const id = banning === undefined ? 'check.banned-after-refusals.from-the-start' : 'verdict.shut-out';
    const said = message(id, { host: server.host });
    return found(verdictOf('banned-after-failures', contextOf(server), { message: said }));
  },
} as const satisfies Check;

function hostsOf(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.map(({ host }) => host))];
}

/** The ports of a host that were tried to an end, those for mail apps first. */
function portsAt(host: string, { candidates }: RunEvidence): readonly Candidate[] {
  const tried = candidates.filter((server) => server.host === host && wasTried(server));
  return [...tried.filter(({ port }) => port !== relayPort), ...tried.filter(({ port }) => port === relayPort)];
}

/** Whether several ports were tried, and packets were sent to each without any coming to a connection. */
function isShut(ports: readonly Candidate[]): boolean {
  return ports.length > 1 && ports.every((server) => isUnconnected(server) && codes.has(server.failure?.code ?? ''));
}

const codes: ReadonlySet<string> = new Set(['refused', 'timed-out']);

/** Whether the host has refused a sign-in from here lately, and it is not the network that is silent now. */
function hasRefused(host: string, evidence: RunEvidence): boolean {
  if (!evidence.refusals.has(host)) return false;
  const isAnswered = portsAt(host, evidence).some(({ failure }) => failure?.code === 'refused');
  return isAnswered || evidence.web.isReached || isOtherHeard(host, evidence);
}

/**
 * Whether a published host takes no connection, while its machine answers on the web and other hosts answer on mail ports. Where another
 * host works in its place, its settings are old.
 */
function isShutFromTheStart(host: string, evidence: RunEvidence): boolean {
  const isMissed = portsAt(host, evidence).some(
    (server) =>
      server.named === 'port' &&
      isNamedByOthers(server.source) &&
      evidence.chosen[directionOf(server)]?.proven !== true,
  );
  return isMissed && evidence.hostsWithWeb.has(host) && isOtherHeard(host, evidence);
}

/** Whether another host answers on a port for mail apps, so that the network does not block them all. */
function isOtherHeard(host: string, { candidates }: RunEvidence): boolean {
  return candidates.some((server) => server.host !== host && server.port !== relayPort && isHeard(server));
}
