import { Fragment } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Certificate } from '../../electron/contract/certificate';
import type { Direction } from '../../electron/contract/verdict';
import { fingerprint, issuerName, namesOn } from '../../electron/core/diagnosis/certificate-names';
import { words } from '../words/language';
import { Host } from './host';
import { Chevron } from './icon';

interface CertificateFactsProps {
  readonly direction: Direction;
  readonly certificate: Certificate;
  /** The host name that was connected to. */
  readonly host: string;
}

/** Certificates of big sites have hundreds of names. */
const namesAtMost = 8;

/** All facts of a certificate, on demand. A verdict's button finds it by `data-certificate`. */
export function CertificateFacts({ direction, certificate, host }: CertificateFactsProps) {
  const { trusted, notBefore, notAfter } = certificate;
  const names = namesOn(certificate);
  return (
    <Disclosure className="plain-disclosure" data-certificate={direction}>
      <Button slot="trigger" className="disclosure-button small">
        <Chevron />
        {words('settings.certificate.whole')}
      </Button>
      <DisclosurePanel>
        <dl className="values small">
          <dt>{words('settings.certificate.asked-for')}</dt>
          <dd>
            <Host text={host} />
          </dd>
          <dt>{words('settings.certificate.names')}</dt>
          <dd>
            <ul className="names">
              {names.length === 0 && <li>{words('settings.certificate.no-names')}</li>}
              {names.slice(0, namesAtMost).map((name) => (
                <li key={name}>
                  <Host text={name} />
                </li>
              ))}
              {names.length > namesAtMost && (
                <li>{words('settings.certificate.more-names', { count: names.length - namesAtMost })}</li>
              )}
            </ul>
          </dd>
          <dt>{words('settings.certificate.issuer')}</dt>
          <dd>{words(`settings.certificate.issuer.${trusted}`, { issuer: issuerName(certificate) })}</dd>
          <dt>{words('settings.certificate.valid')}</dt>
          <dd>{words('settings.certificate.valid-dates', { from: { day: notBefore }, until: { day: notAfter } })}</dd>
          <dt>{words('settings.certificate.sha256')}</dt>
          <dd>
            <Fingerprint certificate={certificate} />
          </dd>
        </dl>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** The SHA-256 of a certificate, to compare; the line may break between any two bytes. */
export function Fingerprint({ certificate }: { readonly certificate: Pick<Certificate, 'sha256'> }) {
  return (
    <bdi className="fingerprint small" dir="ltr">
      {fingerprint(certificate)
        .split(/(?<=:)/)
        .map((pair, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pairs repeat, and never move.
          <Fragment key={index}>
            {pair}
            <wbr />
          </Fragment>
        ))}
    </bdi>
  );
}
