import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { isSameServer, serverNameOf } from '../../../contract/server-name';
import type { Action, Direction } from '../../../contract/verdict';
import { mayTellAddress } from '../discovery/discovery-outcome';
import { mayExport } from '../export/settings-to-export';
import { serverInQuestion, shownCertificate } from '../settings/certificate-risk';
import { isUsable, knownServers } from '../state/known-servers';
import { aloneRefused } from '../state/spared-sending';
import type { WizardAction } from '../state/wizard-actions';
import type { WizardState } from '../state/wizard-state';

/** Something that only a view can do, because it needs main, the screen or the clipboard. */
export type ViewCommand =
  | { readonly kind: 'find' }
  /** Goes to empty fields for the servers of the typed address; nothing is looked up. */
  | { readonly kind: 'enter-servers' }
  /** Searches again, and asks the servers that were proven lately, too. */
  | { readonly kind: 'look-at-all' }
  /** Tests the servers that the search had not needed. */
  | { readonly kind: 'test-others' }
  | { readonly kind: 'test'; readonly direction: Direction }
  /** Tests both servers, one after the other. */
  | { readonly kind: 'test-both' }
  | { readonly kind: 'sign-in' }
  /** Signs in once more with the password that main holds: for sending, after receiving refused it; else where one direction alone was refused. */
  | { readonly kind: 'sign-in-with-held' }
  /** Sends a test message to oneself. */
  | { readonly kind: 'send-test' }
  /** Ends every run that is running. */
  | { readonly kind: 'cancel' }
  | { readonly kind: 'save'; readonly replace: boolean }
  /** Asks the live domain what it publishes. */
  | { readonly kind: 'verify-published' }
  | { readonly kind: 'focus'; readonly field: 'address' | 'sign-in' | 'server' }
  | { readonly kind: 'open-help'; readonly id: string }
  | { readonly kind: 'show-certificate'; readonly direction: Direction }
  | { readonly kind: 'copy'; readonly message: Message }
  | { readonly kind: 'copy-for-support' }
  | { readonly kind: 'open-network-settings' }
  | { readonly kind: 'try-demo' };

/** What a button does, as data: the actions in order, then the command. */
export interface Effect {
  readonly actions: readonly WizardAction[];
  readonly command: ViewCommand | null;
}

/** The effect of these actions without a command. */
export function doing(...actions: readonly WizardAction[]): Effect {
  return { actions, command: null };
}

/** The effect of these actions and then one command. */
export function commanding(command: ViewCommand, ...actions: readonly WizardAction[]): Effect {
  return { actions, command };
}

/**
 * The effect of the button for a verdict's action; null where it would do nothing in this state.
 *
 * @param about - The servers that the verdict is about; null where it is about the whole account.
 */
export function effectOf(state: WizardState, action: Action, about: Direction | 'both' | null): Effect | null {
  const direction = about === 'both' ? 'incoming' : about;
  switch (action.kind) {
    case 'open-help':
    case 'copy-for-support':
    case 'open-network-settings':
    case 'try-demo':
      return commanding(action);
    case 'copy-for-provider':
      return commanding({ kind: 'copy', message: action.message });
    case 'show-certificate': {
      const server = direction === null ? null : serverInQuestion(state.account, direction);
      if (direction === null || server === null) return null;
      return shownCertificate(server) === null ? null : commanding({ kind: 'show-certificate', direction });
    }
  }
  if (state.setAside !== null) return null;
  const isTestOfBoth = about === 'both' && action.kind === 'try-again' && state.page === 'settings';
  return isTestOfBoth ? commanding({ kind: 'test-both' }) : changingEffect(state, action, direction);
}

type ChangingAction = Exclude<
  Action,
  {
    readonly kind:
      | 'open-help'
      | 'copy-for-support'
      | 'copy-for-provider'
      | 'open-network-settings'
      | 'try-demo'
      | 'show-certificate';
  }
>;

function changingEffect(state: WizardState, action: ChangingAction, direction: Direction | null): Effect | null {
  const { account } = state;
  switch (action.kind) {
    case 'use-port': {
      const host = account.servers[action.direction].server?.host;
      const servers = usableServers(state, action.direction).filter(({ port }) => port === action.port);
      return choosing(state, servers.find((server) => server.host === host) ?? servers[0], action.direction);
    }
    case 'use-host': {
      const servers = usableServers(state, action.direction).filter(({ host }) => host === action.host);
      return choosing(state, servers[0], action.direction);
    }
    case 'edit-address': {
      const typing: readonly WizardAction[] =
        action.suggestion === null ? [] : [{ kind: 'type-address', text: action.suggestion }];
      return commanding({ kind: 'focus', field: 'address' }, ...typing, { kind: 'go-to', page: 'address' });
    }
    case 'edit-password':
      return askingPassword(state);
    case 'enter-by-hand':
      if (direction === null) return doing({ kind: 'enter-by-hand' });
      return account.servers[direction].edit === null ? doing({ kind: 'edit-server', direction }) : null;
    case 'allow-address':
      return mayTellAddress(account) ? commanding({ kind: 'find' }, { kind: 'allow-address' }) : null;
    case 'try-again':
      if (state.page === 'sign-in') {
        const isRight = direction !== null && aloneRefused(account) === direction;
        return isRight ? commanding({ kind: 'sign-in-with-held' }) : askingPassword(state);
      }
      if (state.page === 'settings' && direction !== null) return commanding({ kind: 'test', direction });
      return commanding({ kind: 'find' });
  }
}

function usableServers({ account }: WizardState, direction: Direction): readonly Candidate[] {
  return knownServers(account, direction).filter(isUsable);
}

/** Chooses a server. On the discovery page this solves the problem, so the next page follows. */
function choosing({ page, account }: WizardState, server: Candidate | undefined, direction: Direction): Effect | null {
  if (server === undefined || !isUsable(server)) return null;
  const { server: current } = account.servers[direction];
  // What the search has chosen stays its own choice, with its reason.
  if (page === 'discovery' && current !== null && isSameServer(current, server)) return doing({ kind: 'go-on' });
  const choice: WizardAction = { kind: 'choose-server', direction, server: serverNameOf(server) };
  return page === 'discovery' ? doing(choice, { kind: 'go-on' }) : doing(choice);
}

function askingPassword(state: WizardState): Effect | null {
  if (!mayExport(state.account)) return null;
  return commanding(
    { kind: 'focus', field: 'sign-in' },
    { kind: 'change-password' },
    { kind: 'go-to', page: 'sign-in' },
  );
}
