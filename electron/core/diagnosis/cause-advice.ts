import type { Cause } from '../../contract/cause';
import type { Action, Party, Severity } from '../../contract/verdict';
import { message } from '../message';
import type { DiagnosisContext } from './diagnosis-context';

/** Whose move a cause is, how bad it is, and what can be done about it. */
export interface Advice {
  /** Unless the evidence says otherwise. */
  readonly party: Party;
  /** The party where the user typed the server; left out where that makes no difference. */
  readonly partyIfTyped?: Party;
  readonly severity: Severity;
  /** At most three, the most useful first. */
  readonly actions: (context: DiagnosisContext) => readonly Action[];
}

const tryAgain: Action = { kind: 'try-again', afterMs: 0 };
const editPassword: Action = { kind: 'edit-password' };
const editAddress: Action = { kind: 'edit-address', suggestion: null };
const enterByHand: Action = { kind: 'enter-by-hand' };
const copyForSupport: Action = { kind: 'copy-for-support' };
const showCertificate: Action = { kind: 'show-certificate' };
const openNetworkSettings: Action = { kind: 'open-network-settings' };

/** Long enough for a server to forget an abandoned session. */
const sessionMs = 60_000;
/** Most servers lift a ban after refused sign-ins, and accept a greylisted sender, within this time. */
const banMs = 600_000;

/** Every cause with its party and its actions; its sentence is the message `cause.<id>`. */
export const causeAdvice = {
  'wrong-password': yours(withHelp(editPassword)),
  'app-password-required': yours(withHelp(editPassword)),
  'oauth-required': theirs(withHelp()),
  'oauth-token-refused': yours(always(tryAgain, copyForSupport)),
  'access-off-in-account': yours(withHelp(tryAgain)),
  'access-not-in-plan': theirs(withHelp()),
  'blocked-by-admin': theirs(request('blocked-by-admin', tryAgain)),
  'account-locked': yours(withHelp()),
  'web-login-required': yours(withHelp(tryAgain)),
  'password-expired': yours(withHelp(editPassword)),
  'mechanism-not-offered': ours(always(copyForSupport, enterByHand)),
  'tls-required-first': { ...ours(always(enterByHand, copyForSupport)), partyIfTyped: 'you' },
  'login-missing': { ...ours(always(enterByHand, copyForSupport)), partyIfTyped: 'you' },
  'sender-address-not-owned': yours(always(editAddress)),
  'sending-quota-exceeded': yours(withHelp({ kind: 'try-again', afterMs: banMs })),
  'message-rejected-policy': theirs(request('message-rejected-policy', copyForSupport)),
  'unknown-user': yours(always(editAddress)),
  'mailbox-full': yours(always(tryAgain, copyForSupport)),
  greylisted: { ...theirs(always({ kind: 'try-again', afterMs: banMs })), severity: 'warning' },
  'ip-blocklisted': { party: 'this-network', severity: 'error', actions: always(openNetworkSettings, copyForSupport) },
  'domain-takes-no-mail': yours(always(editAddress)),
  'rate-limited': yours(always({ kind: 'try-again', afterMs: banMs })),
  'too-many-connections': yours(always({ kind: 'try-again', afterMs: sessionMs })),
  'mailbox-in-use': yours(always({ kind: 'try-again', afterMs: sessionMs })),
  'server-unavailable': theirs(always({ kind: 'try-again', afterMs: sessionMs }, copyForSupport)),
  'certificate-expired': theirs(request('certificate-expired', showCertificate)),
  'certificate-name-mismatch': theirs(request('certificate-name-mismatch', showCertificate, enterByHand)),
  'certificate-untrusted': theirs(request('certificate-untrusted', showCertificate)),
  'interception-by-antivirus': {
    party: 'this-computer',
    severity: 'error',
    actions: always(showCertificate, tryAgain, copyForSupport),
  },
  'interception-by-network': {
    party: 'this-network',
    severity: 'error',
    actions: always(openNetworkSettings, tryAgain, copyForSupport),
  },
  'tls-mode-mismatch': { ...ours(always(enterByHand, copyForSupport)), partyIfTyped: 'you' },
  'wrong-protocol-on-port': { ...ours(always(enterByHand, copyForSupport)), partyIfTyped: 'you' },
  'tls-too-old': theirs(request('tls-too-old', copyForSupport)),
  'tls-handshake-failed': theirs(request('tls-handshake-failed', tryAgain, copyForSupport)),
  'starttls-not-offered': theirs(request('starttls-not-offered', enterByHand)),
  'host-not-found': yours(always(editAddress, enterByHand)),
  'no-network': {
    party: 'this-network',
    severity: 'warning',
    actions: always(tryAgain, openNetworkSettings, { kind: 'try-demo' }),
  },
  'name-server-faulty': { party: 'this-network', severity: 'error', actions: always(openNetworkSettings, tryAgain) },
  'connection-refused': { ...theirs(request('connection-refused', enterByHand, tryAgain)), partyIfTyped: 'you' },
  'connection-timed-out': {
    party: 'this-network',
    severity: 'error',
    actions: always(tryAgain, openNetworkSettings, enterByHand),
  },
  'connection-dropped': { party: 'unknown', severity: 'error', actions: always(tryAgain, copyForSupport) },
  'submission-not-reachable': {
    party: 'unknown',
    severity: 'error',
    actions: always(tryAgain, enterByHand, copyForSupport),
  },
  'submission-blocked-by-network': {
    party: 'this-network',
    severity: 'warning',
    actions: always(tryAgain, openNetworkSettings, copyForSupport),
  },
  'config-not-found': theirs(always(enterByHand, editAddress, copyForSupport)),
  'config-unreadable': theirs(always(enterByHand, tryAgain, copyForSupport)),
  'protocol-violation': ours(always(copyForSupport, tryAgain)),
} as const satisfies Record<Cause, Advice>;

function yours(actions: Advice['actions']): Advice {
  return { party: 'you', severity: 'error', actions };
}

function theirs(actions: Advice['actions']): Advice {
  return { party: 'provider', severity: 'error', actions };
}

function ours(actions: Advice['actions']): Advice {
  return { party: 'mailwright', severity: 'error', actions };
}

function always(...actions: readonly Action[]): Advice['actions'] {
  return () => actions;
}

/** The provider's own help page first, where one is known. */
function withHelp(...actions: readonly Action[]): Advice['actions'] {
  return ({ provider }) => {
    const help = provider?.before.find((step) => step.help !== null)?.help ?? null;
    return help === null ? [...actions, copyForSupport] : [{ kind: 'open-help', id: help }, ...actions];
  };
}

/** The causes that someone at the provider can do something about, once told: their words are `request.<cause>`. */
type Requestable =
  | 'blocked-by-admin'
  | 'message-rejected-policy'
  | 'certificate-expired'
  | 'certificate-name-mismatch'
  | 'certificate-untrusted'
  | 'tls-too-old'
  | 'tls-handshake-failed'
  | 'starttls-not-offered'
  | 'connection-refused';

/** A request to the provider first, unless the user chose the place. */
function request(cause: Requestable, ...actions: readonly Action[]): Advice['actions'] {
  return ({ host, port, source }) => {
    const words: Action = { kind: 'copy-for-provider', message: message(`request.${cause}`, { host, port }) };
    return source === 'typed' && cause === 'connection-refused' ? [...actions, words] : [words, ...actions];
  };
}
