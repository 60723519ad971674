import { type ReactNode, useId } from 'react';
import { isMac } from '../system';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { ExplainText } from './explain-text';
import { HelpAnswers } from './help-answers';
import { KeyCaps } from './key-caps';
import { Sheet } from './sheet';

interface HelpSheetProps extends PageProps {
  /** Whether there is anything to save or to copy. */
  readonly hasReport: boolean;
  readonly onClose: () => void;
}

/** What a shortcut does, and its keys. */
const shortcuts = [
  ['filled', ['main', 'enter']],
  ['escape', ['escape']],
  ['back', isMac ? (['main', '['] as const) : (['alt', '←'] as const)],
  ['help', ['F1']],
  ['copy-row', ['main', 'C']],
  ['copy-for-support', ['main', 'shift', 'C']],
  ['save', ['main', 'S']],
  ['print', ['main', 'P']],
] as const;

/** Help: what an error message means, what a newcomer asks, then the keyboard shortcuts and reports. */
export function HelpSheet({ state, controls, hasReport, onClose }: HelpSheetProps) {
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
      <HelpPart title={words('explained.title')}>
        <ExplainText state={state} controls={controls} at="help" onLeave={onClose} />
      </HelpPart>
      <HelpAnswers />
      <HelpPart title={words('window.help.keys')}>
        <dl className="keys">
          {shortcuts.map(([does, keys]) => (
            <div key={does}>
              <dt>{words(`window.shortcut.${does}`)}</dt>
              <dd>
                <KeyCaps keys={keys} />
              </dd>
            </div>
          ))}
        </dl>
      </HelpPart>
      <HelpPart title={words('window.help.reports')}>
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
      </HelpPart>
    </Sheet>
  );
}

function HelpPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="help-part" aria-labelledby={id}>
      <h3 className="h3" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}
