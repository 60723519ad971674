import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';
import type { CodeReading } from './code-reading';

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

/** Codes whose words often say more. */
const vagueCodes: ReadonlySet<string> = new Set([
  'AUTHENTICATIONFAILED',
  'AUTHORIZATIONFAILED',
  'CANNOT',
  'CONTACTADMIN',
  'LIMIT',
  'NOPERM',
  'SERVERBUG',
  'UNAVAILABLE',
]);

/** The cause that an IMAP reply's status and response code name at a stage; null where they name none. */
export function readImapCodes(stage: Stage, reply: string): CodeReading | null {
  const code = /\[([A-Z][A-Z0-9-]*)[^\]]*\]/i.exec(reply)?.[1]?.toUpperCase();
  const byCode = code === undefined ? undefined : byResponseCode[code];
  if (code !== undefined && byCode !== undefined) return { cause: byCode, isFirm: !vagueCodes.has(code) };

  const status = /^(?:\S+ )?(NO|BAD|BYE|PREAUTH)\b/i.exec(reply.trim())?.[1]?.toUpperCase();
  if (status === 'BYE') return { cause: 'server-unavailable', isFirm: false };
  // After PREAUTH no STARTTLS is allowed, so an attacker can keep the connection in the clear by sending it. RFC 9051 §6.2.1.
  if (status === 'PREAUTH') return { cause: 'interception-by-network', isFirm: true };
  if (stage === 'starttls') return { cause: 'starttls-not-offered', isFirm: true };
  if (status === 'BAD') return { cause: 'protocol-violation', isFirm: false };
  return null;
}
