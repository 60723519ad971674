import { system } from '../system';
import type { WizardControls } from '../wizard-controls';
import { words } from '../words/language';
import { HelpAnswers } from './help-answers';
import { KeyCaps } from './key-caps';
import { Sheet } from './sheet';

interface HelpSheetProps {
  readonly controls: WizardControls;
  /** Whether there is anything to save or to copy. */
  readonly hasReport: boolean;
  readonly onClose: () => void;
}

const keys = ['filled', 'escape', 'back', 'help', 'copy-row', 'copy-for-support', 'save', 'print'] as const;

/** Help: what a newcomer asks, then the keyboard shortcuts and reports. */
export function HelpSheet({ controls, hasReport, onClose }: HelpSheetProps) {
  const leaving = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Sheet
      title={words('window.help')}
      isWide
      beside={
        <button className="button quiet" type="button" onClick={controls.openAbout}>
          {words('window.about')}
        </button>
      }
      onClose={onClose}
    >
      <HelpAnswers />
      <h3 className="h3">{words('window.help.keys')}</h3>
      <dl className="keys">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <KeyCaps keys={words(`window.key.${key}`, { system })} />
            </dt>
            <dd>{words(`window.key.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="h3">{words('window.help.reports')}</h3>
      <p className="hint">{words('window.help.report-holds')}</p>
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
      </div>
    </Sheet>
  );
}
