import type { Cause } from '../../../contract/cause';

/** Likeliest first: what a refused sign-in of a program can mean, where the program says no more. */
export const signInRefused: readonly Cause[] = [
  'wrong-password',
  'app-password-required',
  'stale-saved-password',
  'oauth-required',
  'access-off-in-account',
  'account-locked',
];

/** Likeliest first: what a failed sign-in can mean, where the program does not say that the server refused it. */
export const signInFailed: readonly Cause[] = [
  'app-password-required',
  'wrong-password',
  'stale-saved-password',
  'oauth-required',
  'mechanism-not-offered',
  'access-off-in-account',
];

/** Likeliest first: why program and server know no way to sign in that both take. */
export const noMethodInCommon: readonly Cause[] = ['mechanism-not-offered', 'oauth-required', 'tls-required-first'];

/** Likeliest first: what a failed sign-in in the browser, or a refused token, can mean. */
export const tokenRefused: readonly Cause[] = [
  'oauth-token-refused',
  'oauth-wrong-account',
  'oauth-window-blocked',
  'blocked-by-admin',
];

/** Likeliest first: why a server's name has no address here. */
export const nameNotFound: readonly Cause[] = ['host-not-found', 'no-network'];

/** Likeliest first: why the switch to encryption is not to be had. */
export const noStarttls: readonly Cause[] = ['starttls-not-offered', 'tls-mode-mismatch'];

/** Likeliest first: why a program reaches no server, where it does not say how the connection failed. */
export const notConnected: readonly Cause[] = [
  'connection-timed-out',
  'connection-refused',
  'interception-by-antivirus',
  'host-not-found',
  'tls-mode-mismatch',
  'no-network',
];

/** Likeliest first: why a program reaches no server for sending, where it does not say how the connection failed. */
export const sendingNotConnected: readonly Cause[] = [
  'submission-blocked-by-network',
  'connection-timed-out',
  'connection-refused',
  'interception-by-antivirus',
  'tls-mode-mismatch',
  'host-not-found',
];

/** Likeliest first: why a server does not answer in time. */
export const silent: readonly Cause[] = [
  'connection-timed-out',
  'interception-by-antivirus',
  'tls-mode-mismatch',
  'server-unavailable',
  'banned-after-failures',
];

/** Likeliest first: why a server for sending does not answer in time. */
export const sendingSilent: readonly Cause[] = [
  'submission-blocked-by-network',
  'connection-timed-out',
  'tls-mode-mismatch',
  'interception-by-antivirus',
  'server-unavailable',
];

/** Likeliest first: why a connection ends in the middle. */
export const broken: readonly Cause[] = [
  'connection-dropped',
  'interception-by-antivirus',
  'tls-mode-mismatch',
  'too-many-connections',
  'server-unavailable',
];

/** Likeliest first: why the protected connection does not come about. */
export const notProtected: readonly Cause[] = [
  'tls-mode-mismatch',
  'tls-handshake-failed',
  'interception-by-antivirus',
  'tls-too-old',
  'certificate-untrusted',
];

/** Likeliest first: why a program does not trust a server's certificate, where it does not say more. */
export const notTrusted: readonly Cause[] = [
  'certificate-name-mismatch',
  'certificate-untrusted',
  'certificate-expired',
  'interception-by-antivirus',
];

/** Likeliest first: why a certificate's issuer is not trusted. */
export const issuerNotTrusted: readonly Cause[] = [
  'certificate-untrusted',
  'interception-by-antivirus',
  'interception-by-network',
];

/** Likeliest first: why the server refuses to pass a message on. */
export const relayRefused: readonly Cause[] = ['login-missing', 'sender-address-not-owned', 'blocked-by-admin'];

/** Likeliest first: why a server refuses the recipient's address. */
export const recipientRefused: readonly Cause[] = ['unknown-user', 'login-missing', 'message-rejected-policy'];

/** Likeliest first: why a server refuses the sender's address. */
export const senderRefused: readonly Cause[] = ['sender-address-not-owned', 'login-missing', 'blocked-by-admin'];

/** Likeliest first: why a server refuses a message, where its reply is not shown. */
export const messageRefused: readonly Cause[] = [
  'message-rejected-policy',
  'login-missing',
  'sender-address-not-owned',
  'sending-quota-exceeded',
];

/** Likeliest first: why a program says only that the message did not leave. */
export const notSent: readonly Cause[] = [
  'submission-blocked-by-network',
  'login-missing',
  'stale-saved-password',
  'message-rejected-policy',
  'connection-timed-out',
];
