import { Checkbox } from 'react-aria-components';
import { mayPack } from '../../electron/core/wizard/export/export-selection';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { CheckMark } from './check-mark';

/** Whether several files are saved as one ZIP archive; nothing where there is only one. */
export function OneArchive({ state, controls }: PageProps) {
  if (!mayPack(state)) return null;
  return (
    <Checkbox
      className="check small one-archive"
      isSelected={state.account.export.asArchive}
      onChange={(asArchive) => controls.dispatch({ kind: 'pack-files', asArchive })}
    >
      <CheckMark />
      <span>
        {words('export-page.archive')} <span className="second">{words('export-page.archive.more')}</span>
      </span>
    </Checkbox>
  );
}
