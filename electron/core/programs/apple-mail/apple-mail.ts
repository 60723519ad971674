import type { Auth } from '../../../contract/candidate';
import type { DavService } from '../../../contract/dav-service';
import type { ImportWay } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { type PlistDictionary, renderPlist } from '../../formats/plist';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { type Ability, type ChosenServer, firstOffered, offeredAuth } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { hasOwnSendingSignIn } from '../own-sending-sign-in';
import { mailProgram, type WrittenFile } from '../program';
import { davPayload } from './dav-payload';
import { appleMailReader } from './read-profile';

/** Values of the key table `com.apple.mail.managed`, which has none for OAuth, Kerberos and client certificates. */
const authWords: Partial<Record<Auth, string>> = {
  none: 'EmailAuthNone',
  password: 'EmailAuthPassword',
  encrypted: 'EmailAuthCRAMMD5',
  ntlm: 'EmailAuthNTLM',
};

/** No key separates TLS from STARTTLS: Apple's programs decide by the port, so only these ports can be written. */
const portsBySecurity = { tls: [993, 995, 465], starttls: [143, 110, 587] } as const;

/** The same ports for each protocol. */
const portsByProtocol = { imap: [993, 143], pop3: [995, 110], smtp: [587, 465] } as const;

/** Which servers a profile can express. */
export const appleMailAbility: Ability = {
  name: 'Apple Mail',
  directions,
  carriesConnection: ({ security, port }) =>
    security === 'none' || portsBySecurity[security].some((known) => known === port),
  signInFor: (server) =>
    firstOffered(server, (auth) => auth in authWords && (auth !== 'none' || server.protocol === 'smtp')),
  otherPorts: ({ protocol }) => portsByProtocol[protocol],
};

/** Apple Mail on macOS, iOS and iPadOS: one configuration profile for each account, so that a new export replaces the old. */
export const appleMail = mailProgram({
  id: 'apple-mail',
  group: 'app',
  isOnPhones: true,
  formatUrl: 'https://developer.apple.com/documentation/devicemanagement/mail',
  holdsPassword: true,
  setsUpCalendars: true,
  about: message('export.apple-mail.about'),
  places: { mac: ['Mail.app'] },
  ability: appleMailAbility,
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.apple-mail.cannot.preferences')],
  reader: appleMailReader,
  write: (chosen, request) => ({
    files: chosen.map((account) => appleProfile(account, request)),
    ways: chosen.flatMap((account) => importWays(profileName(account))),
    carried: [...new Set(chosen.map(({ domain }) => domain))].flatMap((domain) => carriedServices(domain, request)),
    notCarried: [
      ...chosen.flatMap(({ domain }) => missingServices(domain, request)).slice(0, 1),
      ...(isSigned(request) ? [] : [message('export.apple-mail.cannot.signature')]),
      ...chosen.flatMap(leftOutOfProfile).slice(0, 1),
    ],
  }),
});

function isSigned({ signProfile }: Pick<ExportRequest, 'signProfile'>): boolean {
  return signProfile !== undefined && signProfile !== null;
}

/** The servers for calendars and contacts of a domain; none where it was not asked. */
function servicesOf(domain: string, { davServices }: Pick<ExportRequest, 'davServices'>): readonly DavService[] {
  return davServices?.get(domain) ?? [];
}

function carriedServices(domain: string, request: ExportRequest): readonly Message[] {
  const [calendars, contacts] = kindsOf(domain, request);
  if (!calendars && !contacts) return [];
  return [
    message('export.apple-mail.services', {
      domain,
      what: calendars && contacts ? 'both' : calendars ? 'caldav' : 'carddav',
    }),
  ];
}

function missingServices(domain: string, request: ExportRequest): readonly Message[] {
  if (request.davServices?.has(domain) !== true) return [message('export.apple-mail.cannot.calendar')];
  return kindsOf(domain, request).includes(true) ? [] : [message('export.apple-mail.no-services', { domain })];
}

function kindsOf(domain: string, request: ExportRequest): readonly [calendars: boolean, contacts: boolean] {
  const kinds = servicesOf(domain, request).map(({ kind }) => kind);
  return [kinds.includes('caldav'), kinds.includes('carddav')];
}

/** What the profile of an account leaves out. */
export function leftOutOfProfile(chosen: ChosenAccount): readonly Message[] {
  return mayUseBrowser(chosen) ? [message('export.apple-mail.cannot.browser-sign-in')] : [];
}

/** Whether a server of the account also takes a sign-in through the browser, which the profile cannot set up. */
function mayUseBrowser({ incoming, outgoing }: ChosenAccount): boolean {
  return [incoming, outgoing].some((server) => offeredAuth(server).includes('oauth2'));
}

