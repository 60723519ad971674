import { accountsToExport } from '../../electron/core/wizard/export-request';
import { valuesOf } from '../../electron/core/wizard/mark-values';
import { ClientList } from '../components/client-list';
import { ClientPreview } from '../components/client-preview';
import { ExportDecisions } from '../components/export-decisions';
import { ExportedAccounts } from '../components/exported-accounts';
import { PrintCards } from '../components/print-cards';
import { SaveResult } from '../components/save-result';
import { Warning } from '../components/warning';
import { useExportPreviews } from '../hooks/use-export-previews';
import { sentence } from '../language';
import type { PageProps } from '../wizard-controls';

/** The mail apps and what each would get: chosen on one side, looked at on the other. */
export function ExportPage(props: PageProps) {
  const { state, controls } = props;
  const { outcome, shown } = state.account.export;
  const { previews, refusal, passwordProblem } = useExportPreviews(props);
  const accounts = accountsToExport(state);
  const client = state.clients.find(({ id }) => id === shown);
  const preview = previews?.find((one) => one.client === shown);
  return (
    <>
      {outcome !== null && outcome.kind !== 'folder-not-chosen' && (
        <SaveResult outcome={outcome} onReplace={() => controls.save({ replace: true })} />
      )}
      <ExportedAccounts state={state} />
      {refusal !== null && <Warning text={sentence(refusal)} />}
      {(refusal === null || previews !== null) && (
        <div className="export">
          <div className="export-choices">
            <ClientList {...props} previews={previews} />
            <ExportDecisions {...props} previews={previews ?? []} passwordProblem={passwordProblem} />
          </div>
          {client !== undefined && preview !== undefined && (
            <ClientPreview
              key={client.id}
              client={client}
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
