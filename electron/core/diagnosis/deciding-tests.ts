import type { Cause } from '../../contract/cause';
import type { DecidingTest } from '../../contract/explanation';

interface Decision {
  /** Causes that the same words may hide, likeliest first. */
  readonly alsoPossible: readonly Cause[];
  readonly test: DecidingTest;
}

/** For every cause what else it may be, and the one test that decides. */
export const decidingTests: Readonly<Record<Cause, Decision>> = {
  'wrong-password': {
    alsoPossible: ['app-password-required', 'stale-saved-password', 'access-off-in-account'],
    test: 'sign-in',
  },
  'app-password-required': { alsoPossible: ['wrong-password', 'access-off-in-account'], test: 'look-into-account' },
  'oauth-required': { alsoPossible: ['blocked-by-admin', 'app-password-required'], test: 'look-into-account' },
  'oauth-token-refused': { alsoPossible: ['oauth-wrong-account', 'blocked-by-admin'], test: 'sign-in' },
  'access-off-in-account': { alsoPossible: ['blocked-by-admin', 'app-password-required'], test: 'look-into-account' },
  'access-not-in-plan': { alsoPossible: ['access-off-in-account', 'blocked-by-admin'], test: 'ask-provider' },
  'blocked-by-admin': { alsoPossible: ['access-off-in-account', 'oauth-required'], test: 'ask-provider' },
  'account-locked': { alsoPossible: ['web-login-required', 'rate-limited'], test: 'sign-in-in-browser' },
  'web-login-required': { alsoPossible: ['account-locked', 'app-password-required'], test: 'sign-in-in-browser' },
  'password-expired': { alsoPossible: ['wrong-password'], test: 'sign-in-in-browser' },
  'mechanism-not-offered': { alsoPossible: ['oauth-required', 'tls-required-first'], test: 'probe-port' },
  'tls-required-first': { alsoPossible: ['tls-mode-mismatch'], test: 'probe-port' },
  'login-missing': { alsoPossible: ['sender-address-not-owned', 'wrong-protocol-on-port'], test: 'look-into-program' },
  'sender-address-not-owned': { alsoPossible: ['login-missing', 'message-rejected-policy'], test: 'look-into-program' },
  'sending-quota-exceeded': { alsoPossible: ['rate-limited', 'account-locked'], test: 'wait' },
  'message-rejected-policy': { alsoPossible: ['ip-blocklisted', 'sender-address-not-owned'], test: 'send-to-yourself' },
  'unknown-user': { alsoPossible: ['message-rejected-policy', 'mailbox-full'], test: 'check-recipient' },
  'mailbox-full': { alsoPossible: ['message-rejected-policy'], test: 'ask-provider' },
  greylisted: { alsoPossible: ['rate-limited'], test: 'wait' },
  'ip-blocklisted': { alsoPossible: ['banned-after-failures', 'login-missing'], test: 'try-another-network' },
  'domain-takes-no-mail': { alsoPossible: ['unknown-user'], test: 'ask-provider' },
  'rate-limited': { alsoPossible: ['banned-after-failures', 'sending-quota-exceeded'], test: 'wait' },
  'too-many-connections': { alsoPossible: ['rate-limited'], test: 'wait' },
  'mailbox-in-use': { alsoPossible: ['server-unavailable'], test: 'wait' },
  'server-unavailable': { alsoPossible: ['rate-limited', 'ip-blocklisted'], test: 'probe-port' },
  'certificate-expired': { alsoPossible: ['certificate-untrusted'], test: 'look-at-certificate' },
  'certificate-name-mismatch': {
    alsoPossible: ['interception-by-antivirus', 'interception-by-network'],
    test: 'look-at-certificate',
  },
  'certificate-untrusted': {
    alsoPossible: ['interception-by-antivirus', 'interception-by-network'],
    test: 'look-at-certificate',
  },
  'interception-by-antivirus': { alsoPossible: ['certificate-untrusted'], test: 'look-at-certificate' },
  'interception-by-network': { alsoPossible: ['interception-by-antivirus'], test: 'try-another-network' },
  'tls-mode-mismatch': { alsoPossible: ['wrong-protocol-on-port', 'interception-by-network'], test: 'probe-port' },
  'wrong-protocol-on-port': { alsoPossible: ['tls-mode-mismatch', 'interception-by-network'], test: 'probe-port' },
  'tls-too-old': { alsoPossible: ['tls-handshake-failed', 'interception-by-antivirus'], test: 'probe-port' },
  'tls-handshake-failed': { alsoPossible: ['tls-too-old', 'interception-by-antivirus'], test: 'probe-port' },
  'starttls-not-offered': { alsoPossible: ['tls-mode-mismatch', 'interception-by-network'], test: 'probe-port' },
  'host-not-found': { alsoPossible: ['no-network'], test: 'look-up-name' },
  'no-network': { alsoPossible: ['host-not-found', 'works-elsewhere'], test: 'try-another-network' },
  'name-server-faulty': { alsoPossible: ['no-network'], test: 'try-another-network' },
  'connection-refused': { alsoPossible: ['banned-after-failures', 'interception-by-antivirus'], test: 'probe-port' },
  'connection-timed-out': {
    alsoPossible: ['submission-blocked-by-network', 'interception-by-antivirus', 'banned-after-failures'],
    test: 'probe-port',
  },
  'connection-dropped': {
    alsoPossible: ['interception-by-antivirus', 'banned-after-failures', 'tls-mode-mismatch'],
    test: 'probe-port',
  },
  'submission-not-reachable': { alsoPossible: ['submission-blocked-by-network'], test: 'try-another-network' },
  'submission-blocked-by-network': { alsoPossible: ['interception-by-antivirus'], test: 'try-another-network' },
  'config-not-found': { alsoPossible: ['config-unreadable'], test: 'ask-provider' },
  'config-unreadable': { alsoPossible: ['config-not-found', 'interception-by-network'], test: 'ask-provider' },
  'stale-saved-password': { alsoPossible: ['wrong-password', 'app-password-required'], test: 'sign-in' },
  'banned-after-failures': { alsoPossible: ['ip-blocklisted', 'rate-limited'], test: 'try-another-network' },
  'oauth-wrong-account': { alsoPossible: ['access-not-in-plan', 'oauth-token-refused'], test: 'sign-in-in-browser' },
  'oauth-window-blocked': { alsoPossible: ['oauth-token-refused'], test: 'try-another-program' },
  'works-elsewhere': {
    alsoPossible: ['interception-by-antivirus', 'interception-by-network'],
    test: 'try-another-program',
  },
  'sent-folder-missing': { alsoPossible: ['mailbox-full'], test: 'look-into-program' },
  'needs-exchange-client': { alsoPossible: ['access-off-in-account', 'blocked-by-admin'], test: 'probe-port' },
  'web-only-network': { alsoPossible: ['submission-blocked-by-network'], test: 'try-another-network' },
  'protocol-violation': { alsoPossible: ['server-unavailable'], test: 'probe-port' },
};
