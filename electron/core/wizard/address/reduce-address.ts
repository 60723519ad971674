import type { InputLookup } from '../../../contract/input-lookup';
import { recogniseInput } from '../../address/recognise-input';
import type { AddressAction } from '../state/wizard-actions';
import type { AccountState } from '../state/wizard-state';

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
    case 'allow-address':
      return { ...account, allowsAddress: true };
  }
}

/** The text with a corrected domain, while the field still holds the text that it belongs to; null where none is offered. */
export function suggestionFor({ typed, recognition, keptText }: AccountState): string | null {
  return recognition?.text === typed.text && keptText !== typed.text ? recognition.suggestion : null;
}

function withText(account: AccountState, text: string): AccountState {
  if (text === account.typed.text) return account;
  return { ...account, typed: { ...account.typed, text }, inputProblem: null, recognition: null };
}

function recognised(account: AccountState, text: string, lookup: InputLookup): AccountState {
  return text === account.typed.text ? { ...account, recognition: recogniseInput(text, lookup) } : account;
}
