import type { Message } from '../../../contract/message';
import { failed, ok, type Result } from '../../../contract/result';
import type { SavedSettings } from '../../../contract/settings-file';
import { parseInput } from '../../address/parse-input';
import { personName } from '../../address/person-name';
import { createProviderTable } from '../../knowledge/provider-table';
import type { AccountState } from '../state/wizard-state';

const noProviders = createProviderTable([]);

/** The settings of an account whose servers are typed next: they name none yet. The failure says what is wrong with the address. */
export function settingsToType({ typed }: AccountState): Result<SavedSettings, Message> {
  const input = parseInput(typed.text, { as: 'address', providers: noProviders });
  if (!input.ok) return failed(input.failure.message);
  return ok({
    format: 'mailwright-settings',
    version: 1,
    address: input.value.address,
    name: personName(typed.name),
    incoming: null,
    outgoing: null,
    alternatives: [],
  });
}
