import type { Candidate } from '../../contract/candidate';
import type { Cause } from '../../contract/cause';
import type { Certificate } from '../../contract/certificate';
import type { Message } from '../../contract/message';
import { directions, type Verdict } from '../../contract/verdict';
import { isHeard } from '../checks/run-facts';
import { causeFacts } from '../diagnosis/cause-facts';
import { issuerName } from '../diagnosis/certificate-names';
import { contextOf } from '../diagnosis/diagnosis-context';
import { interceptorOf } from '../diagnosis/interceptor';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import type { RunView } from '../run/reduce-run';
import { isWebReached, signInOf } from './run-reach';
import { isCutOff, type ServerPair, sides, type Which } from './server-pairs';

/** Both runs, seen from the network of one of them. */
interface View {
  readonly which: Which;
  readonly here: RunView;
  readonly there: RunView;
  readonly pairs: readonly ServerPair[];
}

type Rule = (view: View) => Verdict | null;

/** What can differ, in the order in which it explains the rest. */
const differences: readonly Rule[] = [
  unknownNames,
  intercepted,
  altered,
  nothingReached,
  onlyWeb,
  shutOut,
  portsBlocked,
  refusedSignIn,
];

/** The difference between two runs that explains most; null where there is none. */
export function differenceOf(first: RunView, second: RunView, pairs: readonly ServerPair[]): Verdict | null {
  const views: readonly View[] = [
    { which: 'first', here: first, there: second, pairs },
    { which: 'second', here: second, there: first, pairs },
  ];
  for (const rule of differences)
    for (const view of views) {
      const verdict = rule(view);
      if (verdict !== null) return verdict;
    }
  return null;
}

/** The name servers of one network do not know a server that the other one has reached. */
function unknownNames({ which, pairs }: View): Verdict | null {
  return ofPair(pairs, which, 'name-server-faulty', (here, there) => {
    const isUnknown = here.failure !== null && unknownCodes.has(here.failure.code);
    return isUnknown && isHeard(there) ? message('compare.unknown-name', { which, host: here.host }) : null;
  });
}

const unknownCodes: ReadonlySet<string> = new Set(['host-not-found', 'resolver-silent', 'name-answer-cut-short']);

/** One network shows another certificate than the server's own, which the other network has seen. */
function intercepted({ which, pairs }: View): Verdict | null {
  for (const pair of pairs) {
    const [here, there] = sides(pair, which);
    const [shown, own] = [here.heard?.certificate ?? null, there.heard?.certificate ?? null];
    if (shown === null || own === null || shown.sha256 === own.sha256) continue;
    if (!isForeign(shown) || isForeign(own)) continue;
    const cause = interceptorOf(shown) ?? 'interception-by-network';
    const sentence = message('compare.intercepted', { which, host: here.host, issuer: issuerName(shown) });
    return verdictOf(cause, contextOf(here), { message: sentence, seen: shown.issuer });
  }
  return null;
}

/** Whether no public authority vouches for a certificate, and nobody has chosen to trust it. */
function isForeign({ trusted }: Certificate): boolean {
  return trusted === 'no' || trusted === 'this-computer';
}

/** A server that works from one network says something else from the other. */
function altered({ which, pairs }: View): Verdict | null {
  return ofPair(pairs, which, 'interception-by-network', (here, there) => {
    const isAltered = there.proven && here.failure !== null && alteredCodes.has(here.failure.code);
    return isAltered ? message('compare.altered', { which, host: here.host, port: here.port }) : null;
  });
}

const alteredCodes: ReadonlySet<string> = new Set(['starttls-not-offered', 'injected-bytes', 'not-tls', 'tls-failed']);

