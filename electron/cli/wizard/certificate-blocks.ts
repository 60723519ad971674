import type { Certificate } from '../../contract/certificate';
import { cleanText } from '../../core/clean-text';
import { issuerName, namesOn } from '../../core/diagnosis/certificate-names';
import { message } from '../../core/message';
import type { Say } from '../../words/format-message';
import { type Block, gap, indented, paragraph } from '../layout/block';

/** Everything that a certificate says. */
export function certificateBlocks(host: string, certificate: Certificate, say: Say): readonly Block[] {
  const { notBefore, notAfter, sha256 } = certificate;
  const names = namesOn(certificate);
  const facts = [
    message('terminal.certificate.subject', {
      names: names.length > 0 ? { list: names } : say(message('settings.certificate.no-names')),
    }),
    message('terminal.certificate.issuer', { issuer: issuerName(certificate) }),
    message('terminal.certificate.valid', { from: { day: cleanText(notBefore) }, until: { day: cleanText(notAfter) } }),
    message('terminal.certificate.fingerprint', { sha256: (sha256.match(/.{1,4}/g) ?? []).join(' ') }),
  ];
  return [
    gap,
    paragraph(say(message('terminal.certificate', { host })), 'strong'),
    indented(...facts.map((fact) => paragraph(say(fact)))),
  ];
}
