import { parseHostName } from '../../contract/host-name';
import type { ReadServer } from '../../contract/read-account';
import { isOneLine } from '../one-line';

/** The server that settings state; null where its host or port cannot be one. */
export function statedServer(stated: ReadServer): ReadServer | null {
  const host = parseHostName(stated.host.trim());
  if (!host.ok || !isPort(stated.port)) return null;
  const { login } = stated;
  return { ...stated, host: host.value, login: login === null || login === '' || !isOneLine(login) ? null : login };
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}
