import type { Certificate } from '../../contract/certificate';
import { certificateCovers } from '../tls/certificate-covers';
import type { Probed } from './probed';

/** Whether what was seen under one name holds for another name at the same address and port. */
export function speaksFor(probed: Probed, host: string): boolean {
  const { offer } = probed;
  const certificate = certificateOf(probed);
  if (certificate === null) return true;
  // The server may have another certificate for the other name, and chooses by the name that it is asked for.
  const isForAnother =
    !offer.ok && 'certificate' in offer.failure && !certificateCovers(certificate, offer.failure.host);
  return !isForAnother && certificateCovers(certificate, host);
}

/** The certificate that a probe was shown, good or bad; null where there was none. */
export function certificateOf({ offer, facts }: Probed): Certificate | null {
  return !offer.ok && 'certificate' in offer.failure ? offer.failure.certificate : (facts?.certificate ?? null);
}
