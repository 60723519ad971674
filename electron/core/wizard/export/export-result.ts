import type { SaveOutcome } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { serverWarnings } from '../../programs/choose-server';
import type { WizardState } from '../state/wizard-state';
import { accountsToExport } from './export-selection';

/** The first row of the export page: how the account stands, or what became of saving. */
interface ExportResult {
  readonly tone: 'pass' | 'warn' | 'fail';
  readonly title: Message;
  readonly more: Message | null;
  /** The button at its end; null where there is none. */
  readonly button: 'show-in-folder' | 'replace' | null;
}

/** The first row; null where nothing was signed in to, accepted or saved. */
export function exportResult(state: WizardState): ExportResult | null {
  const { outcome } = state.account.export;
  return (outcome === null ? null : savingResult(outcome)) ?? accountResult(state);
}

function savingResult(outcome: SaveOutcome): ExportResult | null {
  switch (outcome.kind) {
    case 'saved':
      return {
        tone: 'pass',
        title: message('export-page.result.saved', { count: outcome.names.length }),
        more: message('export-page.result.saved.more', { folder: outcome.folder }),
        button: 'show-in-folder',
      };
    case 'file-exists':
      return {
        tone: 'warn',
        title: message('export-page.result.file-exists'),
        more: message('export-page.result.file-exists.more', { count: outcome.names.length, folder: outcome.folder }),
        button: 'replace',
      };
    case 'not-written':
      return { tone: 'fail', title: message('export-page.result.not-saved'), more: outcome.reason, button: null };
    case 'folder-not-chosen':
      return null;
  }
}

function accountResult(state: WizardState): ExportResult | null {
  const { servers, signIn } = state.account;
  const chosen = directions.flatMap((direction) => servers[direction].server ?? []);
  const accepted = chosen.find(({ heard }) => heard?.certificate?.trusted === 'accepted');
  if (accepted !== undefined) {
    const more = message('export-page.result.not-verified.more', { host: accepted.host });
    return { tone: 'warn', title: message('export-page.result.not-verified'), more, button: null };
  }
  const unproven = chosen.find(({ proven }) => !proven);
  if (unproven !== undefined) return notConfirmed(state);
  const { incoming, outgoing } = signIn.results;
  const refused = directions.find((direction) => signIn.results[direction]?.ok === false);
  if (refused !== undefined) {
    const title = message('export-page.result.refused', { direction: refused });
    return { tone: 'warn', title, more: message('export-page.result.refused.more'), button: null };
  }
  if (incoming === null && outgoing === null) return null;
  const which = outgoing === null ? 'incoming' : incoming === null ? 'outgoing' : 'both';
  const title = message('export-page.result.signed-in', { directions: which });
  return { tone: 'pass', title, more: timesOf(state), button: null };
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
function notConfirmed(state: WizardState): ExportResult {
  const settings = accountsToExport(state).at(-1);
  const servers = [settings?.incoming, settings?.outgoing].flatMap((server) => server ?? []);
  const unproven = servers.filter(({ proven }) => !proven);
  const signIn = unproven.map((server) => ({ ...server, login: server.login ?? '', signIn: 'password' as const }));
  return {
    tone: 'warn',
    title: message('export-page.result.not-confirmed'),
    more: serverWarnings(signIn)[0] ?? null,
    button: null,
  };
}
