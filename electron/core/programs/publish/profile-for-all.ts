import type { Message } from '../../../contract/message';
import { renderPlist } from '../../formats/plist';
import { message } from '../../message';
import { accountType, serverKeys } from '../apple-mail/apple-mail';
import type { ChosenAccount } from '../choose-accounts';
import type { ExportRequest } from '../export-request';
import { hasOwnSendingSignIn } from '../own-sending-sign-in';

/**
 * The profile for everybody of a domain, as Apple's programs install it: no address, no name and no login name are in it, so the device
 * asks for them. It has the same identifiers in every run, so that a new one replaces the old.
 *
 * @see https://developer.apple.com/documentation/devicemanagement/mail
 */
export function renderProfileForAll(
  chosen: ChosenAccount,
  { say, uuid, signProfile }: Pick<ExportRequest, 'say' | 'uuid' | 'signProfile'>,
): string | Uint8Array {
  const { domain, account, incoming, outgoing, warnings } = chosen;
  const identifier = `mailwright.${uuid(`publish:${domain}`)}`;
  const isAddress = incoming.login === account.address;
  const login: Message = message(isAddress ? 'export.publish.profile.address' : 'export.publish.profile.local-part');
  const askedOnce = outgoing.signIn !== 'none' && !hasOwnSendingSignIn(chosen);
  const profile = renderPlist({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid(`publish:profile:${domain}`),
    PayloadDisplayName: say(message('export.publish.profile.name', { domain })),
    PayloadDescription: [message('export.publish.profile.about', { domain }), login, ...warnings].map(say).join(' '),
    PayloadOrganization: domain,
    PayloadScope: 'User',
    PayloadContent: [
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: `${identifier}.mail`,
        PayloadUUID: uuid(`publish:account:${domain}`),
        PayloadDisplayName: domain,
        EmailAccountType: accountType(incoming),
        EmailAccountDescription: domain,
        ...serverKeys('Incoming', incoming, null),
        ...serverKeys('Outgoing', outgoing, null),
        ...(askedOnce ? { OutgoingPasswordSameAsIncomingPassword: true } : {}),
      },
    ],
  });
  return signProfile?.(profile) ?? profile;
}
