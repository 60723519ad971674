import type { Candidate } from '../../contract/candidate';
import { message } from '../message';
import { isExchangerGuess } from './guess-source';

/** The trust of a server that works: a guess that is proven gets more, and its own reason. */
export function trustOnceProven({
  host,
  basis,
  trust,
  trustReason,
}: Candidate): Pick<Candidate, 'trust' | 'trustReason'> {
  if (trust !== 'guess') return { trust, trustReason };
  if (basis === 'certificate') return { trust: 'guess-proven', trustReason };
  const proven = isExchangerGuess({ host, basis })
    ? message('trust.guess-exchanger-proven', { domain: trustReason.values['domain'] ?? '', host })
    : message('trust.guess-proven');
  return { trust: 'guess-proven', trustReason: proven };
}
