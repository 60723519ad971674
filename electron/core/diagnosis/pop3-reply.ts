import type { Cause } from '../../contract/cause';
import type { Stage } from '../../contract/failure';

/** Response codes. RFC 2449 §8, RFC 3206. */
const byResponseCode: Readonly<Record<string, Cause>> = {
  AUTH: 'wrong-password',
  'IN-USE': 'mailbox-in-use',
  'LOGIN-DELAY': 'rate-limited',
  'SYS/TEMP': 'server-unavailable',
  'SYS/PERM': 'server-unavailable',
};

/** The cause that a POP3 reply's response code names at a stage; null where it names none. */
export function causeOfPop3Reply(stage: Stage, reply: string): Cause | null {
  const code = /^\s*-ERR\s+\[([A-Z/-]+)\]/i.exec(reply)?.[1];
  const byCode = code === undefined ? undefined : byResponseCode[code.toUpperCase()];
  if (byCode !== undefined) return byCode;
  if (stage === 'starttls') return 'starttls-not-offered';
  if (stage === 'capabilities') return 'protocol-violation';
  return null;
}
