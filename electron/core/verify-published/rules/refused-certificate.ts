import type { Failure } from '../../../contract/failure';
import { message } from '../../message';
import type { PublishedRule } from './rule';

/** A channel whose web server has a certificate that mail apps do not accept, for a reason other than its age. */
export const refusedCertificate: PublishedRule = {
  id: 'refused-certificate',
  judge: (_, { documents }) =>
    documents.flatMap(({ channel, url, outcome }) => {
      if (outcome.ok || !refused.has(outcome.failure.code)) return [];
      // Many websites of a domain have a certificate only for `www`; no document is expected there.
      if (channel === 'autodiscover' && !new URL(url).hostname.startsWith('autodiscover.')) return [];
      const { hostname: host } = new URL(url);
      return [
        {
          channel,
          makes: 'wrong' as const,
          party: 'you' as const,
          message: message('verify.refused-certificate', { host }),
          seen: outcome.failure.code,
          expected: null,
        },
      ];
    }),
};

const refused: ReadonlySet<Failure['code']> = new Set([
  'certificate-name-mismatch',
  'certificate-untrusted',
  'certificate-not-yet-valid',
  'weak-key',
]);
