import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { riskInQuestion } from '../../electron/core/wizard/settings/risk-in-question';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { Fingerprint } from './certificate-facts';
import { ToneIcon } from './icon';

/**
 * The second step before an unverified certificate is accepted; nothing while none is in question. The filled button is the one that
 * does not accept.
 */
export function AcceptRisk({ state, controls }: PageProps) {
  const risk = riskInQuestion(state);
  if (risk === null) return null;
  const { host, certificate, programs, direction } = risk;
  const onWithdraw = () => controls.dispatch({ kind: 'withdraw-risk' });
  const onAccept = () => {
    controls.dispatch({ kind: 'accept-risk', sha256: certificate.sha256 });
    controls.testServer(direction);
  };
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onWithdraw();
      }}
    >
      <Modal className="sheet">
        <Dialog className="sheet-text stack" role="alertdialog">
          <div className="risk-head with-icon">
            <ToneIcon tone="warn" />
            <Heading slot="title" level={2}>
              {words('wizard.risk.title', { host: host })}
            </Heading>
          </div>
          <p>{words('wizard.risk.meaning')}</p>
          {programs.length > 0 && (
            <p>{words('settings.risk.programs', { programs: { list: programs, joinedBy: 'and' } })}</p>
          )}
          <p>{words('wizard.risk.extent')}</p>
          <div className="risk-print">
            <p className="subhead">{words('settings.certificate.sha256')}</p>
            <Fingerprint certificate={certificate} />
            <p className="hint">{words('settings.risk.compare')}</p>
          </div>
          <div className="actions">
            <Button className="button primary" data-filled onPress={onWithdraw} autoFocus>
              {words('wizard.risk.withdraw')}
            </Button>
            <Button className="button" onPress={onAccept}>
              {words('wizard.risk.accept')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
