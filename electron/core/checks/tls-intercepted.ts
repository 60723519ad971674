import type { Candidate } from '../../contract/candidate';
import type { Certificate } from '../../contract/certificate';
import { contextOf } from '../diagnosis/diagnosis-context';
import { interceptorOf } from '../diagnosis/interceptor';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { type Check, found, notApplicable, passed } from './check';
import { areUnrelated } from './run-facts';

/**
 * Does something between here and the servers open the encrypted connections? Its certificates come from an authority that only this
 * computer trusts, or nobody: one with the name of such a product, or one and the same for servers of several organisations.
 */
export const tlsIntercepted = {
  id: 'tls-intercepted',
  needs: [],
  silencedBy: ['captive-portal'],
  judge({ candidates }) {
    const shown = candidates.flatMap((server) => shownBy(server) ?? []);
    if (shown.length === 0) return notApplicable;
    const named = shown.find(({ certificate }) => interceptorOf(certificate) !== null);
    const culprit =
      named ??
      shown.find((one) => areUnrelated(shown.filter((other) => isSameIssuer(one, other)).map(({ server }) => server)));
    if (culprit === undefined) return passed;
    const { server, certificate } = culprit;
    const cause = interceptorOf(certificate) ?? 'interception-by-network';
    const verdict = verdictOf(cause, contextOf(server), {
      // Where this computer trusts the authority, the settings work here.
      severity: certificate.trusted === 'no' ? 'error' : 'warning',
      message: message('check.tls-intercepted', { host: server.host }),
    });
    return found(verdict);
  },
} as const satisfies Check;

interface Shown {
  readonly server: Candidate;
  readonly certificate: Certificate;
}

/** The certificate of a server where no public authority vouches for it, and nobody has chosen to trust it. */
function shownBy(server: Candidate): Shown | null {
  const certificate = server.heard?.certificate ?? null;
  const isSuspect = certificate?.trusted === 'this-computer' || server.failure?.code === 'certificate-untrusted';
  // A self-made certificate has no authority at all.
  return certificate === null || !isSuspect || certificate.issuer === certificate.subject
    ? null
    : { server, certificate };
}

function isSameIssuer(one: Shown, other: Shown): boolean {
  return one.certificate.issuer === other.certificate.issuer;
}
