import type { ReactNode } from 'react';
import type { Candidate } from '../../electron/contract/candidate';
import type { Certificate } from '../../electron/contract/certificate';
import { issuerName, namesOn, subjectOn } from '../../electron/core/diagnosis/certificate-names';
import { doubtedCertificate } from '../../electron/core/wizard/settings/certificate-risk';
import { trustTitle } from '../../electron/core/wizard/settings/trust-title';
import { sentence, words } from '../words/language';
import { Icon, ToneIcon } from './icon';
import { Sentence } from './sentence';

interface ServerEvidenceProps {
  readonly server: Candidate;
  /** Null where the server showed none. */
  readonly certificate: Certificate | null;
  /** What belongs below the certificate. */
  readonly children: ReactNode;
}

/** Where a server's values come from and how far that is to be trusted, and what its certificate says. */
export function ServerEvidence({ server, certificate, children }: ServerEvidenceProps) {
  const { trust, trustReason, source, sources, documentDate } = server;
  // A chain that is trusted vouches for nothing where another name stands on the certificate.
  const trusted = doubtedCertificate(server) === null ? certificate?.trusted : 'no';
  const others = sources
    .filter((other) => other !== source && other !== 'guess')
    .map((other) => words(`source.${other}`));
  return (
    <div className="evidence">
      <p className="fact-line">
        <Icon name="document" />
        <span>
          <b>{sentence(trustTitle(server))}</b> {trust !== 'typed' && <Sentence of={trustReason} />}{' '}
          {others.length > 0 && words('settings.trust.also', { sources: { list: others } })}{' '}
          {documentDate !== null && words('settings.trust.dated', { date: { day: documentDate } })}
        </span>
      </p>
      {certificate !== null && trusted !== undefined && (
        <p className="fact-line">
          <DoubtIcon trusted={trusted} />
          <span>
            <b>{words(`settings.certificate.${trusted}`)}</b>{' '}
            {words('settings.certificate.line', {
              issuer: issuerName(certificate),
              name: nameToShow(certificate, server.host),
              date: { day: certificate.notAfter },
            })}
          </span>
        </p>
      )}
      {children}
    </div>
  );
}

function DoubtIcon({ trusted }: Pick<Certificate, 'trusted'>) {
  if (trusted === 'accepted') return <ToneIcon tone="warn" />;
  return trusted === 'no' ? <ToneIcon tone="fail" /> : <Icon name="lock" />;
}

/** The name that the server was asked under, where the certificate has it. */
function nameToShow(certificate: Certificate, host: string): string {
  const names = namesOn(certificate);
  return names.find((name) => name.toLowerCase() === host) ?? names[0] ?? subjectOn(certificate);
}
