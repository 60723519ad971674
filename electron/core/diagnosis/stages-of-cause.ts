import type { Cause } from '../../contract/cause';

/** How far mail gets before a cause stops it, in order: reaching the server, encrypting, signing in, handing over a message. */
export const mailStages = ['connect', 'encrypt', 'sign-in', 'send'] as const;
type MailStage = (typeof mailStages)[number];

/** The first and the last stage at which a cause shows. */
interface StagesOfCause {
  readonly from: MailStage;
  readonly to: MailStage;
}

/** Where each cause shows. A cause that is missing here does not compile. */
export const stagesOfCause: Readonly<Record<Cause, StagesOfCause>> = {
  'wrong-password': at('sign-in'),
  'app-password-required': at('sign-in'),
  'oauth-required': at('sign-in'),
  // The sign-in in the browser needs no mail server.
  'oauth-token-refused': at('connect', 'sign-in'),
  'access-off-in-account': at('sign-in'),
  'access-not-in-plan': at('sign-in'),
  'blocked-by-admin': at('sign-in', 'send'),
  'account-locked': at('sign-in', 'send'),
  'web-login-required': at('sign-in'),
  'password-expired': at('sign-in'),
  'mechanism-not-offered': at('sign-in'),
  'tls-required-first': at('sign-in'),
  'login-missing': at('send'),
  'sender-address-not-owned': at('send'),
  'sending-quota-exceeded': at('send'),
  'message-rejected-policy': at('send'),
  'unknown-user': at('sign-in', 'send'),
  'mailbox-full': at('sign-in', 'send'),
  greylisted: at('send'),
  'ip-blocklisted': at('encrypt', 'send'),
  'domain-takes-no-mail': at('send'),
  'rate-limited': at('encrypt', 'send'),
  'too-many-connections': at('encrypt', 'sign-in'),
  'mailbox-in-use': at('sign-in'),
  'server-unavailable': at('connect', 'send'),
  'certificate-expired': at('encrypt'),
  'certificate-name-mismatch': at('encrypt'),
  'certificate-untrusted': at('encrypt'),
  'interception-by-antivirus': at('connect', 'encrypt'),
  'interception-by-network': at('connect', 'encrypt'),
  'tls-mode-mismatch': at('connect', 'encrypt'),
  'wrong-protocol-on-port': at('connect', 'encrypt'),
  'tls-too-old': at('encrypt'),
  'tls-handshake-failed': at('encrypt'),
  'starttls-not-offered': at('encrypt'),
  'host-not-found': at('connect'),
  'no-network': at('connect'),
  'name-server-faulty': at('connect'),
  'connection-refused': at('connect'),
  'connection-timed-out': at('connect'),
  // A server may hang up at any time.
  'connection-dropped': at('connect', 'send'),
  'submission-not-reachable': at('connect'),
  'submission-blocked-by-network': at('connect'),
  'config-not-found': at('connect'),
  'config-unreadable': at('connect'),
  'stale-saved-password': at('sign-in'),
  'banned-after-failures': at('connect', 'sign-in'),
  'oauth-wrong-account': at('connect', 'sign-in'),
  'oauth-window-blocked': at('connect', 'sign-in'),
  'works-elsewhere': at('connect', 'send'),
  'sent-folder-missing': at('send'),
  'needs-exchange-client': at('connect', 'sign-in'),
  'web-only-network': at('connect'),
  'protocol-violation': at('connect', 'send'),
};

function at(from: MailStage, to: MailStage = from): StagesOfCause {
  return { from, to };
}
