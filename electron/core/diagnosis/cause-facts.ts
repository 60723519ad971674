import type { Cause } from '../../contract/cause';
import type { Action, Party, Severity, Verdict } from '../../contract/verdict';
import { message } from '../message';
import type { DiagnosisContext } from './diagnosis-context';

/** What a cause is about. */
type CauseFamily =
  | 'password'
  | 'account'
  | 'message'
  | 'server'
  | 'certificate'
  | 'interception'
  | 'tls'
  | 'network'
  | 'submission'
  | 'settings';

/** Who has to act on a cause, how bad it is, what can be done about it, and how the rest of the program treats it. */
interface CauseFacts {
  readonly family: CauseFamily;
  /** The party, unless the evidence says otherwise. */
  readonly party: Party;
  /** The party where the user typed the server; left out where that makes no difference. */
  readonly partyIfTyped?: Party;
  readonly severity: Severity;
  /** At most three, the most useful first. */
  readonly actions: (context: DiagnosisContext) => readonly Action[];
  /** Whether it is the login name or secret that was refused, so that trying the same at another server of the account wastes an attempt. */
  readonly refusesSecret: boolean;
  /** Whether another sign-in may do harm: the server speaks of a policy, a lock or a rate. */
  readonly provokes: boolean;
  /** Whether the reply code for it has many meanings, so that plain words of the server override it. */
  readonly isBroad: boolean;
  /** Whether this network blocks a port, but mail can be sent through another one. */
  readonly isDetour: boolean;
  /** Whether it is about one port, to which no connection could be opened. */
  readonly isOfPort: boolean;
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

/** The facts of every cause; its sentence is the message `cause.<id>`. */
export const causeFacts: Readonly<Record<Cause, CauseFacts>> = {
  'wrong-password': { ...yours('password', withHelp(editPassword)), refusesSecret: true, isBroad: true },
  'app-password-required': { ...yours('password', withHelp(editPassword)), refusesSecret: true },
  'oauth-required': theirs('password', withHelp()),
  'oauth-token-refused': { ...yours('password', always(tryAgain, copyForSupport)), refusesSecret: true },
  'access-off-in-account': yours('account', withHelp(tryAgain)),
  'access-not-in-plan': theirs('account', withHelp()),
  'blocked-by-admin': { ...theirs('account', request('blocked-by-admin', tryAgain)), provokes: true, isBroad: true },
  'account-locked': { ...yours('account', withHelp()), provokes: true },
  'web-login-required': yours('account', withHelp(tryAgain)),
  'password-expired': { ...yours('password', withHelp(editPassword)), refusesSecret: true },
  'mechanism-not-offered': { ...ours('password', always(copyForSupport, enterByHand)), isBroad: true },
  'tls-required-first': { ...ours('tls', always(enterByHand, copyForSupport)), partyIfTyped: 'you' },
  'login-missing': { ...ours('password', always(enterByHand, copyForSupport)), partyIfTyped: 'you', isBroad: true },
  'sender-address-not-owned': yours('message', always(editAddress)),
  'sending-quota-exceeded': yours('message', withHelp({ kind: 'try-again', afterMs: banMs })),
  'message-rejected-policy': {
    ...theirs('message', request('message-rejected-policy', copyForSupport)),
    isBroad: true,
  },
  'unknown-user': yours('message', always(editAddress)),
  'mailbox-full': yours('message', always(tryAgain, copyForSupport)),
  greylisted: { ...theirs('message', always({ kind: 'try-again', afterMs: banMs })), severity: 'warning' },
  'ip-blocklisted': { ...by('this-network', 'server', always(openNetworkSettings, copyForSupport)), provokes: true },
  'domain-takes-no-mail': yours('message', always(editAddress)),
  'rate-limited': { ...yours('server', always({ kind: 'try-again', afterMs: banMs })), provokes: true },
  'too-many-connections': yours('server', always({ kind: 'try-again', afterMs: sessionMs })),
  'mailbox-in-use': yours('server', always({ kind: 'try-again', afterMs: sessionMs })),
  'server-unavailable': {
    ...theirs('server', always({ kind: 'try-again', afterMs: sessionMs }, copyForSupport)),
    isBroad: true,
  },
  'certificate-expired': theirs('certificate', request('certificate-expired', showCertificate)),
  'certificate-name-mismatch': theirs(
    'certificate',
    request('certificate-name-mismatch', showCertificate, enterByHand),
  ),
  'certificate-untrusted': theirs('certificate', request('certificate-untrusted', showCertificate)),
  'interception-by-antivirus': by('this-computer', 'interception', always(showCertificate, tryAgain, copyForSupport)),
  'interception-by-network': by('this-network', 'interception', always(openNetworkSettings, tryAgain, copyForSupport)),
  'tls-mode-mismatch': { ...ours('tls', always(enterByHand, copyForSupport)), partyIfTyped: 'you' },
  'wrong-protocol-on-port': { ...ours('server', always(enterByHand, copyForSupport)), partyIfTyped: 'you' },
  'tls-too-old': theirs('tls', request('tls-too-old', copyForSupport)),
  'tls-handshake-failed': theirs('tls', request('tls-handshake-failed', tryAgain, copyForSupport)),
  'starttls-not-offered': theirs('tls', request('starttls-not-offered', enterByHand)),
  'host-not-found': yours('network', always(editAddress, enterByHand)),
  'no-network': {
    ...by('this-network', 'network', always(tryAgain, openNetworkSettings, { kind: 'try-demo' })),
    severity: 'warning',
  },
  'name-server-faulty': by('this-network', 'network', always(openNetworkSettings, tryAgain)),
  'connection-refused': {
    ...theirs('network', request('connection-refused', enterByHand, tryAgain)),
    partyIfTyped: 'you',
    isOfPort: true,
  },
  'connection-timed-out': {
    ...by('this-network', 'network', always(tryAgain, openNetworkSettings, enterByHand)),
    isOfPort: true,
  },
  'connection-dropped': by('unknown', 'network', always(tryAgain, copyForSupport)),
  'submission-not-reachable': by('unknown', 'submission', always(tryAgain, enterByHand, copyForSupport)),
  'submission-blocked-by-network': {
    ...by('this-network', 'submission', always(tryAgain, openNetworkSettings, copyForSupport)),
    severity: 'warning',
    isDetour: true,
  },
  'config-not-found': theirs('settings', always(enterByHand, editAddress, copyForSupport)),
  'config-unreadable': theirs('settings', always(enterByHand, tryAgain, copyForSupport)),
  'stale-saved-password': yours('password', always(copyForSupport)),
  'banned-after-failures': {
    ...theirs('server', request('banned-after-failures', { kind: 'try-again', afterMs: banMs }, openNetworkSettings)),
    provokes: true,
  },
  'oauth-wrong-account': yours('password', always(tryAgain, copyForSupport)),
  'oauth-window-blocked': by('this-computer', 'password', always(tryAgain, copyForSupport)),
  'works-elsewhere': by('this-network', 'network', always(openNetworkSettings, tryAgain, copyForSupport)),
  'sent-folder-missing': { ...yours('settings', withHelp()), severity: 'warning' },
  'needs-exchange-client': theirs('account', withHelp()),
  'web-only-network': by('this-network', 'network', always(openNetworkSettings, tryAgain, copyForSupport)),
  'protocol-violation': ours('server', always(copyForSupport, tryAgain)),
};

/** What the cause of a verdict is about; null where it has no known cause. */
export function familyOf({ cause }: Pick<Verdict, 'cause'>): CauseFamily | null {
  return cause === null ? null : causeFacts[cause].family;
}

/** Whether a verdict is about a blocked port while another one can be used. */
export function isDetour({ cause }: Pick<Verdict, 'cause'>): boolean {
  return cause !== null && causeFacts[cause].isDetour;
}

/** Whether a verdict is about one port, to which no connection could be opened. */
export function isOfPort({ cause }: Pick<Verdict, 'cause'>): boolean {
  return cause !== null && causeFacts[cause].isOfPort;
}

function yours(family: CauseFamily, actions: CauseFacts['actions']): CauseFacts {
  return by('you', family, actions);
}

function theirs(family: CauseFamily, actions: CauseFacts['actions']): CauseFacts {
  return by('provider', family, actions);
}

function ours(family: CauseFamily, actions: CauseFacts['actions']): CauseFacts {
  return by('mailwright', family, actions);
}

/** A cause that is an error and nothing special. */
function by(party: Party, family: CauseFamily, actions: CauseFacts['actions']): CauseFacts {
  const severity = 'error';
  const noFacts = { refusesSecret: false, provokes: false, isBroad: false, isDetour: false, isOfPort: false };
  return { family, party, severity, actions, ...noFacts };
}

function always(...actions: readonly Action[]): CauseFacts['actions'] {
  return () => actions;
}

/** The provider's own help page first, where one is known. */
function withHelp(...actions: readonly Action[]): CauseFacts['actions'] {
  return ({ provider }) => {
    const help = provider?.before.find((step) => step.help !== null)?.help ?? null;
    return help === null ? [...actions, copyForSupport] : [{ kind: 'open-help', id: help }, ...actions];
  };
}

/** The causes that the provider can remove when asked; the request is the message `request.<cause>`. */
type Requestable =
  | 'blocked-by-admin'
  | 'message-rejected-policy'
  | 'certificate-expired'
  | 'certificate-name-mismatch'
  | 'certificate-untrusted'
  | 'tls-too-old'
  | 'tls-handshake-failed'
  | 'starttls-not-offered'
  | 'connection-refused'
  | 'banned-after-failures';

/** The request to the provider comes first, except where a server that the user typed refuses the connection. */
function request(cause: Requestable, ...actions: readonly Action[]): CauseFacts['actions'] {
  return ({ host, port, source }) => {
    const words: Action = { kind: 'copy-for-provider', message: message(`request.${cause}`, { host, port }) };
    return source === 'typed' && cause === 'connection-refused' ? [...actions, words] : [words, ...actions];
  };
}
