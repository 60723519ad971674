import type { DeletedFile, SaveOutcome } from '../../../contract/exports';
import type { WizardState } from '../state/wizard-state';

/** One file of the newest saving. */
interface SavedFile {
  readonly name: string;
  /** Its whole path; null where it is not there any more, or main did not say it. */
  readonly path: string | null;
  /** What became of it when it was to be deleted; null before. */
  readonly became: DeletedFile['became'] | null;
}

/** The files of the newest saving, in its order; empty where nothing was saved, or the choices have changed since. */
export function savedFiles(state: WizardState): readonly SavedFile[] {
  const saved = savedOutcome(state);
  if (saved === null) return [];
  const deleted = deletedFiles(state) ?? [];
  return saved.names.map((name, place) => {
    const became = deleted.find((file) => file.name === name)?.became ?? null;
    return { name, became, path: isGone(became) ? null : (saved.files?.paths[place] ?? null) };
  });
}

/** The files in the archive that was saved newest; empty where the files themselves were saved, or the archive is gone. */
export function packedNames(state: WizardState): readonly string[] {
  return areAllDeleted(state) ? [] : (savedOutcome(state)?.packed ?? []);
}

/** What became of the files of the newest saving when they were to be deleted; null before. */
export function deletedFiles(state: WizardState): readonly DeletedFile[] | null {
  const { deletion } = state.account.export;
  return deletion !== null && deletion.of === savedOutcome(state)?.files?.id ? deletion.files : null;
}

/** Whether the files of the newest saving were deleted, all of them. */
export function areAllDeleted(state: WizardState): boolean {
  return deletedFiles(state)?.every(({ became }) => became === 'deleted') === true;
}

/** The files that can be deleted now. */
interface DeletableFiles {
  readonly id: string;
  readonly names: readonly string[];
  readonly folder: string;
  readonly holdPassword: boolean;
}

/** The files of the newest saving that Mailwright can delete; null where there are none, or that was tried already. */
export function deletableFiles(state: WizardState): DeletableFiles | null {
  const saved = savedOutcome(state);
  if (saved?.files === undefined || deletedFiles(state) !== null) return null;
  const { folder, names, files } = saved;
  return { id: files.id, names, folder, holdPassword: files.holdPassword };
}

function savedOutcome({ account }: WizardState): Extract<SaveOutcome, { readonly kind: 'saved' }> | null {
  const { outcome } = account.export;
  return outcome?.kind === 'saved' ? outcome : null;
}

function isGone(became: DeletedFile['became'] | null): boolean {
  return became === 'deleted' || became === 'gone-before';
}
