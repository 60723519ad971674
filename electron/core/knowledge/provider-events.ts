import type { Protocol } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { ProviderEvent } from '../../contract/provider-event';
import type { ProviderFacts } from '../../contract/report';
import { message } from '../message';

/** A provider, for what it has announced. */
type Announcing = Pick<ProviderFacts, 'name' | 'events'>;

/**
 * What a provider has announced, as sentences, the newest day first.
 *
 * @param today - ISO 8601.
 * @param protocols - Those that matter; every protocol where left out.
 */
export function announcements(
  provider: Announcing,
  today: string,
  protocols: readonly Protocol[] = ['imap', 'pop3', 'smtp'],
): readonly Message[] {
  return eventsOf(provider)
    .filter(({ concerns }) => concerns.some((protocol) => protocols.includes(protocol)))
    .map((event) => announcement(provider, event, today));
}

/** One announcement as a sentence, which tells of the day as ahead or as past. `today` is ISO 8601. */
export function announcement({ name }: Announcing, event: ProviderEvent, today: string): Message {
  const values = { name, day: { day: event.on }, which: whichOf(event) };
  return message(`provider.event.${event.what}.${isAhead(event, today) ? 'ahead' : 'past'}`, values);
}

/** The events of a provider, the newest day first. */
export function eventsOf({ events = [] }: Announcing): readonly ProviderEvent[] {
  return [...events].sort((one, other) => other.on.localeCompare(one.on));
}

/** Whether the day of an event has not come yet. `today` is ISO 8601. */
export function isAhead({ on }: ProviderEvent, today: string): boolean {
  return today.slice(0, 10) < on;
}

/** Whether a provider has stopped to take passwords for a protocol, by what it has announced. `today` is ISO 8601. */
export function hasEndedPasswords(provider: Announcing, protocol: Protocol, today: string): boolean {
  return eventsOf(provider).some(
    (event) => event.what === 'password-ends' && event.concerns.includes(protocol) && !isAhead(event, today),
  );
}

function whichOf({ concerns }: ProviderEvent): 'sending' | 'receiving' | 'both' {
  const isSending = concerns.includes('smtp');
  const isReceiving = concerns.some((protocol) => protocol !== 'smtp');
  return isSending && isReceiving ? 'both' : isSending ? 'sending' : 'receiving';
}
