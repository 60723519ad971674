import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings } from '../../contract/exportable-settings';
import type { ExportRequest } from './export-request';
import type { MailProgram } from './program';

/** The settings as they would be if servers that were not tried worked. The chosen servers stay the chosen ones. */
export function ifOthersWorked(settings: ExportableSettings, notNeeded: readonly Candidate[]): ExportableSettings {
  const others = notNeeded.map((server) => ({ ...server, proven: true, state: 'works' as const }));
  return { ...settings, alternatives: [...settings.alternatives, ...others] };
}

/** Whether a program gets a file, or one with fewer warnings, by what is hoped for. Neither request has passwords. */
export function othersCouldServe({ write }: MailProgram, known: ExportRequest, hoped: ExportRequest): boolean {
  const [now, then] = [write(known), write(hoped)];
  if (!then.ok) return false;
  return !now.ok || then.value.warnings.length < now.value.warnings.length;
}
