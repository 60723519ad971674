import type { InputLookup } from '../../../contract/input-lookup';
import { completeAddress } from '../../address/complete-address';
import { readNamedAddress } from '../../address/named-address';
import { type PastedText, readPastedText } from '../../address/read-pasted-text';
import { recogniseInput } from '../../address/recognise-input';
import { message } from '../../message';
import type { AddressAction } from '../state/wizard-actions';
import type { AccountState } from '../state/wizard-state';
import { hasServers } from './pasted-servers';

/** The account after something was typed or answered on the first page. */
export function reduceAddress(account: AccountState, action: AddressAction): AccountState {
  switch (action.kind) {
    case 'type-address':
      return withText(account, action.text);
    case 'type-name':
      return { ...account, typed: { ...account.typed, name: action.name } };
    case 'recognised':
      return recognised(account, action.text, action.lookup);
    case 'use-suggestion': {
      const suggestion = suggestionFor(account);
      return suggestion === null ? account : withText(account, suggestion);
    }
    case 'keep-spelling':
      return suggestionFor(account) === null ? account : { ...account, keptText: account.typed.text };
    case 'complete-address':
      return withText(account, completeAddress(account.typed.text, action.domain));
    case 'paste':
      return withPasted(account, action.pasted);
    case 'leave-out-pasted':
      return { ...account, pasted: null };
    case 'leave-out-offered':
      return { ...account, offered: null };
    case 'tidy-address':
      return tidied(account);
    case 'input-refused':
      return { ...account, inputProblem: action.problem };
    case 'allow-address':
      return { ...account, allowsAddress: true };
  }
}

/** The text with a corrected domain, while the field still holds the text that it belongs to; null where none is offered. */
export function suggestionFor({ typed, recognition, keptText }: AccountState): string | null {
  return recognition?.text === typed.text && keptText !== typed.text ? recognition.suggestion : null;
}

/** Servers of a text that names an address are that account's; another address has its own. */
function withText(account: AccountState, text: string): AccountState {
  if (text === account.typed.text) return account;
  const pasted = account.pasted?.text?.includes('@') === true || text.trim() === '' ? null : account.pasted;
  return { ...account, typed: { ...account.typed, text }, inputProblem: null, recognition: null, pasted };
}

function withName(account: AccountState, name: string | null): AccountState {
  return name === null ? account : { ...account, typed: { ...account.typed, name } };
}

function recognised(account: AccountState, text: string, lookup: InputLookup): AccountState {
  return text === account.typed.text ? { ...account, recognition: recogniseInput(text, lookup) } : account;
}

/** An address that is in the field already is kept where the text names only servers. */
function withPasted(account: AccountState, pasted: PastedText): AccountState {
  if (pasted.text === null && !hasServers(pasted)) {
    return { ...account, inputProblem: message('address.nothing-in-text') };
  }
  const keepsAddress = account.typed.text.includes('@') && pasted.text?.includes('@') !== true;
  const filled = keepsAddress ? account : withText(account, pasted.text ?? account.typed.text);
  return withName({ ...filled, inputProblem: null, pasted }, pasted.name);
}

function tidied(account: AccountState): AccountState {
  const { text, name } = readNamedAddress(account.typed.text);
  const named = withName(withText(account, text), name);
  if (!/[:\s]/.test(text)) return named;
  const found = readPastedText(text);
  // The line itself is no address, and a password may be in it.
  return hasServers(found) ? withPasted(withText(named, ''), found) : named;
}
