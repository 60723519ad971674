import type { Certificate } from '../../electron/contract/certificate';
import { issuerName, namesOn } from '../../electron/core/diagnosis/certificate-names';
import { words } from '../words/language';
import { Host } from './host';

/** What a person can check of a certificate at a glance: for whom it is, how long it holds, and who vouches for it. */
export function CertificateSummary({ certificate }: { readonly certificate: Certificate }) {
  const { notBefore, notAfter } = certificate;
  const names = namesOn(certificate);
  const [name] = names;
  const daysPast = Math.floor((Date.now() - Date.parse(notAfter)) / dayMs);
  return (
    <dl className="values certificate-summary">
      <dt>{words('settings.certificate.names')}</dt>
      <dd>
        {name === undefined ? words('settings.certificate.no-names') : <Host text={name} />}{' '}
        {names.length > 1 && words('settings.certificate.more-names', { count: names.length - 1 })}
      </dd>
      {daysPast >= 0 ? (
        <>
          <dt>{words('settings.certificate.until')}</dt>
          <dd>{words('settings.certificate.ended', { date: { day: notAfter }, days: daysPast })}</dd>
        </>
      ) : (
        <>
          <dt>{words('settings.certificate.valid')}</dt>
          <dd>{words('settings.certificate.valid-dates', { from: { day: notBefore }, until: { day: notAfter } })}</dd>
        </>
      )}
      <dt>{words('settings.certificate.issuer')}</dt>
      <dd>{issuerName(certificate)}</dd>
    </dl>
  );
}

const dayMs = 86_400_000;
