import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';
import type { CodeReading } from './code-reading';

/** Response codes. RFC 2449 §8, RFC 3206. */
const byResponseCode: Readonly<Record<string, Cause>> = {
  AUTH: 'wrong-password',
  'IN-USE': 'mailbox-in-use',
  'LOGIN-DELAY': 'rate-limited',
  'SYS/TEMP': 'server-unavailable',
  'SYS/PERM': 'server-unavailable',
};

const firmCodes: ReadonlySet<string> = new Set(['IN-USE', 'LOGIN-DELAY']);

/** The cause that a POP3 reply's response code names at a stage; null where it names none. Mail programs leave `-ERR` out. */
export function readPop3Codes(stage: Stage, reply: string): CodeReading | null {
  const code = /^\s*(?:-ERR\s+)?[[(]([A-Z/-]+)[\])]/i.exec(reply)?.[1]?.toUpperCase();
  const byCode = code === undefined ? undefined : byResponseCode[code];
  if (code !== undefined && byCode !== undefined) return { cause: byCode, isFirm: firmCodes.has(code) };
  if (stage === 'starttls') return { cause: 'starttls-not-offered', isFirm: true };
  if (stage === 'capabilities') return { cause: 'protocol-violation', isFirm: false };
  return null;
}
