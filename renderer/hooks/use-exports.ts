import { useEffect, useState } from 'react';
import type { ExportPreview, ExportSelection, ExportSize } from '../../electron/contract/exports';
import type { Message } from '../../electron/contract/message';
import {
  chosenPrograms,
  countFiles,
  exportSelection,
  previewRequest,
  writablePrograms,
} from '../../electron/core/wizard/export/export-selection';
import { bridge } from '../bridge';
import type { PageProps } from '../wizard-controls';

/** What can be written for the mail apps. */
interface Exports {
  /** Null until main has answered. */
  readonly sizes: readonly ExportSize[] | null;
  /** Of the mail app that is shown; null until main has answered. */
  readonly preview: ExportPreview | null;
  /** Why nothing can be written now; null where something can. */
  readonly refusal: Message | null;
  /** Why the password could not go into the files when it was last ticked; null where it could. */
  readonly passwordProblem: Message | null;
}

/** Asks main what each mail app would get, and for the preview of the shown app. Asks again when accounts or decisions change. */
export function useExports(props: PageProps): Exports {
  const measured = useExportSizes(props);
  return { ...measured, preview: useExportPreview(props) };
}

type Measured = Omit<Exports, 'preview'>;

const nothingYet: Measured = { sizes: null, refusal: null, passwordProblem: null };

function useExportSizes({ state, controls: { dispatch } }: PageProps): Measured {
  const [measured, setMeasured] = useState(nothingYet);
  const selection = exportSelection(
    state,
    state.programs.map(({ id }) => id),
  );

  useAnswer(selection, bridge.measureExports, (answer) => {
    if (selection === null) return;
    const refusal = refusalIn(answer);
    if (refusal === null || !selection.includePassword)
      return setMeasured((before) => afterAnswer(before, answer, selection));
    // The account can be written without its password, so the tick is removed and the reason shown.
    setMeasured((before) => ({ ...before, passwordProblem: refusal }));
    dispatch({ kind: 'include-password', isIncluded: false });
  });

  const { fileCount, appCount } = state.account.export;
  const { sizes } = measured;
  const written = sizes === null ? null : writablePrograms(chosenPrograms(state), sizes);
  const apps = written?.length ?? null;
  const count = sizes === null || written === null ? null : countFiles(written, sizes);
  useEffect(() => {
    if (count === null || apps === null || (count === fileCount && apps === appCount)) return;
    dispatch({ kind: 'files-counted', count, apps });
  }, [count, fileCount, apps, appCount, dispatch]);

  return measured;
}

/** The files of the shown mail app. The previous preview stays until the answer comes. */
function useExportPreview({ state }: PageProps): ExportPreview | null {
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  useAnswer(previewRequest(state), bridge.previewExport, (answer) => {
    if (answer.ok && answer.value.ok) setPreview(answer.value.value);
  });
  return preview;
}

/** Asks main again whenever the request changes, and takes only the answer to the newest request. */
function useAnswer<R, A>(request: R | null, ask: (request: R) => Promise<A>, take: (answer: A) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the request is a new object each time, so its text is compared.
  useEffect(() => {
    if (request === null) return;
    let isCurrent = true;
    void ask(request).then((answer) => {
      if (isCurrent) take(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [JSON.stringify(request)]);
}

type Answer = Awaited<ReturnType<typeof bridge.measureExports>>;

function refusalIn(answer: Answer): Message | null {
  if (!answer.ok) return answer.failure.message;
  return answer.value.ok ? null : answer.value.failure;
}

function afterAnswer(before: Measured, answer: Answer, { includePassword }: ExportSelection): Measured {
  const sizes = answer.ok && answer.value.ok ? answer.value.value : before.sizes;
  const passwordProblem = includePassword ? null : before.passwordProblem;
  return { sizes, refusal: refusalIn(answer), passwordProblem };
}
