import type { ReadServer } from '../../../contract/read-account';

/** Which servers have a password in Thunderbird's store, by the names that the store has for them. The passwords themselves stay unread. */
export interface StoredLogins {
  readonly has: (server: ReadServer) => boolean;
}

/** Thunderbird's names of protocols; POP3 has the one of its folders. */
const schemes = { imap: ['imap'], pop3: ['mailbox', 'pop3'], smtp: ['smtp'] } as const;

/** Reads the names of servers in a `logins.json`; null where it cannot be read. */
export function parseStoredLogins(text: string): StoredLogins | null {
  const names = serverNames(text);
  return (
    names && {
      has: ({ protocol, host }) =>
        schemes[protocol].some((scheme) => names.has(`${scheme}://${host.includes(':') ? `[${host}]` : host}`)),
    }
  );
}

function serverNames(text: string): ReadonlySet<string> | null {
  try {
    const logins: unknown = JSON.parse(text)?.logins;
    if (!Array.isArray(logins)) return null;
    return new Set(logins.map((login: unknown) => String(Object(login).hostname).toLowerCase()));
  } catch {
    return null;
  }
}
