import type { DavKind, DavService } from '../../../contract/dav-service';
import type { PlistDictionary } from '../../formats/plist';
import type { ChosenAccount } from '../choose-accounts';
import type { ExportRequest } from '../export-request';

/** How Apple's payloads name the same things. */
const words = {
  caldav: { type: 'com.apple.caldav.account', prefix: 'CalDAV' },
  carddav: { type: 'com.apple.carddav.account', prefix: 'CardDAV' },
} as const satisfies Record<DavKind, unknown>;

/**
 * The payload that sets up calendars or contacts beside mail. It holds no password: the server has not been proven by a sign-in, so the
 * system asks.
 *
 * @see https://developer.apple.com/documentation/devicemanagement/caldav
 * @see https://developer.apple.com/documentation/devicemanagement/carddav
 */
export function davPayload(
  { kind, host, port, path }: DavService,
  { account, incoming }: ChosenAccount,
  identifier: string,
  { uuid }: Pick<ExportRequest, 'uuid'>,
): PlistDictionary {
  const { type, prefix } = words[kind];
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.${kind}`,
    PayloadUUID: uuid(`apple-mail:${kind}:${account.address}`),
    PayloadDisplayName: account.address,
    [`${prefix}AccountDescription`]: account.address,
    [`${prefix}HostName`]: host,
    [`${prefix}Port`]: port,
    [`${prefix}UseSSL`]: true,
    [`${prefix}Username`]: incoming.login,
    ...(path === null ? {} : { [`${prefix}PrincipalURL`]: path }),
  };
}
