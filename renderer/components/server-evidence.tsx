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
  /** Content below the certificate. */
  readonly children: ReactNode;
}

/** Where a server's values come from, how far to trust them, and its certificate. */
export function ServerEvidence({ server, certificate, children }: ServerEvidenceProps) {
  const { trust, trustReason, source, sources, documentDate } = server;
  // A trusted chain proves nothing where the certificate is for another name.
  const trusted = doubtedCertificate(server) === null ? certificate?.trusted : 'no';
  const others = sources
    .filter((other) => other !== source && other !== 'guess')
    .map((other) => words(`source.${other}`));
  return (
    <div className="evidence rows small">
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

/** The host name that was connected to where the certificate has it, else a name of the certificate. */
function nameToShow(certificate: Certificate, host: string): string {
  const names = namesOn(certificate);
  return names.find((name) => name.toLowerCase() === host) ?? names[0] ?? subjectOn(certificate);
}
