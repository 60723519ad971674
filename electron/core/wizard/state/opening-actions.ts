import type { OpenedFile } from '../../../contract/opened-file';
import type { RunId } from '../../../contract/run-request';
import { eventsOfSettings, textOfSettings } from '../../run/settings-as-run';
import type { WizardAction } from './wizard-actions';
import type { WizardState } from './wizard-state';

/**
 * What shows a file of Mailwright's own: a report read-only, beside the user's own work; settings as a new account to go on with.
 *
 * @param runId - Names the search that settings stand for.
 */
export function openingActions({ setAside }: WizardState, file: OpenedFile, runId: RunId): readonly WizardAction[] {
  if (file.format === 'mailwright-report') return [{ kind: 'open-report', events: file.events }];
  const text = textOfSettings(file);
  return [
    ...(setAside === null ? [] : [{ kind: 'close-report' } as const]),
    { kind: 'set-up-another' },
    { kind: 'type-address', text },
    { kind: 'type-name', name: file.name ?? '' },
    { kind: 'run-asked', run: { kind: 'discover', runId, text } },
    { kind: 'run-events', runId, events: eventsOfSettings(file) },
  ];
}
