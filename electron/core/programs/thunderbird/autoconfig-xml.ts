import type { Auth, Security } from '../../../contract/candidate';
import { addressParts } from '../../../contract/mail-address';
import type { Message } from '../../../contract/message';
import { comment, element, renderXml, type XmlNode } from '../../formats/xml';
import type { ChosenAccount } from '../choose-accounts';
import type { ChosenServer } from '../choose-server';

const socketTypes = { none: 'plain', starttls: 'STARTTLS', tls: 'SSL' } as const satisfies Record<Security, string>;

/** Values of the format; it has none for a client certificate. */
const authWords = {
  none: ['none'],
  password: ['password-cleartext'],
  encrypted: ['password-encrypted'],
  gssapi: ['GSSAPI'],
  ntlm: ['NTLM'],
  // A client that cannot sign in to this host by browser drops the server, unless a method that it knows follows.
  oauth2: ['OAuth2', 'password-cleartext'],
} as const satisfies Record<Exclude<Auth, 'client-certificate'>, readonly string[]>;

/**
 * The servers of an account as Mozilla's autoconfig document, version 1.1. A login that equals the address or its local
 * part is written as a placeholder, so that the file serves every mailbox of the domain.
 */
export function renderAutoconfigXml(chosen: ChosenAccount, say: (message: Message) => string): string {
  const { domain, incoming, outgoing } = chosen;
  return renderXml(
    element(
      'clientConfig',
      [
        ...chosen.warnings.map((warning) => comment(say(warning))),
        element(
          'emailProvider',
          [
            element('domain', domain),
            ...nameElement('displayName', domain),
            ...nameElement('displayShortName', domain),
            serverElement('incomingServer', chosen, incoming),
            serverElement('outgoingServer', chosen, outgoing),
          ],
          { id: domain },
        ),
      ],
      { version: '1.1' },
    ),
  );
}

/** Most characters of each name. draft-ietf-mailmaint-autoconfig. */
const nameChars = { displayName: 60, displayShortName: 20 } as const;

/** A name for people, left out where it is longer than the format allows. */
function nameElement(tag: keyof typeof nameChars, name: string): readonly XmlNode[] {
  return name.length > nameChars[tag] ? [] : [element(tag, name)];
}

function serverElement(tag: string, { account }: ChosenAccount, server: ChosenServer): XmlNode {
  const { signIn } = server;
  if (signIn === 'client-certificate') throw new Error('The autoconfig format has no word for a client certificate');
  const leaveMail = element('pop3', [element('leaveMessagesOnServer', 'true')]);
  return element(
    tag,
    [
      element('hostname', server.host),
      element('port', server.port),
      element('socketType', socketTypes[server.security]),
      ...authWords[signIn].map((word) => element('authentication', word)),
      // Without a user name Thunderbird would sign in as "undefined".
      ...(signIn === 'none' ? [] : [element('username', placeholderFor(account.address, server.login))]),
      ...(server.protocol === 'pop3' ? [leaveMail] : []),
    ],
    { type: server.protocol },
  );
}

function placeholderFor(address: string, login: string): string {
  if (login === address) return '%EMAILADDRESS%';
  if (login === addressParts(address).localPart) return '%EMAILLOCALPART%';
  return login;
}
