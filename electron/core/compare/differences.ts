import { directions, type Verdict } from '../../contract/verdict';
import { isHeard } from '../checks/run-facts';
import { causeFacts } from '../diagnosis/cause-facts';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import type { RunView } from '../run/reduce-run';
import { altered, intercepted, ledElsewhere } from './altered-connections';
import { cutOffByVpn, nothingReached, onlyWeb, portsBlocked, shutOut } from './blocked-ways';
import { signInOf } from './run-reach';
import { type ServerPair, sides } from './server-pairs';
import { type Difference, type TwoNetworks, verdictOfPair } from './two-networks';

/** What can differ, in the order in which it explains the rest. */
const differences: readonly Difference[] = [
  unknownNames,
  intercepted,
  altered,
  ledElsewhere,
  nothingReached,
  cutOffByVpn,
  onlyWeb,
  shutOut,
  portsBlocked,
  refusedSignIn,
  silentOverV6,
];

/** The difference between two runs that explains most; null where there is none. */
export function differenceOf(first: RunView, second: RunView, pairs: readonly ServerPair[]): Verdict | null {
  const views: readonly TwoNetworks[] = [
    { which: 'first', here: first, there: second, pairs },
    { which: 'second', here: second, there: first, pairs },
  ];
  for (const difference of differences)
    for (const view of views) {
      const verdict = difference(view);
      if (verdict !== null) return verdict;
    }
  return null;
}

/** The name servers of one network do not know a server that the other one has reached. */
function unknownNames(networks: TwoNetworks): Verdict | null {
  const { which } = networks;
  return verdictOfPair(networks, 'name-server-faulty', (here, there) => {
    const isUnknown = here.failure !== null && unknownCodes.has(here.failure.code);
    return isUnknown && isHeard(there) ? message('compare.unknown-name', { which, host: here.host }) : null;
  });
}

const unknownCodes: ReadonlySet<string> = new Set(['host-not-found', 'resolver-silent', 'name-answer-cut-short']);

/**
 * The sign-in to one account was refused from one network and accepted from the other. A report keeps no password, so where the secret was
 * refused, another one may have been typed.
 */
function refusedSignIn({ which, here, there }: TwoNetworks): Verdict | null {
  if (here.report?.address !== there.report?.address) return null;
  const refused = directions.find(
    (direction) => signInOf(here, direction)?.ok === false && signInOf(there, direction)?.ok === true,
  );
  const outcome = refused === undefined ? null : signInOf(here, refused);
  if (outcome?.ok !== false) return null;
  const cause = outcome.verdict.cause;
  if (cause !== null && !causeFacts[cause].refusesSecret)
    return { ...outcome.verdict, message: message('compare.refused-sign-in', { which }) };
  const sentence = message('compare.refused-secret', { which });
  return { ...outcome.verdict, cause: 'works-elsewhere', party: 'unknown', message: sentence };
}

/** A server that answers over IPv6 from one network is silent there from the other, where it is reached over IPv4. */
function silentOverV6({ which, pairs }: TwoNetworks): Verdict | null {
  for (const pair of pairs) {
    const [here, there] = sides(pair, which);
    if (here.heard?.isV6Silent !== true || there.heard?.address?.includes(':') !== true) continue;
    return verdictOf('connection-timed-out', contextOf(here), {
      party: 'this-network',
      severity: 'note',
      message: message('compare.silent-over-v6', { which, host: here.host }),
      actions: [{ kind: 'copy-for-support' }],
    });
  }
  return null;
}
