import type { NamedFile } from '../../../contract/opened-file';
import type { RunId } from '../../../contract/run-request';
import { quotable } from '../../clean-text';
import { limits } from '../../limits';
import { eventsOfSettings, textOfSettings } from '../../run/settings-as-run';
import type { WizardAction } from './wizard-actions';
import type { WizardState } from './wizard-state';

/**
 * The actions that show a file of Mailwright: a report read-only, with the user's own work set aside; settings as a new account, on the
 * page that tests them.
 *
 * @param runId - The run that the settings are shown as, as if a search had found them.
 */
export function openingActions(
  { setAside }: WizardState,
  { file, fileName }: NamedFile,
  runId: RunId,
): readonly WizardAction[] {
  if (file.format === 'mailwright-report') return [{ kind: 'open-report', events: file.events }];
  const text = textOfSettings(file);
  return [
    ...(setAside === null ? [] : [{ kind: 'close-report' } as const]),
    { kind: 'new-account' },
    { kind: 'type-address', text },
    { kind: 'type-name', name: file.name ?? '' },
    { kind: 'run-asked', run: { kind: 'discover', runId, text, fileName: quotable(fileName, limits.openedNameChars) } },
    { kind: 'run-events', runId, events: eventsOfSettings(file) },
    { kind: 'go-on' },
  ];
}
