import type { WizardState } from '../state/wizard-state';
import { missingAddress } from './missing-address';
import { mayExport } from './settings-to-export';

/**
 * What the export page is about: `whose` asks for the address that is missing, `publish` is for everyone of the domain, `apps` chooses
 * mail apps, `saved` has the steps to import their files.
 */
type ExportStage = 'whose' | 'publish' | 'apps' | 'saved';

/** The stage of the export page. */
export function exportStage({ account, setAside }: WizardState): ExportStage {
  const { outcome, isPublishing } = account.export;
  // An account that is not found yet is left out, so its address is not missing; nobody can give one to a report from a file.
  const isAskedFor = setAside === null && mayExport(account) && missingAddress(account) !== null;
  if (isAskedFor) return isPublishing ? 'publish' : 'whose';
  return outcome?.kind === 'saved' ? 'saved' : 'apps';
}
