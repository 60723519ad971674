import { isSameServer, type ServerName } from '../../contract/server-name';
import { type ServersForPassword, type ServerToAskAbout, serversToAskAbout } from './servers-to-ask-about';

/** The servers that a person has to agree to before a password goes there and that are not among those agreed to; empty where it may go. */
export function serversNotAgreedTo(
  servers: ServersForPassword,
  agreed: readonly ServerName[],
): readonly ServerToAskAbout[] {
  return serversToAskAbout(servers).filter(({ server }) => !agreed.some((name) => isSameServer(name, server)));
}
