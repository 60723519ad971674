import type { ImportWay } from '../../electron/contract/exports';
import { sentence, words } from '../words/language';
import { Host } from './host';
import { MarkedSentence } from './marked-sentence';
import { NumberedSteps } from './numbered-steps';
import { QrCode } from './qr-code';

/** The codes that a phone scans from the screen, one for each account, beside the steps for that. */
export function ScanCodes({ scan: { codes, steps } }: { readonly scan: NonNullable<ImportWay['scan']> }) {
  return (
    <div className="scan detail-part">
      <div className="scan-codes">
        {codes.map(({ address, payload }) => (
          <figure key={address}>
            <QrCode text={payload} label={words('export-page.scan.code', { address })} />
            {codes.length > 1 && (
              <figcaption>
                <Host text={address} />
              </figcaption>
            )}
          </figure>
        ))}
      </div>
      <NumberedSteps steps={steps.map((step) => <MarkedSentence key={sentence(step)} of={step} />)} />
    </div>
  );
}
