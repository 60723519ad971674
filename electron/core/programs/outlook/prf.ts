import { directions } from '../../../contract/verdict';
import { type IniSection, renderIni } from '../../formats/ini';
import type { ChosenAccount } from '../choose-accounts';
import { type Ability, type ChosenServer, firstOffered } from '../choose-server';
import { hasOwnSendingSignIn } from '../own-sending-sign-in';

type Entries = IniSection['entries'];

/** Which servers a PRF can express: `UseSSL` for receiving is only on or off, so it cannot express STARTTLS there. */
export const prfAbility: Ability = {
  name: 'Outlook (PRF)',
  directions,
  carriesConnection: ({ protocol, security }) => protocol === 'smtp' || security !== 'starttls',
  signInFor: (server) =>
    firstOffered(
      server,
      (auth) => auth === 'password' || auth === 'ntlm' || (auth === 'none' && server.protocol === 'smtp'),
    ),
};

/** Values of `SMTPSecureConnection`. */
const secureConnections = { none: 0, tls: 1, starttls: 2 } as const;

/**
 * Whether every field may stand in a PRF. A field must be ASCII without two percent signs, because Outlook reads the text
 * between them as an environment variable. The person's name has a fallback in ASCII and needs no check.
 */
export function fitsPrf({ account, incoming, outgoing }: ChosenAccount): boolean {
  return [account.address, incoming.login, outgoing.login].every((text) => /^[ -~]*$/.test(text) && !/%.*%/.test(text));
}

/** The name in ASCII, with marks dropped from letters; null where whole letters would be lost or it has a percent sign. */
export function asciiName(name: string | null): string | null {
  const plain = (name ?? '').normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return /^[ -~]+$/.test(plain) && !plain.includes('%') ? plain : null;
}

/** An account as Outlook's PRF, which adds a profile and keeps existing ones. Outlook ignores keys that the last section does not list. */
export function renderPrf(chosen: ChosenAccount, comments: readonly string[]): string {
  const { account, incoming, outgoing } = chosen;
  const values: readonly (readonly [key: string, value: string | number, property: string])[] = [
    ['AccountName', account.address, 'PT_UNICODE,0x0002'],
    ['DisplayName', asciiName(account.name) ?? account.address, 'PT_UNICODE,0x000B'],
    ['EmailAddress', account.address, 'PT_UNICODE,0x000C'],
    ...incomingValues(incoming),
    ['SMTPServer', outgoing.host, 'PT_UNICODE,0x0200'],
    ['SMTPPort', outgoing.port, 'PT_LONG,0x0201'],
    ['SMTPSecureConnection', secureConnections[outgoing.security], 'PT_LONG,0x020A'],
    ['SMTPUseAuth', outgoing.signIn === 'none' ? 0 : 1, 'PT_LONG,0x0203'],
    ...sendingSignIn(chosen),
  ];
  const section = incoming.protocol === 'pop3' ? 'I_Mail' : 'IMAP_I_Mail';
  const settings: Entries = values.map(([key, value]) => [key, value]);
  const properties: Entries = values.map(([key, , property]) => [key, property]);
  return renderIni(comments, [
    {
      name: 'General',
      entries: [
        ['Custom', 1],
        ['ProfileName', `Mailwright ${account.address}`],
        ['DefaultProfile', 'Yes'],
        ['OverwriteProfile', 'No'],
        ['ModifyDefaultProfileIfPresent', 'FALSE'],
      ],
    },
    { name: 'Service List', entries: [['Service1', 'Outlook Address Book']] },
    { name: 'Internet Account List', entries: [['Account1', section]] },
    { name: 'Service1', entries: [] },
    { name: 'Account1', entries: [['UniqueService', 'No'], ...settings] },
    { name: 'Outlook Address Book', entries: [['ServiceName', 'CONTAB']] },
    { name: section, entries: [['AccountType', incoming.protocol.toUpperCase()], ...properties] },
  ]);
}

function incomingValues(server: ChosenServer): readonly (readonly [string, string | number, string])[] {
  const kind = server.protocol.toUpperCase();
  const leaveOnServer = 1;
  return [
    [`${kind}Server`, server.host, 'PT_UNICODE,0x0100'],
    [`${kind}UserName`, server.login, 'PT_UNICODE,0x0101'],
    [`${kind}UseSPA`, server.signIn === 'ntlm' ? 1 : 0, 'PT_LONG,0x0108'],
    [`${kind}Port`, server.port, 'PT_LONG,0x0104'],
    [`${kind}UseSSL`, server.security === 'tls' ? 1 : 0, 'PT_LONG,0x0105'],
    ...(server.protocol === 'pop3' ? [['LeaveOnServer', leaveOnServer, 'PT_LONG,0x1000'] as const] : []),
  ];
}

/** `SMTPAuthMethod` 0 uses name and password of the incoming server, 1 has a name of its own. */
function sendingSignIn(chosen: ChosenAccount): readonly (readonly [string, string | number, string])[] {
  const { outgoing } = chosen;
  if (outgoing.signIn === 'none') return [];
  const isOwn = hasOwnSendingSignIn(chosen);
  return [
    ['SMTPAuthMethod', isOwn ? 1 : 0, 'PT_LONG,0x0208'],
    ...(isOwn ? [['SMTPUserName', outgoing.login, 'PT_UNICODE,0x0204'] as const] : []),
    ['SMTPUseSPA', outgoing.signIn === 'ntlm' ? 1 : 0, 'PT_LONG,0x0207'],
  ];
}
