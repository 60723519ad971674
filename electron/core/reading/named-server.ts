import type { Auth, Protocol, Security } from '../../contract/candidate';
import { parseHostName } from '../../contract/host-name';
import type { ReadServer } from '../../contract/read-account';
import { settingValue } from './setting-value';

/** A server as settings spell it. */
interface SpelledServer {
  readonly protocol: Protocol;
  readonly host: string;
  /** As a number or as its digits; what the program takes for none is left out by its reader. */
  readonly port: number | string;
  readonly security: Security;
  readonly login: string | undefined;
  readonly auth: readonly Auth[];
}

/** The server that settings name; null where its host or port is none. */
export function namedServer({ protocol, host, port, security, login, auth }: SpelledServer): ReadServer | null {
  const parsed = parseHostName(host.trim());
  const number = portNumber(port);
  if (!parsed.ok || number === null) return null;
  return { protocol, host: parsed.value, port: number, security, login: settingValue(login), auth };
}

function portNumber(port: number | string): number | null {
  if (typeof port === 'string' && !/^\d{1,5}$/.test(port.trim())) return null;
  const number = Number(port);
  return Number.isInteger(number) && number >= 1 && number <= 65_535 ? number : null;
}
