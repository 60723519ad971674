import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';

/** Reply code and, where given, enhanced status: `535` and `5.7.8`. RFC 5321 §4.2, RFC 3463. */
interface SmtpStatus {
  readonly code: number;
  /** The status without its class: `7.8`. */
  readonly subject: string | null;
}

/** Sign-in refusals by enhanced status. RFC 4954 §6, RFC 5248 (IANA registry). */
const loginBySubject: Readonly<Record<string, Cause>> = {
  '7.1': 'blocked-by-admin',
  '7.4': 'mechanism-not-offered',
  '7.8': 'wrong-password',
  '7.9': 'mechanism-not-offered',
  '7.10': 'tls-required-first',
  '7.11': 'tls-required-first',
  '7.12': 'mechanism-not-offered',
  '7.13': 'account-locked',
  '7.14': 'blocked-by-admin',
};

/** Sign-in refusals by reply code. RFC 4954 §6; 525 is RFC 5248's account disabled. */
const loginByCode: Readonly<Record<number, Cause>> = {
  500: 'mechanism-not-offered',
  501: 'protocol-violation',
  502: 'mechanism-not-offered',
  503: 'mechanism-not-offered',
  504: 'mechanism-not-offered',
  525: 'account-locked',
  530: 'login-missing',
  534: 'mechanism-not-offered',
  535: 'wrong-password',
  538: 'tls-required-first',
};

/** Refused messages by enhanced status. RFC 3463, RFC 5248, RFC 7504. */
const sendBySubject: Readonly<Record<string, Cause>> = {
  '1.1': 'unknown-user',
  '1.2': 'host-not-found',
  '1.6': 'unknown-user',
  '1.7': 'sender-address-not-owned',
  '1.8': 'sender-address-not-owned',
  '1.10': 'domain-takes-no-mail',
  '2.1': 'unknown-user',
  '2.2': 'mailbox-full',
  '7.0': 'login-missing',
  '7.1': 'message-rejected-policy',
  '7.25': 'ip-blocklisted',
};

/** Refused messages by reply code. RFC 5321 §4.2.3. */
const sendByCode: Readonly<Record<number, Cause>> = {
  501: 'protocol-violation',
  502: 'protocol-violation',
  503: 'protocol-violation',
  530: 'login-missing',
  552: 'mailbox-full',
  553: 'sender-address-not-owned',
};

/** The cause that an SMTP reply's codes name at a stage; null where they name none. */
export function causeOfSmtpReply(stage: Stage, reply: string): Cause | null {
  const status = parseSmtpStatus(reply);
  if (status === null) return null;
  // A 4xx code means "later", and says nothing about the password. RFC 5321 §4.2.1.
  if (status.code < 500) return causeOfTransientReply(status);
  switch (stage) {
    case 'greeting':
      // 521: the host never takes mail (RFC 7504); 554: no mail service here (RFC 5321 §3.1).
      return status.code === 521 || status.code === 554 ? 'server-unavailable' : null;
    case 'capabilities':
      return 'protocol-violation';
    case 'starttls':
      return 'starttls-not-offered';
    case 'login':
      return fromTables(status, loginBySubject, loginByCode);
    case 'send':
      return fromTables(status, sendBySubject, sendByCode);
    case 'dns':
    case 'connect':
    case 'tls':
    case 'bye':
    case 'http':
      return null;
  }
}

function causeOfTransientReply({ code, subject }: SmtpStatus): Cause | null {
  if (code < 400) return null;
  // RFC 4954 §4.7.12: the password has to be given once with another mechanism.
  if (code === 432 && subject === '7.12') return 'mechanism-not-offered';
  if (subject === '2.2') return 'mailbox-full';
  return 'server-unavailable';
}

function fromTables(
  { code, subject }: SmtpStatus,
  bySubject: Readonly<Record<string, Cause>>,
  byCode: Readonly<Record<number, Cause>>,
): Cause | null {
  return (subject === null ? undefined : bySubject[subject]) ?? byCode[code] ?? null;
}

/** Reads `535 5.7.8 …` and Google's `535-5.7.8 …`. */
function parseSmtpStatus(reply: string): SmtpStatus | null {
  const match = /^\s*(\d{3})(?:[ -]+[245]\.(\d{1,3}\.\d{1,3})(?!\S))?(?!\d)/.exec(reply);
  if (match === null) return null;
  return { code: Number(match[1]), subject: match[2] ?? null };
}