function profileName({ fileStem }: ChosenAccount): string {
  return `${fileStem}.mobileconfig`;
}

/** The profile of one account, with the same identifiers in every run, so that a new one replaces the old. */
export function appleProfile(
  chosen: ChosenAccount,
  request: Pick<ExportRequest, 'say' | 'uuid' | 'signProfile' | 'davServices'>,
): WrittenFile {
  const { say, uuid, signProfile } = request;
  const { account, warnings } = chosen;
  const name = profileName(chosen);
  const holdsPassword = account.passwords !== null;
  const { address } = account;
  const identifier = `mailwright.${uuid(`apple-mail:${address}`)}`;
  const description = [
    message('export.apple-mail.description', { address }),
    ...warnings,
    ...(holdsPassword ? [message('export.warning.password', { file: name })] : []),
  ];
  const profile = renderPlist({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid(`apple-mail:profile:${address}`),
    PayloadDisplayName: say(message('export.apple-mail.display-name', { address })),
    // The only text of the profile that a person sees before installing it.
    PayloadDescription: description.map(say).join(' '),
    PayloadOrganization: 'Mailwright',
    // A mail account belongs to a person, also where a device management installs it on a Mac.
    PayloadScope: 'User',
    PayloadContent: [
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: `${identifier}.mail`,
        PayloadUUID: uuid(`apple-mail:account:${address}`),
        PayloadDisplayName: address,
        ...mailKeys(chosen),
      },
      ...servicesOf(chosen.domain, request).map((service) => davPayload(service, chosen, identifier, request)),
    ],
  });
  return {
    name,
    content: signProfile?.(profile) ?? profile,
    mediaType: 'application/x-apple-aspen-config',
    holdsPassword,
  };
}

function mailKeys(chosen: ChosenAccount): PlistDictionary {
  const { account, incoming, outgoing } = chosen;
  return {
    EmailAccountType: accountType(incoming),
    EmailAccountDescription: account.address,
    EmailAddress: account.address,
    ...(account.name === null ? {} : { EmailAccountName: account.name }),
    ...serverKeys('Incoming', incoming, incoming.login),
    ...serverKeys('Outgoing', outgoing, outgoing.login),
    ...passwordKeys(chosen),
  };
}

/** The kind of account in a profile. */
export function accountType({ protocol }: Pick<ChosenServer, 'protocol'>): string {
  return protocol === 'pop3' ? 'EmailTypePOP' : 'EmailTypeIMAP';
}

/** The keys of one server in a profile; without a login name the device asks for it. */
export function serverKeys(
  direction: 'Incoming' | 'Outgoing',
  server: ChosenServer,
  login: string | null,
): PlistDictionary {
  return {
    [`${direction}MailServerHostName`]: server.host,
    [`${direction}MailServerPortNumber`]: server.port,
    [`${direction}MailServerUseSSL`]: server.security !== 'none',
    [`${direction}MailServerAuthentication`]: authWords[server.signIn] ?? '',
    ...(server.signIn === 'none' || login === null ? {} : { [`${direction}MailServerUsername`]: login }),
  };
}

/** Without passwords the installer asks for them, and only once where sending has the sign-in of receiving. */
function passwordKeys(chosen: ChosenAccount): PlistDictionary {
  const { passwords } = chosen.account;
  const sendingSignsIn = chosen.outgoing.signIn !== 'none';
  if (passwords === null) {
    const isAskedOnce = sendingSignsIn && !hasOwnSendingSignIn(chosen);
    return isAskedOnce ? { OutgoingPasswordSameAsIncomingPassword: true } : {};
  }
  return {
    IncomingPassword: passwords.incoming.reveal(),
    ...(sendingSignsIn ? { OutgoingPassword: passwords.outgoing.reveal() } : {}),
  };
}

function importWays(file: string): readonly ImportWay[] {
  return [
    {
      id: 'mac',
      title: message('export.apple-mail.mac'),
      readsFile: true,
      needsAdmin: false,
      files: [file],
      steps: [
        message('export.apple-mail.mac.open', { file }),
        message('export.apple-mail.mac.settings'),
        message('export.apple-mail.mac.install'),
        message('export.apple-mail.password'),
      ],
      zone: null,
      notes: [],
    },
    {
      id: 'phone',
      title: message('export.apple-mail.phone'),
      readsFile: true,
      needsAdmin: false,
      files: [file],
      steps: [
        message('export.apple-mail.phone.send', { file }),
        message('export.apple-mail.phone.install'),
        message('export.apple-mail.password'),
      ],
      zone: null,
      notes: [],
    },
  ];
}
