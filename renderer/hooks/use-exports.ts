import { useEffect, useState } from 'react';
import type { ExportPreview, ExportSelection, ExportSize } from '../../electron/contract/export-request';
import type { Message } from '../../electron/contract/message';
import {
  countFiles,
  exportSelection,
  previewRequest,
  writablePrograms,
} from '../../electron/core/wizard/export/export-request';
import { bridge } from '../bridge';
import type { PageProps } from '../wizard-controls';

/** What can be written for the mail apps. */
export interface Exports {
  /** Null until main has told. */
  readonly sizes: readonly ExportSize[] | null;
  /** Of the mail app that is looked at; null until main has told. */
  readonly preview: ExportPreview | null;
  /** Why nothing at all can be written as things stand; null where something can. */
  readonly refusal: Message | null;
  /** Why the password could not go in when it was ticked last; null where nothing was in its way. */
  readonly passwordProblem: Message | null;
}

/** Asks main what each mail app would get, anew whenever the accounts or the decisions change, and for the files of the one that is looked at. */
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
    // Without its password the account can be written: the tick is taken back, and says why.
    setMeasured((before) => ({ ...before, passwordProblem: refusal }));
    dispatch({ kind: 'include-password', isIncluded: false });
  });

  const { chosen, fileCount } = state.account.export;
  const { sizes } = measured;
  const count = sizes === null ? null : countFiles(writablePrograms(chosen, sizes), sizes);
  useEffect(() => {
    if (count !== null && count !== fileCount) dispatch({ kind: 'files-counted', count });
  }, [count, fileCount, dispatch]);

  return measured;
}

/** The files of the mail app that is looked at. What was shown stays until the answer is there. */
function useExportPreview({ state }: PageProps): ExportPreview | null {
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  useAnswer(previewRequest(state), bridge.previewExport, (answer) => {
    if (answer.ok && answer.value.ok) setPreview(answer.value.value);
  });
  return preview;
}

/** Asks main, anew whenever the request is another; takes the answer of the last request alone. */
function useAnswer<R, A>(request: R | null, ask: (request: R) => Promise<A>, take: (answer: A) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the request is a new object each time, its text tells whether it is another.
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
