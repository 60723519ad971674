import { valuesOf } from '../../electron/core/programs/mark-values';
import { accountsToExport } from '../../electron/core/wizard/export/export-selection';
import { ExportDecisions } from '../components/export-decisions';
import { ExportedAccounts } from '../components/exported-accounts';
import { Warning } from '../components/notice';
import { PrintCards } from '../components/print-cards';
import { ProgramList } from '../components/program-list';
import { ProgramPreview } from '../components/program-preview';
import { SaveResult } from '../components/save-result';
import { useExports } from '../hooks/use-exports';
import type { PageProps } from '../wizard-controls';
import { sentence } from '../words/language';

/** The export: mail apps to choose on one side, the preview of one on the other. */
export function ExportPage(props: PageProps) {
  const { state, controls } = props;
  const { outcome, shown } = state.account.export;
  const { sizes, preview, refusal, passwordProblem } = useExports(props);
  const accounts = accountsToExport(state);
  const program = state.programs.find(({ id }) => id === shown);
  return (
    <>
      {outcome !== null && outcome.kind !== 'folder-not-chosen' && (
        <SaveResult outcome={outcome} onReplace={() => controls.save({ replace: true })} />
      )}
      <ExportedAccounts state={state} />
      {refusal !== null && <Warning text={sentence(refusal)} />}
      {(refusal === null || sizes !== null) && (
        <div className="export">
          <div className="stack">
            <ProgramList {...props} sizes={sizes} />
            <ExportDecisions {...props} sizes={sizes ?? []} passwordProblem={passwordProblem} />
          </div>
          {program !== undefined && preview?.program === shown && (
            <ProgramPreview
              key={program.id}
              program={program}
              preview={preview}
              values={valuesOf(accounts)}
              hasCard={accounts.length > 0}
              controls={controls}
            />
          )}
        </div>
      )}
      <PrintCards state={state} />
    </>
  );
}
