import type { ReactNode } from 'react';
import type { Candidate } from '../../electron/contract/candidate';
import type { Certificate } from '../../electron/contract/certificate';
import { issuerName, namesOn } from '../../electron/core/wizard/certificate-names';
import { isolated, sentence, words } from '../language';
import { dayWords } from './date-words';
import { Icon, type Tone, ToneIcon } from './icon';
import { listWords } from './list-words';

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
  const doubt = certificate === null ? null : doubtAbout(certificate);
  const others = sources
    .filter((other) => other !== source && other !== 'guess')
    .map((other) => words(`source.${other}`));
  return (
    <div className="evidence">
      <p className="fact-line">
        <Icon name="document" />
        <span>
          <b>{words(`settings.trust.${trust}`)}</b> {trust !== 'typed' && sentence(trustReason)}{' '}
          {others.length > 0 && words('settings.trust.also', { sources: listWords(others, 'unit') })}{' '}
          {documentDate !== null && words('settings.trust.dated', { date: dayWords(documentDate) })}
        </span>
      </p>
      {certificate !== null && (
        <p className="fact-line">
          {doubt === null ? <Icon name="lock" /> : <ToneIcon tone={doubt} />}
          <span>
            <b>{words(`settings.certificate.${certificate.trusted}`)}</b>{' '}
            {words('settings.certificate.line', {
              issuer: isolated(issuerName(certificate)),
              name: isolated(nameToShow(certificate, server.host)),
              date: dayWords(certificate.notAfter),
            })}
          </span>
        </p>
      )}
      {children}
    </div>
  );
}

/** How much there is to doubt; null where nothing is. */
function doubtAbout({ trusted }: Certificate): Tone | null {
  if (trusted === 'accepted') return 'warn';
  return trusted === 'no' ? 'fail' : null;
}

/** The name that the server was asked under, where the certificate has it. */
function nameToShow(certificate: Certificate, host: string): string {
  const names = namesOn(certificate);
  return names.find((name) => name.toLowerCase() === host) ?? names[0] ?? host;
}
