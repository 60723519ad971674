import type { Session } from 'electron';
import { cleanText } from '../core/clean-text';
import { message } from '../core/message';
import type { Say } from '../words/format-message';
import { removeChromiumFiles } from './chromium-files';
import type { Dialogs } from './dialogs';
import type { PreferenceFile } from './preference-file';

/** What is removed: Mailwright's own files, and what Chromium keeps for the page. */
interface Stored {
  readonly preferences: PreferenceFile;
  /** Removes a renewed list of providers. */
  readonly removeList: () => Promise<void>;
  readonly session: Pick<Session, 'clearStorageData' | 'clearCache' | 'clearCodeCaches'>;
  /** The folder of both. */
  readonly folder: string;
  /** Has work done at the very end of the program, where the folder is the program's own. */
  readonly atEnd: (work: () => void) => void;
}

/**
 * Asks the user, removes what Mailwright stored on this computer, and shows the outcome. The files that Chromium holds open are emptied at
 * once, and removed when the program ends.
 */
export async function removeEverything(
  { preferences, removeList, session, folder, atEnd }: Stored,
  dialogs: Pick<Dialogs, 'confirmRemoval' | 'tell'>,
  say: Say,
): Promise<void> {
  if (!(await dialogs.confirmRemoval())) return;
  atEnd(() => removeChromiumFiles(folder));
  const removals = await Promise.allSettled([
    preferences.remove(),
    removeList(),
    session.clearStorageData(),
    session.clearCache(),
    session.clearCodeCaches({}),
  ]);
  const failure = removals.find((removal) => removal.status === 'rejected');
  const outcome =
    failure?.status === 'rejected'
      ? message('remove.failed', { detail: cleanText(String(failure.reason)), folder })
      : message('remove.done');
  await dialogs.tell(say(outcome));
}
