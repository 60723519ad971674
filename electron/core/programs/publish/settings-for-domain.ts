import type { Candidate } from '../../../contract/candidate';
import type { ExportableSettings } from '../../../contract/exportable-settings';
import { addressParts } from '../../../contract/mail-address';

/** Stands for the part before the @ of everybody. It is in no file that is published. */
const anyone = 'anyone';

/**
 * The settings of one person as those of everybody at a domain: a login name that is the person's address, or the part before its @,
 * becomes that of whoever asks. One that is neither stays.
 *
 * @param domain - In ASCII.
 */
export function settingsForDomain(settings: ExportableSettings, domain: string): ExportableSettings {
  const { address, incoming, outgoing, alternatives, signIn } = settings;
  const forAnyone = <S extends Candidate | null>(server: S): S =>
    server === null ? server : { ...server, login: loginForAnyone(server.login, address) };
  const accepted = (direction: 'incoming' | 'outgoing') => signIn?.[direction] ?? null;
  const outcomeForAnyone = (outcome: ReturnType<typeof accepted>) =>
    outcome?.ok ? { ...outcome, login: loginForAnyone(outcome.login, address) ?? `${anyone}@${domain}` } : outcome;
  return {
    ...settings,
    address: `${anyone}@${domain}`,
    name: null,
    incoming: forAnyone(incoming),
    outgoing: forAnyone(outgoing),
    alternatives: alternatives.map(forAnyone),
    signIn: {
      incoming: outcomeForAnyone(accepted('incoming')),
      outgoing: outcomeForAnyone(accepted('outgoing')),
    },
  };
}

function loginForAnyone(login: string | null, address: string | null): string | null {
  if (login === null || login === address) return null;
  return address !== null && login === addressParts(address).localPart ? anyone : login;
}
