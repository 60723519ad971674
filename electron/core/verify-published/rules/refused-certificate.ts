import type { Failure } from '../../../contract/failure';
import type { PublishingChannel } from '../../../contract/published-check';
import { message } from '../../message';
import { namedBy } from '../named-by';
import type { PublishedProblem, PublishedRule } from './rule';

/** A channel's web server, or a mail server that a channel names, with a certificate that mail apps refuse for a reason other than its age. */
export const refusedCertificate: PublishedRule = {
  id: 'refused-certificate',
  judge: (wish, facts) => {
    const ofDocuments = facts.documents.flatMap(({ channel, url, outcome }) => {
      const { hostname } = new URL(url);
      // Many websites of a domain have a certificate only for `www`; no document is expected there.
      const isWebsite = channel === 'autodiscover' && hostname === wish.domain;
      return outcome.ok || isWebsite ? [] : ofFailure(outcome.failure, hostname, channel);
    });
    const ofHosts = facts.hosts.flatMap((host) =>
      host.addresses.flatMap(({ failure }) =>
        failure === null ? [] : namedBy(host, wish, facts).flatMap((channel) => ofFailure(failure, host.host, channel)),
      ),
    );
    return [...ofDocuments, ...ofHosts];
  },
};

function ofFailure({ code }: Failure, host: string, channel: PublishingChannel): readonly PublishedProblem[] {
  if (!refused.has(code)) return [];
  const words = message('verify.refused-certificate', { host });
  return [{ channel, makes: 'wrong', party: 'you', message: words, seen: code, expected: null }];
}

const refused: ReadonlySet<Failure['code']> = new Set([
  'certificate-name-mismatch',
  'certificate-untrusted',
  'certificate-not-yet-valid',
  'weak-key',
]);
