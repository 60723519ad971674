import type { ReactNode } from 'react';
import { exportResult } from '../../electron/core/wizard/export/export-result';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { CopyButton } from './copy-button';
import { Icon } from './icon';
import { ResultLine } from './result-line';

interface ExportResultLineProps extends PageProps {
  /** What else is offered at its end. */
  readonly children?: ReactNode;
}

/** The first row of the export page: signed in, saved, or works without being verified. Absent where there is nothing to say. */
export function ExportResultLine({ state, controls, children }: ExportResultLineProps) {
  const result = exportResult(state);
  if (result === null) return null;
  const { tone, title, more, button, path } = result;
  const { outcome } = state.account.export;
  return (
    <div className="export-result">
      <ResultLine tone={tone} title={sentence(title)} more={more === null ? undefined : sentence(more)}>
        {children}
        {path !== null && (
          <CopyButton
            text={path.text}
            label={words('export-page.copy-path', { what: path.of })}
            copyValue={controls.copyValue}
          />
        )}
        {button === 'show-in-folder' && (
          <button className="button small" type="button" onClick={() => controls.showSaved()}>
            <Icon name="folder" />
            {words('export-page.show-in-folder')}
          </button>
        )}
        {button === 'replace' && outcome?.kind === 'file-exists' && (
          <button className="button small" type="button" onClick={() => controls.save({ replace: true })}>
            {words('export-page.replace', { count: outcome.names.length })}
          </button>
        )}
      </ResultLine>
    </div>
  );
}
