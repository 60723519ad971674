import type { Certificate } from '../contract/certificate';
import { certificateCovers } from '../core/discovery/certificate-names';
import type { Probed } from './probe';

/** Whether what was seen under one name holds for another name at the same address and port. */
export function speaksFor(probed: Probed, host: string): boolean {
  const { offer } = probed;
  const certificate = certificateOf(probed);
  if (certificate === null) return true;
  const isForAnother = !offer.ok && offer.failure.code === 'certificate-name-mismatch';
  return !isForAnother && certificateCovers(certificate, host);
}

/** The certificate that a probe was shown, good or bad; null where there was none. */
export function certificateOf({ offer, facts }: Probed): Certificate | null {
  return !offer.ok && 'certificate' in offer.failure ? offer.failure.certificate : (facts?.certificate ?? null);
}
