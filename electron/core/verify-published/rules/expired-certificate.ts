import type { Failure } from '../../../contract/failure';
import type { PublishingChannel } from '../../../contract/published-check';
import { message } from '../../message';
import { namedBy } from '../named-by';
import type { PublishedProblem, PublishedRule } from './rule';

/** A channel, or a mail server that a channel names, whose certificate has expired. */
export const expiredCertificate: PublishedRule = {
  id: 'expired-certificate',
  judge: (wish, facts) => {
    const ofDocuments = facts.documents.flatMap(({ channel, outcome }) =>
      outcome.ok ? [] : ofFailure(outcome.failure, channel),
    );
    const ofHosts = facts.hosts.flatMap((host) =>
      host.addresses.flatMap(({ failure }) =>
        failure === null ? [] : namedBy(host, wish, facts).flatMap((channel) => ofFailure(failure, channel)),
      ),
    );
    return [...ofDocuments, ...ofHosts];
  },
};

function ofFailure(failure: Failure, channel: PublishingChannel): readonly PublishedProblem[] {
  if (failure.code !== 'certificate-expired') return [];
  const { host, certificate } = failure;
  return [
    {
      channel,
      makes: 'wrong',
      party: 'you',
      message: message('verify.expired-certificate', { host, day: { day: certificate.notAfter } }),
      seen: `${host} ${certificate.notAfter}`,
      expected: null,
    },
  ];
}
