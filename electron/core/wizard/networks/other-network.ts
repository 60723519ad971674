import type { Message } from '../../../contract/message';
import type { Action, Verdict } from '../../../contract/verdict';
import { type Comparison, compareRuns } from '../../compare/compare-runs';
import { familyOf } from '../../diagnosis/cause-facts';
import { decidingTests } from '../../diagnosis/deciding-tests';
import { message } from '../../message';
import { blameChain } from '../discovery/blame-chain';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import type { AccountState, WizardState } from '../state/wizard-state';
import { commanding, doing, effectOf } from '../verdicts/effect-of';
import { labelOfAction } from '../verdicts/label-of-action';
import type { VerdictButton, VerdictOnPage } from '../verdicts/verdicts-on-page';

/** What the page says about a search over another network. */
type OtherNetwork =
  /** The network can be changed now, and then the search begins again. */
  | {
      readonly kind: 'change' | 'search';
      readonly title: Message;
      readonly more: Message;
      readonly buttons: readonly VerdictButton[];
    }
  | { readonly kind: 'compared'; readonly shown: VerdictOnPage; readonly pairs: Comparison['pairs'] };

/** The button that offers it. */
export const tryOtherNetwork = {
  label: message('networks.try'),
  effect: doing({ kind: 'keep-first-network' }),
} as const satisfies VerdictButton;

/** Whether a search over another network would tell more: something fails for which the network may be the cause. */
export function mayTryOtherNetwork({ account, setAside }: WizardState): boolean {
  if (setAside !== null || account.firstNetwork !== null) return false;
  const outcome = discoveryOutcome(account);
  if (outcome !== 'partly-found' && outcome !== 'claimed' && outcome !== 'nothing-found') return false;
  return account.discovery.view.report?.findings.some(isMaybeOfNetwork) === true;
}

function isMaybeOfNetwork(verdict: Verdict): boolean {
  const { cause, party } = verdict;
  if (cause === null) return false;
  const family = familyOf(verdict);
  return (
    party === 'this-network' ||
    family === 'network' ||
    family === 'interception' ||
    decidingTests[cause].test === 'try-another-network'
  );
}

/** How far the search over another network is; null where none is wanted. */
export function otherNetwork(state: WizardState): OtherNetwork | null {
  const { account } = state;
  const { firstNetwork, discovery } = account;
  if (firstNetwork === null) return null;
  if (discovery.status === 'running')
    return { kind: 'search', title: message('networks.search'), more: message('networks.search.more'), buttons: [] };
  const comparison = comparisonOf(account);
  if (comparison !== null) return comparedOn(state, comparison);
  // Two reports from files are compared, or not.
  return state.setAside === null ? changing : null;
}

const leave: VerdictButton = { label: message('networks.leave'), effect: doing({ kind: 'forget-first-network' }) };

const changing: OtherNetwork = {
  kind: 'change',
  title: message('networks.change'),
  more: message('networks.change.more'),
  buttons: [{ label: message('way.network-settings'), effect: commanding({ kind: 'open-network-settings' }) }, leave],
};

/** What both searches prove together; null until the second one has ended. A search without any network proves nothing. */
function comparisonOf(account: AccountState): Comparison | null {
  const { firstNetwork, discovery } = account;
  const outcome = discoveryOutcome(account);
  if (firstNetwork === null || firstNetwork === discovery.view || discovery.status !== 'ended') return null;
  return outcome === null || outcome === 'cancelled' || outcome === 'offline'
    ? null
    : compareRuns(firstNetwork, discovery.view);
}

const notOffered: ReadonlySet<Action['kind']> = new Set(['try-again', 'copy-for-support', 'open-network-settings']);

function comparedOn(state: WizardState, { verdict, pairs }: Comparison): OtherNetwork {
  const [way = null] = verdict.actions.flatMap((action): readonly VerdictButton[] => {
    // Two are in the foot of the page, and the network may be the one that was left.
    if (notOffered.has(action.kind)) return [];
    const effect = effectOf(state, action, null);
    return effect === null ? [] : [{ label: labelOfAction(state, action), effect, advice: action }];
  });
  const done: VerdictButton = { label: message('wizard.foot.done'), effect: leave.effect };
  const shown: VerdictOnPage = {
    verdict,
    direction: null,
    isAboutBoth: false,
    about: message('networks.compared'),
    more: message('networks.compared.more'),
    saidBy: null,
    quote: '',
    isQuestion: false,
    chain: blameChain(verdict.party, true),
    buttons: way === null ? [done] : [way, done],
  };
  return { kind: 'compared', shown, pairs };
}
