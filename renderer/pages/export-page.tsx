import { valuesOf } from '../../electron/core/programs/mark-values';
import { settingsCard } from '../../electron/core/programs/settings-card';
import {
  accountsToExport,
  hostWithoutEncryption,
  shownProgram,
} from '../../electron/core/wizard/export/export-selection';
import { exportStage, isForDomain } from '../../electron/core/wizard/export/export-stage';
import { ExportResultLine } from '../components/export-result-line';
import { ExportedAccounts } from '../components/exported-accounts';
import { CleartextDecision } from '../components/file-decisions';
import { Warning } from '../components/notice';
import { PrintCards } from '../components/print-cards';
import { ProgramDetail } from '../components/program-detail';
import { ProgramList } from '../components/program-list';
import { ProgramPicker } from '../components/program-picker';
import { WhoseAccount } from '../components/whose-account';
import { useExports } from '../hooks/use-exports';
import type { PageProps } from '../wizard-controls';
import { sentence } from '../words/language';

/** The export: whose account it is where that is not known, else the mail apps and how to set them up. */
export function ExportPage(props: PageProps) {
  return exportStage(props.state) === 'whose' ? <WhoseAccount {...props} /> : <MailApps {...props} />;
}

/** The list of mail apps beside the steps of one; only the steps where settings are published for a whole domain. */
function MailApps(props: PageProps) {
  const { state } = props;
  const { sizes, preview, refusal, passwordProblem } = useExports(props);
  const accounts = accountsToExport(state);
  const today = new Date().toISOString();
  const cards = accounts.flatMap((settings) => settingsCard(settings, today) ?? []);
  const shown = shownProgram(state);
  const program = state.programs.find(({ id }) => id === shown);
  const isPublishing = isForDomain(state);
  const host = hostWithoutEncryption(sizes ?? []);
  return (
    <>
      <ExportResultLine {...props} />
      {refusal !== null && <Warning text={sentence(refusal)} />}
      {host !== null && <CleartextDecision {...props} host={host} />}
      {(refusal === null || sizes !== null) && (
        <div className="export" data-alone={isPublishing || undefined}>
          {!isPublishing && (
            <>
              <ProgramPicker {...props} sizes={sizes} />
              <div className="card program-column">
                <ProgramList {...props} sizes={sizes} />
              </div>
            </>
          )}
          {program !== undefined && preview?.program === shown && (
            <ProgramDetail
              key={program.id}
              {...props}
              program={program}
              preview={preview}
              sizes={sizes ?? []}
              cards={cards}
              values={valuesOf(accounts)}
              passwordProblem={passwordProblem}
            />
          )}
        </div>
      )}
      {!isPublishing && <ExportedAccounts state={state} />}
      <PrintCards cards={isPublishing ? [] : cards} />
    </>
  );
}
