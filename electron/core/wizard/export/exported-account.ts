import type { Candidate } from '../../../contract/candidate';
import type { ExportableSettings } from '../../../contract/exportable-settings';
import type { Message } from '../../../contract/message';
import { message } from '../../message';
import { isUnverified } from '../settings/works-unverified';
import type { WizardState } from '../state/wizard-state';
import { accountsToExport } from './export-selection';

/** A server of such an account. */
interface ExportedServer {
  readonly server: Candidate;
  /** Why it is amber; null where it was proven over a verified certificate. */
  readonly doubt: Message | null;
}

/** One account in the list of the export page, with its servers. */
interface ExportedAccount {
  /** Null where none is known; then the account cannot be exported. */
  readonly address: string | null;
  readonly servers: readonly ExportedServer[];
  /** Whether one of its servers is not proven. */
  readonly hasUnproven: boolean;
}

/** The accounts in the files, where a list is useful: for several accounts, or a server that is not proven. Otherwise empty. */
export function accountsWorthListing(state: WizardState): readonly ExportedAccount[] {
  const accounts = accountsToExport(state).map(listed);
  return accounts.length > 1 || accounts.some(({ hasUnproven }) => hasUnproven) ? accounts : [];
}

function listed({ address, incoming, outgoing }: ExportableSettings): ExportedAccount {
  const servers = [incoming, outgoing].flatMap((server) => server ?? []);
  return {
    address,
    servers: servers.map((server) => ({ server, doubt: doubtOf(server) })),
    hasUnproven: servers.some(({ proven }) => !proven),
  };
}

function doubtOf(server: Candidate): Message | null {
  if (!server.proven) return message('export-page.not-proven');
  return isUnverified(server) ? message('wizard.pair.works-unverified') : null;
}
