import type { NamedFile } from '../../../contract/opened-file';
import type { RunId } from '../../../contract/run-request';
import { quotable } from '../../clean-text';
import { limits } from '../../limits';
import { eventsOfSettings, textOfSettings } from '../../run/settings-as-run';
import type { WizardAction } from './wizard-actions';
import type { WizardState } from './wizard-state';

/**
 * The actions that show an opened file: a report read-only, with the user's own work set aside; settings as a new account, on the
 * page that tests them; a mail program's own settings as a list of accounts to choose from.
 *
 * @param runId - The run that the settings are shown as, as if a search had found them.
 */
export function openingActions(
  { setAside }: WizardState,
  { file, fileName }: NamedFile,
  runId: RunId,
): readonly WizardAction[] {
  if (file.format === 'mailwright-report') return [{ kind: 'open-report', events: file.events }];
  const ownWork = setAside === null ? [] : [{ kind: 'close-report' } as const];
  if (file.format === 'program-settings') {
    const { accounts, unread } = file;
    const shownName = quotable(fileName, limits.openedNameChars);
    return [...ownWork, { kind: 'offer-accounts', offered: { fileName: shownName, accounts, unread } }];
  }
  const text = textOfSettings(file);
  return [
    ...ownWork,
    { kind: 'new-account' },
    { kind: 'type-address', text },
    { kind: 'type-name', name: file.name ?? '' },
    { kind: 'run-asked', run: { kind: 'discover', runId, text, fileName: quotable(fileName, limits.openedNameChars) } },
    { kind: 'run-events', runId, events: eventsOfSettings(file) },
    ...(file.hasOwnSendingPassword === true
      ? [
          { kind: 'separate-sending', login: true, password: true } as const,
          { kind: 'type-sending-login', login: file.outgoing?.login ?? '' } as const,
        ]
      : []),
    { kind: 'go-on' },
  ];
}
