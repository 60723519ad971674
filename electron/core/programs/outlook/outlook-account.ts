import type { Auth, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { ReadAccount, ReadServer } from '../../../contract/read-account';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import { unusableServer } from '../../reading/unusable-server';

/** What one file of Outlook says. */
export interface OutlookPart {
  readonly accounts: readonly ReadAccount[];
  readonly unread: readonly Message[];
}

/** An account in Outlook's words, which its files spell in their own ways. */
export interface OutlookAccount {
  readonly protocol: 'imap' | 'pop3' | null;
  readonly address: string | null;
  readonly name: string | null;
  readonly server: string | null;
  readonly login: string | null;
  readonly port: number | null;
  /** 0 none, 1 TLS, 2 STARTTLS, 3 what the server offers. */
  readonly encryption: number;
  readonly usesSpa: boolean;
  readonly smtpServer: string | null;
  readonly smtpPort: number | null;
  readonly smtpEncryption: number;
  readonly smtpSignsIn: boolean;
  /** Null where sending has the login name of receiving. */
  readonly smtpLogin: string | null;
  readonly smtpUsesSpa: boolean;
  readonly isPasswordStored: boolean | null;
}

/** The account as it is read, and what of it was not. */
export function readOutlookAccount(
  given: OutlookAccount,
  file: string,
): { readonly account: ReadAccount; readonly unread: readonly Message[] } {
  const { address, name } = given;
  const incoming = incomingOf(given);
  const outgoing = outgoingOf(given);
  const unusable = [
    ...(incoming === null ? [given.server ?? ''] : []),
    ...(outgoing === null ? [given.smtpServer ?? ''] : []),
  ].filter((host) => host !== '');
  return {
    account: {
      program: 'outlook',
      address: personValue(address),
      // Outlook has the address as a name where none was given.
      name: name === address ? null : personValue(name),
      incoming,
      outgoing,
      passwordStored: given.isPasswordStored,
    },
    unread: unusable.map((host) => unusableServer(file, host)),
  };
}

function incomingOf({ protocol, server, port, login, encryption, usesSpa }: OutlookAccount): ReadServer | null {
  if (protocol === null || server === null) return null;
  const security = securityOf(encryption);
  const usual = { imap: [143, 993], pop3: [110, 995] } as const;
  return namedServer({
    protocol,
    host: server,
    port: port ?? usual[protocol][security === 'tls' ? 1 : 0],
    security,
    login: personValue(login) ?? undefined,
    auth: authOf(usesSpa),
  });
}

function outgoingOf(given: OutlookAccount): ReadServer | null {
  if (given.smtpServer === null) return null;
  const security = securityOf(given.smtpEncryption);
  return namedServer({
    protocol: 'smtp',
    host: given.smtpServer,
    port: given.smtpPort ?? (security === 'tls' ? 465 : 25),
    security,
    login: given.smtpSignsIn ? (personValue(given.smtpLogin ?? given.login) ?? undefined) : undefined,
    auth: given.smtpSignsIn ? authOf(given.smtpUsesSpa) : ['none'],
  });
}

/** SPA, the secure password authentication, is NTLM. */
function authOf(usesSpa: boolean): readonly Auth[] {
  return [usesSpa ? 'ntlm' : 'password'];
}

function securityOf(number: number): Security {
  if (number === 1) return 'tls';
  return number === 2 || number === 3 ? 'starttls' : 'none';
}

/** Outlook fills in `%UserName%` for each person, so such a value is nobody's. */
function personValue(text: string | null): string | null {
  return text === null || /%[^%]+%/.test(text) ? null : settingValue(text);
}
