import type { Message } from '../../../contract/message';
import type { PublishingChannel } from '../../../contract/published-check';
import type { Party } from '../../../contract/verdict';
import type { PublishedFacts } from '../published-facts';
import type { SettingsToVerify } from '../settings-to-verify';

/** One mistake of a domain's channels, with what to do about it. */
export interface PublishedProblem {
  /** The channel that it spoils; null where it is the zone as a whole. */
  readonly channel: PublishingChannel | null;
  /** What it makes of the channel; `note` where the channel works all the same. */
  readonly makes: 'wrong' | 'old' | 'note';
  /** Who has to act. */
  readonly party: Party;
  /** What is wrong, and what to do. */
  readonly message: Message;
  /** The evidence verbatim. */
  readonly seen: string;
  /** Set where the evidence shows no more than the message says. */
  readonly isSeenSaid?: true;
  /** What should stand there; null where that is not one text. */
  readonly expected: string | null;
}

/** A usual mistake, and how it is recognised. */
export interface PublishedRule {
  readonly id: string;
  readonly judge: (wish: SettingsToVerify, facts: PublishedFacts) => readonly PublishedProblem[];
}
