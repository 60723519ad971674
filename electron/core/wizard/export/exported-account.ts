import type { Candidate } from '../../../contract/candidate';
import type { ExportableSettings } from '../../../contract/exportable-settings';
import type { WizardState } from '../state/wizard-state';
import { accountsToExport } from './export-request';

/** One account as the export page lists it: who, and with which servers. */
export interface ExportedAccount {
  /** Null where none is known: then no mail app can be told the account. */
  readonly address: string | null;
  readonly servers: readonly Candidate[];
  /** Whether a server goes into the files without a proof. */
  readonly hasUnproven: boolean;
}

/** What goes into the files, where that is worth a list: several accounts, or a server that was not proven; else empty. */
export function accountsWorthListing(state: WizardState): readonly ExportedAccount[] {
  const accounts = accountsToExport(state).map(listed);
  return accounts.length > 1 || accounts.some(({ hasUnproven }) => hasUnproven) ? accounts : [];
}

function listed({ address, incoming, outgoing }: ExportableSettings): ExportedAccount {
  const servers = [incoming, outgoing].flatMap((server) => server ?? []);
  return { address, servers, hasUnproven: servers.some(({ proven }) => !proven) };
}
