import type { Candidate } from '../../contract/candidate';
import type { Cause } from '../../contract/cause';
import type { Message } from '../../contract/message';
import type { Verdict } from '../../contract/verdict';
import { causeFacts } from '../diagnosis/cause-facts';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import type { RunView } from '../run/reduce-run';
import { type ServerPair, sides, type Which } from './server-pairs';

/** Both runs, seen from the network of one of them. */
export interface TwoNetworks {
  readonly which: Which;
  readonly here: RunView;
  readonly there: RunView;
  readonly pairs: readonly ServerPair[];
}

/** What one network has that the other one has not; null where it is not so. */
export type Difference = (networks: TwoNetworks) => Verdict | null;

/** The verdict on the first server of which the sentence can be said. */
export function verdictOfPair(
  { pairs, which }: TwoNetworks,
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
