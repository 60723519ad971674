import type { PublishingChannel } from '../../../contract/published-check';
import { message } from '../../message';
import type { PublishedFacts } from '../published-facts';
import { documentsOf, serversIn } from '../served-servers';
import { serverText } from '../service-record';
import type { SettingsToVerify, WishedServer } from '../settings-to-verify';
import { wishOfChannel } from '../wish-of-channel';
import type { PublishedProblem, PublishedRule } from './rule';

/** A document that serves other servers or ports than the settings: it is an old one, or a cache still has it. */
export const oldDocument: PublishedRule = {
  id: 'old-document',
  judge: (wish, facts) =>
    (['autoconfig', 'well-known', 'autodiscover', 'pacc', 'mobileconfig'] as const).flatMap((channel) =>
      ofChannel(channel, wish, facts),
    ),
};

function ofChannel(
  channel: PublishingChannel,
  wish: SettingsToVerify,
  facts: PublishedFacts,
): readonly PublishedProblem[] {
  const wished = wishOfChannel(channel, wish);
  if (wished === null) return [];
  const isIn = (servers: readonly WishedServer[], one: WishedServer) =>
    servers.some(({ protocol, host, port }) => protocol === one.protocol && host === one.host && port === one.port);
  const old = documentsOf(channel, facts).find(({ read }) => wished.some((server) => !isIn(serversIn(read), server)));
  if (old === undefined) return [];
  const seen = serversIn(old.read).map(serverText).join(', ');
  const expected = wished.map(serverText).join(', ');
  return [
    {
      channel,
      makes: 'old',
      party: 'you',
      message: message('verify.old-document', { url: old.url, seen, expected }),
      seen,
      isSeenSaid: true,
      expected,
    },
  ];
}
