import { webPage } from '../../discovery/unreadable-document';
import { message } from '../../message';
import type { PublishedRule } from './rule';

/** A document's own host that answers with a web page, or with something that is no document of its format. */
export const webPageInPlace: PublishedRule = {
  id: 'web-page-in-place',
  judge: ({ domain }, { documents }) =>
    documents.flatMap(({ channel, url, outcome, askedFor }) => {
      if (outcome.ok || outcome.failure.code !== 'unreadable-document' || askedFor === 'known') return [];
      // Other places may well have a page: a website answers at the domain, and Autodiscover answers addresses that it does not know.
      if (new URL(url).hostname === domain || channel === 'autodiscover') return [];
      const isPage = outcome.failure.detail === webPage;
      return [
        {
          channel,
          makes: 'wrong' as const,
          party: 'you' as const,
          message: isPage ? message('verify.web-page', { url }) : message('verify.unreadable', { url }),
          seen: outcome.failure.detail,
          ...(isPage ? { isSeenSaid: true as const } : {}),
          expected: null,
        },
      ];
    }),
};
