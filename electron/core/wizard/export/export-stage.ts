import type { WizardState } from '../state/wizard-state';
import { missingAddress } from './missing-address';
import { mayExport } from './settings-to-export';

/**
 * What the export page is about: `whose` asks for the address that is missing, `publish` is for everyone of the domain and `published`
 * has the steps to put its files in place, `apps` chooses mail apps and `saved` has the steps to import their files.
 */
type ExportStage = 'whose' | 'publish' | 'published' | 'apps' | 'saved';

/** The stage of the export page. */
export function exportStage({ account, setAside }: WizardState): ExportStage {
  const { outcome, isPublishing } = account.export;
  // An account that is not found yet is left out, so its address is not missing; nobody can give one to a report from a file.
  const isAskedFor = setAside === null && mayExport(account) && missingAddress(account) !== null;
  const isSaved = outcome?.kind === 'saved';
  if (isAskedFor && !isPublishing) return 'whose';
  if (isAskedFor) return isSaved ? 'published' : 'publish';
  return isSaved ? 'saved' : 'apps';
}

/** Whether the page is about a whole domain, before or after its files are saved. */
export function isForDomain(state: WizardState): boolean {
  const stage = exportStage(state);
  return stage === 'publish' || stage === 'published';
}
