import { Checkbox } from 'react-aria-components';
import type { ProgramFacts } from '../../electron/contract/exports';
import { isForDomain } from '../../electron/core/wizard/export/export-stage';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { CheckMark } from './check-mark';

/** Whether the shown app's file is made, for narrow pages: there the list with its check boxes is in a sheet, out of sight. */
export function TickShown({ program, state, controls }: PageProps & { readonly program: ProgramFacts }) {
  if (isForDomain(state)) return null;
  const chosen = state.account.export.chosen ?? [];
  const others = chosen.filter((id) => id !== program.id);
  return (
    <Checkbox
      className="check small tick-shown"
      isSelected={chosen.includes(program.id)}
      onChange={(isTicked) =>
        controls.dispatch({ kind: 'choose-programs', programs: isTicked ? [...others, program.id] : others })
      }
    >
      <CheckMark />
      {words('export-page.write-shown')}
    </Checkbox>
  );
}
