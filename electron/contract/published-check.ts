import * as v from 'valibot';
import { exportableSettingsSchema } from './exportable-settings';
import { hostSchema } from './host-name';
import type { Message } from './message';
import type { Parsed } from './parsed';

/** One way by which a mail app finds the settings that a domain publishes. */
export const publishingChannels = ['autoconfig', 'well-known', 'srv', 'autodiscover', 'pacc', 'mobileconfig'] as const;
/** One way by which a mail app finds the settings that a domain publishes. */
export type PublishingChannel = (typeof publishingChannels)[number];

/** What became of one channel when the live domain was asked, or that nobody has asked yet. */
export interface VerifiedChannel {
  readonly channel: PublishingChannel;
  readonly state: 'live' | 'old' | 'wrong' | 'missing' | 'not-possible' | 'not-checked';
  /** What the domain answered, in its own words; null where there was no answer. */
  readonly seen: string | null;
  /** What the settings ask for, in the same form; null where nothing can be published. */
  readonly expected: string | null;
  /** Why the state is not `live`, or what else is good to know; null where the state says all. */
  readonly message: Message | null;
}

/** Guards the question what a live domain publishes; `settings` are those that it should publish. */
export const publishedCheckRequestSchema = v.object({ domain: hostSchema, settings: exportableSettingsSchema });
/** The question what a live domain publishes. */
export type PublishedCheckRequest = Parsed<typeof publishedCheckRequestSchema>;

/** What a live domain publishes. */
export interface PublishedCheck {
  /** Every channel once. */
  readonly channels: readonly VerifiedChannel[];
  /** What is wrong with the zone as a whole, each with what to do. */
  readonly zone: readonly Message[];
  /** How many authoritative servers were asked. */
  readonly nameServers: number;
}
