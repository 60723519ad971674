import { parseHostName, parseIpAddress } from '../../../contract/host-name';
import { parseInput } from '../../address/parse-input';
import { createProviderTable } from '../../knowledge/provider-table';
import type { AccountState } from '../state/wizard-state';
import { addressOf } from './settings-to-export';

/** An account that was searched for by its domain or server, so that mail apps lack its address. */
interface MissingAddress {
  /** In ASCII; null where the text names none, so that the whole address has to be typed. */
  readonly domain: string | null;
  /** The address in the field; null while that is none. */
  readonly address: string | null;
}

const noProviders = createProviderTable([]);

/** What is known where an account has no address yet; null where it has one, also where it was completed by now. */
export function missingAddress(account: AccountState): MissingAddress | null {
  if (addressOf(account) !== null) return null;
  const domain = domainOf(account);
  const typed = account.export.whose.trim();
  const text = typed.includes('@') || domain === null ? typed : `${typed}@${domain}`;
  const input = parseInput(text, { as: 'address', providers: noProviders });
  return { domain, address: input.ok ? input.value.address : null };
}

/** The address of an account, or the one that is typed for it; null while there is none. It is the login name where no source says another. */
export function addressToBe(account: AccountState): string | null {
  return addressOf(account) ?? missingAddress(account)?.address ?? null;
}

/** The domain that the text names. Of the name of a server its first label is left out: `mail.example.net` is of `example.net`. */
function domainOf({ discovery, soughtText }: AccountState): string | null {
  const input = discovery.view.report?.input;
  const text = (input?.text ?? soughtText ?? '').trim();
  if (input?.kind === 'provider' || parseIpAddress(text) !== null) return null;
  const name = parseHostName(text);
  if (!name.ok) return null;
  const labels = name.value.split('.');
  if (labels.length < 2) return null;
  return input?.kind === 'host' && labels.length > 2 ? labels.slice(1).join('.') : name.value;
}
