import { useState } from 'react';
import type { ExportSize } from '../../electron/contract/exports';
import { writablePrograms } from '../../electron/core/wizard/export/export-selection';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { Chevron } from './icon';
import { OneArchive } from './one-archive';
import { ProgramList } from './program-list';
import { Sheet } from './sheet';

interface ProgramPickerProps extends PageProps {
  readonly sizes: readonly ExportSize[] | null;
}

/** The list of mail apps as one button that opens it as a sheet, for narrow pages. */
export function ProgramPicker(props: ProgramPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const { state, sizes } = props;
  const { chosen, shown } = state.account.export;
  const name = state.programs.find(({ id }) => id === shown)?.name ?? '';
  const count = sizes === null ? (chosen ?? []).length : writablePrograms(chosen, sizes).length;
  return (
    <>
      <button
        className="program-picker"
        type="button"
        aria-haspopup="dialog"
        aria-description={words('wizard.foot.choose-apps')}
        onClick={() => setOpen(true)}
      >
        <span className="program-picked">
          <b>{name}</b>{' '}
          <small className="program-count">{words('export-page.pick', { count, all: state.programs.length })}</small>
        </span>
        <span className="picker-chevron">
          <Chevron />
        </span>
      </button>
      {isOpen && (
        <Sheet title={words('export-page.programs')} onClose={() => setOpen(false)}>
          <ProgramList {...props} onShown={() => setOpen(false)} />
          <OneArchive {...props} />
        </Sheet>
      )}
    </>
  );
}
