import type { PublishingChannel } from '../../contract/published-check';
import type { SettingsToVerify, WishedServer } from './settings-to-verify';

/** The servers that a channel should name, receiving first; null where its format cannot say them. */
export function wishOfChannel(channel: PublishingChannel, wish: SettingsToVerify): readonly WishedServer[] | null {
  if (channel !== 'pacc') return [wish.incoming, wish.outgoing];
  const server = (label: string, port: number) =>
    wish.services.find((service) => service.label === label && service.server?.port === port)?.server ?? null;
  const [incoming, outgoing] = [server('_imaps', 993) ?? server('_pop3s', 995), server('_submissions', 465)];
  // The format implies TLS from the first byte on the usual ports, and the address as login name.
  return incoming === null || outgoing === null || !wish.isLoginAddress ? null : [incoming, outgoing];
}
