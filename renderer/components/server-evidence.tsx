import type { ReactNode } from 'react';
import type { Candidate } from '../../electron/contract/candidate';
import type { Certificate } from '../../electron/contract/certificate';
import { issuerName, namesOn, subjectOn } from '../../electron/core/diagnosis/certificate-names';
import { doubtedCertificate } from '../../electron/core/wizard/settings/certificate-risk';
import { isFromFile, trustTitle } from '../../electron/core/wizard/settings/trust-title';
import { sentence, words } from '../words/language';
import { Icon, ToneIcon } from './icon';
import { Sentence } from './sentence';

interface ServerEvidenceProps {
  readonly server: Candidate;
  /** Null where the server showed none. */
  readonly certificate: Certificate | null;
  /** The name of the settings file that the account was opened from; null where there is none. */
  readonly fileName: string | null;
  /** Whether the server is one of the demo's. */
  readonly isDemo: boolean;
  /** Content below the certificate. */
  readonly children: ReactNode;
}

/** Where a server's values come from, how far to trust them, and its certificate. */
export function ServerEvidence({ server, certificate, fileName, isDemo, children }: ServerEvidenceProps) {
  const { trust, trustReason, source, sources, documentDate } = server;
  const others = sources
    .filter((other) => other !== source && other !== 'guess')
    .map((other) => words(`source.${other}`));
  return (
    <div className="evidence rows small">
      <p className="fact-line">
        <Icon name="document" />
        <span>
          <b>{sentence(trustTitle(server, fileName))}</b>{' '}
          {trust !== 'typed' && !isFromFile(server, fileName) && <Sentence of={trustReason} />}{' '}
          {others.length > 0 && words('settings.trust.also', { sources: { list: others } })}{' '}
          {documentDate !== null && words('settings.trust.dated', { date: { day: documentDate } })}
        </span>
      </p>
      {certificate !== null && (
        <CertificateLine
          certificate={certificate}
          host={server.host}
          isDoubted={doubtedCertificate(server) !== null}
          isDemo={isDemo}
        />
      )}
      {children}
    </div>
  );
}

interface CertificateLineProps {
  readonly certificate: Certificate;
  readonly host: string;
  /** A trusted chain proves nothing where the certificate is for another name. */
  readonly isDoubted: boolean;
  readonly isDemo: boolean;
}

function CertificateLine({ certificate, host, isDoubted, isDemo }: CertificateLineProps) {
  const trusted = isDoubted ? 'no' : certificate.trusted;
  const end = { date: { day: certificate.notAfter } };
  if (trusted === 'accepted') {
    return (
      <p className="fact-line">
        <ToneIcon tone="warn" />
        <span>
          <b>{words('settings.certificate.accepted')}</b>{' '}
          {isPast(certificate) && words('settings.certificate.expired', end)}{' '}
          {words('settings.certificate.accepted.extent')}
        </span>
      </p>
    );
  }
  return (
    <p className="fact-line">
      {trusted === 'no' ? <ToneIcon tone="warn" /> : <Icon name="lock" />}
      <span>
        <b>{words(trusted === 'given' && isDemo ? 'settings.certificate.demo' : `settings.certificate.${trusted}`)}</b>{' '}
        {words('settings.certificate.line', {
          issuer: issuerName(certificate),
          name: nameToShow(certificate, host),
          ...end,
        })}
      </span>
    </p>
  );
}

function isPast({ notAfter }: Certificate): boolean {
  return Date.parse(notAfter) < Date.now();
}

/** The host name that was connected to where the certificate has it, else a name of the certificate. */
function nameToShow(certificate: Certificate, host: string): string {
  const names = namesOn(certificate);
  return names.find((name) => name.toLowerCase() === host) ?? names[0] ?? subjectOn(certificate);
}
