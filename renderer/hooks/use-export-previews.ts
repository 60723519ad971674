import { useEffect, useState } from 'react';
import type { ExportPreview, ExportSelection } from '../../electron/contract/export-request';
import type { Message } from '../../electron/contract/message';
import { countFiles, exportSelection, writableClients } from '../../electron/core/wizard/export-request';
import { bridge } from '../bridge';
import type { PageProps } from '../wizard-controls';

/** What can be written for each mail app. */
export interface ExportPreviews {
  /** Null until main has told. */
  readonly previews: readonly ExportPreview[] | null;
  /** Why nothing at all can be written as things stand; null where something can. */
  readonly refusal: Message | null;
  /** Why the password could not go in when it was ticked last; null where nothing was in its way. */
  readonly passwordProblem: Message | null;
}

const nothingYet: ExportPreviews = { previews: null, refusal: null, passwordProblem: null };

/** Asks main what the files would hold, anew whenever the accounts or the decisions change, and tells the wizard how many there are. */
export function useExportPreviews({ state, controls: { dispatch } }: PageProps): ExportPreviews {
  const [made, setMade] = useState(nothingYet);
  const selection = exportSelection(
    state,
    state.clients.map(({ id }) => id),
  );
  const asked = JSON.stringify(selection);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection is a new object each time, its text tells whether it is another.
  useEffect(() => {
    if (selection === null) return;
    let isCurrent = true;
    void bridge.renderExports(selection).then((answer) => {
      if (!isCurrent) return;
      const refusal = refusalIn(answer);
      if (refusal === null || !selection.includePassword)
        return setMade((before) => afterAnswer(before, answer, selection));
      // Without its password the account can be written: the tick is taken back, and says why.
      setMade((before) => ({ ...before, passwordProblem: refusal }));
      dispatch({ kind: 'include-password', isIncluded: false });
    });
    return () => {
      isCurrent = false;
    };
  }, [asked]);

  const { chosen, fileCount } = state.account.export;
  const { previews } = made;
  const count = previews === null ? null : countFiles(writableClients(chosen, previews), previews);
  useEffect(() => {
    if (count !== null && count !== fileCount) dispatch({ kind: 'files-counted', count });
  }, [count, fileCount, dispatch]);

  return made;
}

type Answer = Awaited<ReturnType<typeof bridge.renderExports>>;

function refusalIn(answer: Answer): Message | null {
  if (!answer.ok) return answer.failure.message;
  return answer.value.ok ? null : answer.value.failure;
}

function afterAnswer(before: ExportPreviews, answer: Answer, { includePassword }: ExportSelection): ExportPreviews {
  const previews = answer.ok && answer.value.ok ? answer.value.value : before.previews;
  const passwordProblem = includePassword ? null : before.passwordProblem;
  return { previews, refusal: refusalIn(answer), passwordProblem };
}
