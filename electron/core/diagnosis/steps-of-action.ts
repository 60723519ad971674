import type { Message } from '../../contract/message';
import type { Action, Verdict } from '../../contract/verdict';
import { message } from '../message';

/** What a person can do in place of a button, whoever the server is; empty where words have nothing for it. */
export function stepsOf(action: Action, cause: Verdict['cause']): readonly Message[] {
  switch (action.kind) {
    case 'edit-password':
      if (cause === 'wrong-password') return [message('page.try.web-mail'), message('page.try.app-password')];
      return [message(cause === 'app-password-required' ? 'page.try.instead' : 'page.try.password')];
    case 'edit-address':
      return action.suggestion === null ? [message('page.try.spelling')] : [];
    case 'try-again':
      return [message('page.try.again', { minutes: Math.ceil(action.afterMs / 60_000) })];
    case 'open-network-settings':
      return [message('page.try.network')];
    case 'open-help':
    case 'use-port':
    case 'use-host':
    case 'copy-for-provider':
    case 'copy-for-support':
    case 'enter-by-hand':
    case 'allow-address':
    case 'show-certificate':
    case 'try-demo':
      return [];
  }
}
