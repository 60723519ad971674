import type { PublishingChannel } from '../../../contract/published-check';
import { message } from '../../message';
import type { DocumentFacts, PublishedFacts } from '../published-facts';
import type { PublishedProblem, PublishedRule } from './rule';

/**
 * A channel that answers for a mailbox that exists and not for one that does not: it tells strangers which addresses exist, and mail apps
 * that ask with a shortened or other address find nothing.
 */
export const onlyExistingUsers: PublishedRule = {
  id: 'only-existing-users',
  judge: (_, facts) => (['autoconfig', 'autodiscover'] as const).flatMap((channel) => ofChannel(channel, facts)),
};

function ofChannel(channel: PublishingChannel, { documents }: PublishedFacts): readonly PublishedProblem[] {
  const asked = documents.filter((document) => document.channel === channel);
  const refused = asked.find((document) => {
    const { askedFor, url, outcome } = document;
    if (askedFor !== 'made-up' || outcome.ok || !isAnswer(document)) return false;
    return asked.some((other) => other.url === url && other.askedFor !== 'made-up' && other.outcome.ok);
  });
  if (refused === undefined || refused.outcome.ok) return [];
  const { failure } = refused.outcome;
  return [
    {
      channel,
      makes: 'wrong',
      party: 'you',
      message: message('verify.only-existing-users', { url: refused.url }),
      ...('status' in failure ? { seen: String(failure.status), isSeenSaid: true } : { seen: failure.code }),
      expected: null,
    },
  ];
}

/** Whether a web server has answered, with whatever. */
function isAnswer({ outcome }: DocumentFacts): boolean {
  return outcome.ok || outcome.failure.code === 'http-status' || outcome.failure.code === 'unreadable-document';
}
