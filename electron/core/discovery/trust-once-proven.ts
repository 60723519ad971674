import type { Candidate } from '../../contract/candidate';
import { message } from '../message';

/** The trust of a server that works: a guess that is proven gets more, and its own reason. */
export function trustOnceProven({
  host,
  basis,
  trust,
  trustReason,
  exchangerOf,
}: Candidate): Pick<Candidate, 'trust' | 'trustReason'> {
  if (trust !== 'guess') return { trust, trustReason };
  if (basis === 'certificate') return { trust: 'guess-proven', trustReason };
  const proven =
    exchangerOf === undefined
      ? message('trust.guess-proven')
      : message('trust.guess-exchanger-proven', { domain: exchangerOf, host });
  return { trust: 'guess-proven', trustReason: proven };
}
