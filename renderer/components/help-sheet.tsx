import { system } from '../system';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { Sheet } from './sheet';

interface HelpSheetProps {
  readonly controls: WizardControls;
  /** Whether there is anything to save or to copy. */
  readonly hasReport: boolean;
  readonly onClose: () => void;
}

const keys = ['filled', 'escape', 'back', 'help', 'copy-row', 'copy-for-support', 'save', 'print'] as const;

/** Help: keyboard shortcuts, how passwords are handled, and reports. */
export function HelpSheet({ controls, hasReport, onClose }: HelpSheetProps) {
  const leaving = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Sheet title={words('window.help')} onClose={onClose}>
      <p>{words('window.help.privacy')}</p>
      <p>{words('window.help.stored')}</p>
      <h3>{words('window.help.keys')}</h3>
      <dl className="keys">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{words(`window.key.${key}`, { system })}</kbd>
            </dt>
            <dd>{words(`window.key.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{words('window.help.reports')}</h3>
      <p>{words('window.help.report-holds')}</p>
      <div className="actions">
        <button className="button" type="button" onClick={leaving(controls.openReport)}>
          {words('window.open-report')}
        </button>
        {hasReport && (
          <>
            <button className="button" type="button" onClick={leaving(controls.saveReport)}>
              {words('window.save-report')}
            </button>
            <button className="button" type="button" onClick={leaving(controls.copyForSupport)}>
              {words('window.copy-for-support')}
            </button>
          </>
        )}
        <button className="button plain" type="button" onClick={controls.openAbout}>
          {words('window.about')}
        </button>
      </div>
    </Sheet>
  );
}
