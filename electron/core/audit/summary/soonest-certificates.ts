import { auditLimits } from './audit-limits';
import type { EndingCertificate } from './audit-summary';
import { type CertificateFacts, shareLeft } from './certificate-facts';
import { compareTexts } from './keep-first';

/** Keeps the certificates with the smallest share of their lifetime left, and counts the inputs of each. */
interface SoonestCertificates {
  add(certificate: CertificateFacts, input: string): void;
  kept(): readonly EndingCertificate[];
}

/** Makes a keeper of `auditLimits.rows` certificates. Its counts are exact, because one that was pushed out never comes back. */
export function soonestCertificates(nowMs: number): SoonestCertificates {
  const kept: EndingCertificate[] = [];
  return {
    add: (certificate, input) => {
      const ending = endingOf(certificate, input, nowMs);
      const place = kept.findIndex((other) => compare(ending, other) <= 0);
      const known = kept[place];
      if (known !== undefined && known.sha256 === ending.sha256) {
        kept[place] = joined(known, ending);
        return;
      }
      kept.splice(place === -1 ? kept.length : place, 0, ending);
      if (kept.length > auditLimits.rows) kept.pop();
    },
    kept: () => [...kept],
  };
}

function endingOf(certificate: CertificateFacts, input: string, nowMs: number): EndingCertificate {
  const { host, port, sha256, fromMs, untilMs } = certificate;
  return {
    host,
    port,
    sha256,
    notBefore: new Date(fromMs).toISOString(),
    notAfter: new Date(untilMs).toISOString(),
    shareLeft: shareLeft(certificate, nowMs),
    inputs: 1,
    example: input,
  };
}

function compare(one: EndingCertificate, other: EndingCertificate): number {
  return one.shareLeft - other.shareLeft || compareTexts(one.sha256, other.sha256);
}

/** The same certificate for one more input. The names that are shown do not depend on the order of the lines. */
function joined(known: EndingCertificate, more: EndingCertificate): EndingCertificate {
  const shown = compareTexts(serverOf(known), serverOf(more)) <= 0 ? known : more;
  const example = compareTexts(known.example, more.example) <= 0 ? known.example : more.example;
  return { ...shown, inputs: known.inputs + 1, example };
}

function serverOf({ host, port }: EndingCertificate): string {
  return `${host} ${String(port).padStart(5, '0')}`;
}
