import type { Candidate } from '../../contract/candidate';
import { type ServerName, serverKey, serverNameOf } from '../../contract/server-name';
import { isHeard, isUnconnected } from '../checks/run-facts';
import { wasTried } from '../discovery/was-tried';
import type { RunView } from '../run/reduce-run';
import { usualPorts } from '../usual-ports';

/** Which of two runs. */
export type Which = 'first' | 'second';

/** A server as both runs have found it. */
export interface ServerPair {
  readonly server: ServerName;
  readonly first: Candidate;
  readonly second: Candidate;
}

/** The servers that both runs have tried: those for receiving first, each kind in the order in which its ports are preferred. */
export function serverPairs(first: RunView, second: RunView): readonly ServerPair[] {
  const others = new Map(triedIn(second).map((server) => [serverKey(server), server]));
  const pairs = triedIn(first).flatMap((server) => {
    const other = others.get(serverKey(server));
    return other === undefined ? [] : { server: serverNameOf(server), first: server, second: other };
  });
  return pairs.sort((one, other) => placeOf(one.server) - placeOf(other.server));
}

const ports = Object.entries(usualPorts).flatMap(([protocol, usual]) => usual.map(({ port }) => `${protocol} ${port}`));

/** A port that is not usual comes last. */
function placeOf({ protocol, port }: ServerName): number {
  const place = ports.indexOf(`${protocol} ${port}`);
  return place === -1 ? ports.length : place;
}

/** The servers of a run that were tried to an end, port 25 among them. */
function triedIn({ candidates }: RunView): readonly Candidate[] {
  return candidates.filter((server) => wasTried(server));
}

/** Whether the server was heard in one run, and in the other no connection could be opened. */
export function isCutOff(pair: ServerPair, which: Which): boolean {
  const [here, there] = sides(pair, which);
  return isHeard(there) && isUnopened(here);
}

/** Whether no connection to a server could be opened. */
export function isUnopened(server: Candidate): boolean {
  return !isHeard(server) && isUnconnected(server) && unopenedCodes.has(server.failure?.code ?? '');
}

const unopenedCodes: ReadonlySet<string> = new Set(['refused', 'timed-out', 'no-route']);

/** The server in this run, then in the other. */
export function sides(pair: ServerPair, which: Which): readonly [Candidate, Candidate] {
  return which === 'first' ? [pair.first, pair.second] : [pair.second, pair.first];
}
