import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';

/** Response codes. RFC 5530 §3, RFC 9051 §7.1; WEBALERT is Google's, REFERRAL is RFC 2221. */
const byResponseCode: Readonly<Record<string, Cause>> = {
  AUTHENTICATIONFAILED: 'wrong-password',
  AUTHORIZATIONFAILED: 'blocked-by-admin',
  CANNOT: 'mechanism-not-offered',
  CLIENTBUG: 'protocol-violation',
  CONTACTADMIN: 'blocked-by-admin',
  CORRUPTION: 'server-unavailable',
  EXPIRED: 'password-expired',
  INUSE: 'mailbox-in-use',
  LIMIT: 'rate-limited',
  NOPERM: 'blocked-by-admin',
  OVERQUOTA: 'mailbox-full',
  PRIVACYREQUIRED: 'tls-required-first',
  REFERRAL: 'protocol-violation',
  SERVERBUG: 'server-unavailable',
  UNAVAILABLE: 'server-unavailable',
  WEBALERT: 'web-login-required',
};

/** The cause that an IMAP reply's status and response code name at a stage; null where they name none. */
export function causeOfImapReply(stage: Stage, reply: string): Cause | null {
  const code = /\[([A-Z][A-Z0-9-]*)[^\]]*\]/i.exec(reply)?.[1];
  const byCode = code === undefined ? undefined : byResponseCode[code.toUpperCase()];
  if (byCode !== undefined) return byCode;

  const status = /^(?:\S+ )?(NO|BAD|BYE|PREAUTH)\b/i.exec(reply.trim())?.[1]?.toUpperCase();
  if (status === 'BYE') return 'server-unavailable';
  // After PREAUTH no STARTTLS is allowed, so an attacker can keep the connection in the clear by sending it. RFC 9051 §6.2.1.
  if (status === 'PREAUTH') return 'interception-by-network';
  if (stage === 'starttls') return 'starttls-not-offered';
  if (status === 'BAD') return 'protocol-violation';
  return null;
}
