import type { DeletedFile, SaveOutcome } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { serverWarnings } from '../../programs/choose-server';
import { lacksSentFolder, mailboxNotes } from '../sign-in/mailbox-notes';
import type { WizardState } from '../state/wizard-state';
import { accountStanding } from './account-standing';
import { accountsToExport } from './export-selection';
import { deletedFiles, savedFiles } from './saved-files';

/** The first row of the export page: how the account stands, or what became of saving. */
interface ExportResult {
  readonly tone: 'pass' | 'warn' | 'fail';
  readonly title: Message;
  readonly more: Message | null;
  /** The button at its end; null where there is none. */
  readonly button: 'show-in-folder' | 'replace' | null;
  /** The path beside it that can be copied: of the one file, or of the folder of several; null where there is none. */
  readonly path: { readonly text: string; readonly of: 'file' | 'folder' } | null;
}

/** The first row; null where nothing was signed in to, accepted or saved. */
export function exportResult(state: WizardState): ExportResult | null {
  const { outcome } = state.account.export;
  const deleted = deletedFiles(state);
  if (outcome?.kind === 'saved')
    return deleted === null ? savedResult(state, outcome) : deletionResult(deleted, outcome);
  return (outcome === null ? null : refusedResult(outcome)) ?? accountResult(state);
}

type Saved = Extract<SaveOutcome, { readonly kind: 'saved' }>;

function savedResult(state: WizardState, { folder, names, packed }: Saved): ExportResult {
  const paths = savedFiles(state).flatMap(({ path }) => path ?? []);
  const [path] = paths;
  return {
    tone: 'pass',
    title:
      packed === undefined
        ? message('export-page.result.saved', { count: names.length })
        : message('export-page.result.packed', { count: packed.length }),
    more: message(packed === undefined ? 'export-page.result.saved.more' : 'export-page.result.packed.more', {
      folder,
    }),
    button: 'show-in-folder',
    path: path === undefined ? null : paths.length === 1 ? { text: path, of: 'file' } : { text: folder, of: 'folder' },
  };
}

/** A file that has changed is somebody's work by now, which is said before what the system refused. */
function deletionResult(files: readonly DeletedFile[], { folder }: Saved): ExportResult {
  const named = (became: DeletedFile['became']) =>
    files.filter((file) => file.became === became).map(({ name }) => name);
  const [changed, refused] = [named('changed'), named('not-deleted')];
  const left = changed.length > 0 ? changed : refused;
  const [gone, deleted] = [named('gone-before'), named('deleted').length];
  if (left.length === 0 && gone.length > 0) {
    const title =
      deleted > 0
        ? message('export-page.result.deleted', { count: deleted })
        : message('export-page.result.gone', { count: gone.length });
    const missing = { list: gone, joinedBy: 'and' } as const;
    const more = message('export-page.result.gone.more', { count: gone.length, files: missing });
    return { tone: 'warn', title, more, button: null, path: null };
  }
  if (left.length === 0) {
    const title = message('export-page.result.deleted', { count: deleted });
    const more = message('export-page.result.deleted.more', { count: deleted, folder });
    return { tone: 'pass', title, more, button: null, path: null };
  }
  const why = changed.length > 0 ? 'export-page.result.kept.changed' : 'export-page.result.kept.refused';
  return {
    tone: 'warn',
    title: message('export-page.result.kept', { count: changed.length + refused.length, folder }),
    more: message(why, { count: left.length, files: { list: left, joinedBy: 'and' } }),
    button: 'show-in-folder',
    path: null,
  };
}

function refusedResult(outcome: Exclude<SaveOutcome, Saved>): ExportResult | null {
  switch (outcome.kind) {
    case 'file-exists':
      return {
        tone: 'warn',
        title: message('export-page.result.file-exists'),
        more: message('export-page.result.file-exists.more', { count: outcome.names.length, folder: outcome.folder }),
        button: 'replace',
        path: null,
      };
    case 'not-written':
      return {
        tone: 'fail',
        title: message('export-page.result.not-saved'),
        more: outcome.reason,
        button: null,
        path: null,
      };
    case 'folder-not-chosen':
      return null;
  }
}

function accountResult(state: WizardState): ExportResult | null {
  const { servers, signIn } = state.account;
  const chosen = directions.map((direction) => servers[direction].server);
  const standing = accountStanding(chosen, signIn.results);
  const doubt = doubtOf(state, standing.doubt);
  const rest = { button: null, path: null } as const;
  if (standing.signIn?.kind === 'refused') {
    const title = message('export-page.result.refused', { direction: standing.signIn.direction });
    return { tone: 'warn', title, more: doubt?.more ?? message('export-page.result.refused.more'), ...rest };
  }
  if (doubt !== null) return { tone: 'warn', ...doubt, ...rest };
  if (standing.signIn === null) return null;
  const title = message('export-page.result.signed-in', { directions: standing.signIn.directions });
  const [note] = mailboxNotes(state.account);
  const tone = lacksSentFolder(state.account) ? 'warn' : 'pass';
  return { tone, title, more: note ?? timesOf(state), ...rest };
}

/** What speaks against the servers, as a title and why. */
function doubtOf(
  state: WizardState,
  doubt: ReturnType<typeof accountStanding>['doubt'],
): Pick<ExportResult, 'title' | 'more'> | null {
  switch (doubt?.kind) {
    case undefined:
      return null;
    case 'not-confirmed':
      return { title: message('export-page.result.not-confirmed'), more: whyNotConfirmed(state) };
    case 'not-verified': {
      const more = message('export-page.result.not-verified.more', { host: doubt.host });
      return { title: message('export-page.result.not-verified'), more };
    }
  }
}

function timesOf({ account }: WizardState): Message | null {
  const { incoming, outgoing } = account.signIn.results;
  if (incoming !== null && outgoing !== null) {
    const [receiving, sending] = [{ ms: incoming.tookMs }, { ms: outgoing.tookMs }];
    return message('export-page.result.times.both', { receiving, sending });
  }
  const only = incoming ?? outgoing;
  return only === null ? null : message('export-page.result.times.one', { time: { ms: only.tookMs } });
}

/** The current account is the last one of the files. */
function whyNotConfirmed(state: WizardState): Message | null {
  const settings = accountsToExport(state).at(-1);
  const servers = [settings?.incoming, settings?.outgoing].flatMap((server) => server ?? []);
  const unproven = servers.filter(({ proven }) => !proven);
  const signIn = unproven.map((server) => ({ ...server, login: server.login ?? '', signIn: 'password' as const }));
  return serverWarnings(signIn)[0] ?? null;
}
