import type { Session } from 'electron';
import { cleanText } from '../core/clean-text';
import { message } from '../core/message';
import type { Say } from '../words/format-message';
import type { Dialogs } from './dialogs';
import type { PreferenceFile } from './preference-file';

/** What removal reaches: Mailwright's own file, and what Chromium keeps for the page. */
export interface Stored {
  readonly preferences: PreferenceFile;
  readonly session: Pick<Session, 'clearStorageData' | 'clearCache' | 'clearCodeCaches'>;
  /** Where both lie. */
  readonly folder: string;
}

/** Removes what Mailwright stored on this computer, after a question, and says what came of it. */
export async function removeEverything(
  { preferences, session, folder }: Stored,
  dialogs: Pick<Dialogs, 'confirmRemoval' | 'tell'>,
  say: Say,
): Promise<void> {
  if (!(await dialogs.confirmRemoval())) return;
  const removals = await Promise.allSettled([
    preferences.remove(),
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
