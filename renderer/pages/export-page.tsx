import { valuesOf } from '../../electron/core/programs/mark-values';
import type { SettingsCard } from '../../electron/core/programs/settings-card';
import { cardsOfPage } from '../../electron/core/wizard/export/cards-of-page';
import {
  accountsToExport,
  hostWithoutEncryption,
  shownProgram,
} from '../../electron/core/wizard/export/export-selection';
import { exportStage, isForDomain } from '../../electron/core/wizard/export/export-stage';
import { ExportFirstRow } from '../components/export-first-row';
import { ExportedAccounts } from '../components/exported-accounts';
import { CleartextDecision } from '../components/file-decisions';
import { Warning } from '../components/notice';
import { OneArchive } from '../components/one-archive';
import { PrintCards } from '../components/print-cards';
import { ProgramDetail } from '../components/program-detail';
import { ProgramList } from '../components/program-list';
import { ProgramPicker } from '../components/program-picker';
import { PublishedServers } from '../components/published-servers';
import { PublishedSettings } from '../components/published-settings';
import { WhoseAccount } from '../components/whose-account';
import { useExports } from '../hooks/use-exports';
import type { PageProps } from '../wizard-controls';
import { distinctSentences } from '../words/distinct-sentences';
import { sentence } from '../words/language';

/** The export: whose account it is where that is not known, else the mail apps and how to set them up. */
export function ExportPage(props: PageProps) {
  const cards = cardsOfPage(props.state, new Date().toISOString());
  return (
    <>
      {exportStage(props.state) === 'whose' ? <WhoseAccount {...props} /> : <MailApps {...props} cards={cards} />}
      <PrintCards cards={cards} />
    </>
  );
}

/** The list of mail apps beside the steps of one; only the steps where settings are published for a whole domain. */
function MailApps(props: PageProps & { readonly cards: readonly SettingsCard[] }) {
  const { state, cards } = props;
  const { sizes, preview, refusal, passwordProblem } = useExports(props);
  const accounts = accountsToExport(state);
  const shown = shownProgram(state);
  const program = state.programs.find(({ id }) => id === shown);
  const isPublishing = isForDomain(state);
  const host = hostWithoutEncryption(sizes ?? []);
  const isSaved = state.account.export.outcome?.kind === 'saved';
  const { check, problem } = state.account.export.published;
  const settings = isPublishing && preview?.program === shown && (
    <PublishedSettings
      preview={preview}
      verified={check?.channels ?? []}
      values={valuesOf(accounts)}
      controls={props.controls}
    />
  );
  return (
    <>
      {isPublishing && state.account.export.outcome === null ? (
        <PublishedServers state={state} />
      ) : (
        <ExportFirstRow {...props} />
      )}
      {refusal !== null && <Warning text={sentence(refusal)} />}
      {host !== null && <CleartextDecision {...props} host={host} />}
      {isPublishing &&
        distinctSentences([...(problem === null ? [] : [problem]), ...(check?.zone ?? [])]).map((text) => (
          <Warning key={text} text={text} />
        ))}
      {!isSaved && settings}
      {(refusal === null || sizes !== null) && (
        <div className="export" data-alone={isPublishing || undefined}>
          {!isPublishing && (
            <>
              <ProgramPicker {...props} sizes={sizes} />
              <div className="card program-column">
                <ProgramList {...props} sizes={sizes} />
                <OneArchive {...props} />
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
      {isSaved && settings}
      {!isPublishing && <ExportedAccounts state={state} />}
    </>
  );
}
