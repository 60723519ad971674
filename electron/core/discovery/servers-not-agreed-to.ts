import { isSameServer, type ServerName } from '../../contract/server-name';
import { type ServersForPassword, type ServerToAskAbout, serversToAskAbout } from './servers-to-ask-about';

/** The servers that need a person's agreement before they get a password, and do not have it yet; empty where it may go to all. */
export function serversNotAgreedTo(
  servers: ServersForPassword,
  agreed: readonly ServerName[],
): readonly ServerToAskAbout[] {
  return serversToAskAbout(servers).filter(({ server }) => !agreed.some((name) => isSameServer(name, server)));
}