/** From one network nothing could be reached, not even a web server. */
function nothingReached({ which, here, there, pairs }: View): Verdict | null {
  // A run of given servers asks no web server, and somebody has sent a refusal.
  if (here.rows.source.length === 0 || here.candidates.some(({ failure }) => failure?.code === 'refused')) return null;
  if (isWebReached(here) || here.candidates.some(isHeard) || !there.candidates.some(isHeard)) return null;
  const cutOff = pairs.find((pair) => isCutOff(pair, which));
  const server = cutOff?.[which] ?? there.candidates.find(isHeard);
  if (server === undefined) return null;
  return verdictOf('no-network', contextOf(server), { message: message('compare.nothing-reached', { which }) });
}

/** Web servers answer from one network, and no mail server does; servers of more than one host answer from the other. */
function onlyWeb({ which, here, pairs }: View): Verdict | null {
  const cutOff = pairs.filter((pair) => isCutOff(pair, which));
  const [first] = cutOff;
  if (first === undefined || !isWebReached(here) || here.candidates.some(isHeard)) return null;
  if (machinesOf(cutOff, which).size < 2) return null;
  return verdictOf('web-only-network', contextOf(first[which]), { message: message('compare.only-web', { which }) });
}

/** A host answers on no port from one network, where other servers answer or it refuses every port, and works from the other. */
function shutOut({ which, here, pairs }: View): Verdict | null {
  for (const host of new Set(pairs.map(({ server }) => server.host))) {
    const ofHost = pairs.filter(({ server }) => server.host === host);
    const cutOff = ofHost.filter((pair) => isCutOff(pair, which));
    const [first] = cutOff;
    if (first === undefined || cutOff.length < 2 || ofHost.some((pair) => isHeard(pair[which]))) continue;
    const isRefusing = cutOff.every((pair) => pair[which].failure?.code === 'refused');
    const isOtherHeard = here.candidates.some((server) => server.host !== host && isHeard(server));
    if (!isRefusing && !isOtherHeard && !hasRefusedSignIn(here)) continue;
    const sentence = message('compare.shut-out', { which, host });
    return verdictOf('banned-after-failures', contextOf(first[which]), { message: sentence });
  }
  return null;
}

/** A port cannot be reached from one network, and can from the other. */
function portsBlocked({ which, pairs }: View): Verdict | null {
  const cutOff = pairs.filter((pair) => isCutOff(pair, which));
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

/** The same sign-in was refused from one network and accepted from the other. */
function refusedSignIn({ which, here, there }: View): Verdict | null {
  if (here.report?.address !== there.report?.address) return null;
  const refused = directions.find(
    (direction) => signInOf(here, direction)?.ok === false && signInOf(there, direction)?.ok === true,
  );
  const outcome = refused === undefined ? null : signInOf(here, refused);
  if (outcome?.ok !== false) return null;
  const cause = outcome.verdict.cause;
  const sentence = message('compare.refused-sign-in', { which });
  // The password is right, because the other network's was accepted.
  if (cause === null || causeFacts[cause].refusesSecret)
    return { ...outcome.verdict, cause: 'works-elsewhere', party: 'this-network', message: sentence };
  return { ...outcome.verdict, message: sentence };
}

function hasRefusedSignIn(run: RunView): boolean {
  return directions.some((direction) => signInOf(run, direction)?.ok === false);
}

/** The machines of these servers, by the addresses that the other network has reached. */
function machinesOf(pairs: readonly ServerPair[], which: Which): ReadonlySet<string> {
  return new Set(pairs.map((pair) => sides(pair, which)[1].heard?.address ?? pair.server.host));
}

/** The verdict on the first server of which the sentence can be said. */
function ofPair(
  pairs: readonly ServerPair[],
  which: Which,
  cause: Cause,
  sentenceOf: (here: Candidate, there: Candidate) => Message | null,
): Verdict | null {
  for (const pair of pairs) {
    const [here, there] = sides(pair, which);
    const sentence = sentenceOf(here, there);
    if (sentence !== null)
      return verdictOf(cause, contextOf(here), { message: sentence, party: causeFacts[cause].party });
  }
  return null;
}
