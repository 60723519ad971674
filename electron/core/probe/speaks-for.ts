import type { Certificate } from '../../contract/certificate';
import { certificateCovers } from '../tls/certificate-covers';
import type { Probed } from './probed';

/** Whether what was seen under one name holds for another name at the same address and port. */
export function speaksFor(probed: Probed, host: string): boolean {
  const { offer } = probed;
  const certificate = certificateOf(probed);
  if (certificate === null) return true;
  // The server chooses its certificate by the name that is asked for, and may have another one for the other name.
  const isForAnother =
    !offer.ok && 'certificate' in offer.failure && !certificateCovers(certificate, offer.failure.host);
  return !isForAnother && certificateCovers(certificate, host);
}

/** The certificate that a probe saw, valid or not; null where there was none. */
export function certificateOf({ offer, facts }: Probed): Certificate | null {
  return !offer.ok && 'certificate' in offer.failure ? offer.failure.certificate : (facts?.certificate ?? null);
}
