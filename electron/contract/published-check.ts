import type { Message } from './message';

/** One way by which a mail app finds the settings that a domain publishes. */
export const channels = ['autoconfig', 'well-known', 'srv', 'autodiscover', 'pacc', 'mobileconfig'] as const;
/** One way by which a mail app finds the settings that a domain publishes. */
export type Channel = (typeof channels)[number];

/** What became of one channel when the live domain was asked, or that nobody has asked yet. */
export interface VerifiedChannel {
  readonly channel: Channel;
  readonly state: 'live' | 'old' | 'wrong' | 'missing' | 'not-possible' | 'not-checked';
  /** What the domain answered, in its own words; null where there was no answer. */
  readonly seen: string | null;
  /** What the settings ask for, in the same form; null where nothing can be published. */
  readonly expected: string | null;
  /** Why the state is not `live`, or what else is good to know; null where the state says all. */
  readonly message: Message | null;
}
