import type { ExportPreview, PublishedChannel } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import type { PublishingChannel, VerifiedChannel } from '../../../contract/published-check';
import { message } from '../../message';

/** One row of the table of channels. */
interface ChannelRow {
  readonly channel: PublishingChannel;
  readonly name: Message;
  /** Which mail apps find the settings there. */
  readonly serves: Message;
  readonly tone: 'pass' | 'warn' | 'fail' | 'quiet' | 'wait';
  readonly state: Message;
  /** What is wrong, or why nothing can be published; null where the state says it all. */
  readonly why: Message | null;
  /** The file that can be shown; null where lines of the zone can, or nothing. */
  readonly file: string | null;
  readonly hasLines: boolean;
}

/** The rows of the table of channels, as far as the live domain was asked; empty where nothing is published. */
export function channelRows(
  { ways }: Pick<Extract<ExportPreview, { ok: true }>, 'ways'>,
  verified: readonly VerifiedChannel[],
): readonly ChannelRow[] {
  return ways.flatMap(({ channels = [] }) => channels.map((published) => rowOf(published, verified)));
}

/** The tone of each state. */
export const channelTones = {
  live: 'pass',
  old: 'warn',
  wrong: 'fail',
  missing: 'fail',
  'not-possible': 'quiet',
  'not-checked': 'wait',
} as const satisfies Readonly<Record<VerifiedChannel['state'], ChannelRow['tone']>>;

/** The channel that a line of the zone belongs to: the state of that channel says what is known of the line. */
export function channelOfLine(line: string): PublishingChannel {
  const [name = ''] = line.split(' ');
  if (name.includes('ua-auto-config')) return 'pacc';
  if (name === 'autoconfig' || name === 'autodiscover') return name;
  return 'srv';
}

function rowOf({ channel, file, hindrance }: PublishedChannel, verified: readonly VerifiedChannel[]): ChannelRow {
  const found = foundIn(channel, verified);
  const state = hindrance === null ? (found?.state ?? 'not-checked') : 'not-possible';
  // No mail app looks for a profile, so a missing one is no fault.
  const isOptional = channel === 'mobileconfig' && state === 'missing';
  return {
    channel,
    name: message(`publish-page.channel.${channel}`),
    serves: message(`publish-page.serves.${channel}`),
    tone: isOptional ? 'quiet' : channelTones[state],
    state: message(isOptional ? 'publish-page.state.optional' : `publish-page.state.${state}`),
    why: hindrance ?? found?.message ?? null,
    file,
    hasLines: channel === 'srv',
  };
}

/** What was found of a channel. The settings file may be at either of its places. */
function foundIn(channel: PublishingChannel, verified: readonly VerifiedChannel[]): VerifiedChannel | undefined {
  const named = (id: PublishingChannel) => verified.find((each) => each.channel === id);
  const onWebsite = channel === 'autoconfig' ? named('well-known') : undefined;
  const found = named(channel);
  return found?.state !== 'live' && onWebsite?.state === 'live' ? onWebsite : found;
}
