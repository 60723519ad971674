import { hiddenAuthority, isCutPassword, parseAuthority } from '../../formats/server-url';

/** What Mutt's address of a mailbox or server says. */
export interface MuttMailbox {
  readonly protocol: 'imap' | 'pop3' | 'smtp';
  readonly isTls: boolean;
  readonly host: string;
  readonly port: number;
  readonly user: string | null;
  readonly hasPassword: boolean;
  /** What the patterns of account hooks are compared with: neither password nor folder. */
  readonly account: string;
}

const schemes: Readonly<Record<string, Pick<MuttMailbox, 'protocol' | 'isTls' | 'port'>>> = {
  imap: { protocol: 'imap', isTls: false, port: 143 },
  imaps: { protocol: 'imap', isTls: true, port: 993 },
  pop: { protocol: 'pop3', isTls: false, port: 110 },
  pops: { protocol: 'pop3', isTls: true, port: 995 },
  smtp: { protocol: 'smtp', isTls: false, port: 25 },
  smtps: { protocol: 'smtp', isTls: true, port: 465 },
};

/**
 * What is in `imaps://user:password@host:port/folder`, or in the older `{user@host:port/ssl}folder`; null for a folder of this computer. The
 * last `@` before the path ends the user, as Mutt reads it.
 */
export function parseMuttMailbox(text: string): MuttMailbox | null {
  const [, bare, flags = ''] = /^\{([^}/]*)(\/[^}]*)?\}/.exec(text) ?? [];
  if (bare !== undefined) return authorityOf(bare, /\/ssl\b/i.test(flags) ? 'imaps' : 'imap');
  const [, scheme = '', authority = '', path = ''] = /^([a-z]+):\/\/([^/]*)(.*)/is.exec(text) ?? [];
  return Object.hasOwn(schemes, scheme.toLowerCase()) ? authorityOf(authority, scheme.toLowerCase(), path) : null;
}

function authorityOf(authority: string, scheme: string, path = ''): MuttMailbox | null {
  const facts = schemes[scheme];
  if (facts === undefined) return null;
  const { user, host, port, hasPassword } = isCutPassword(authority, path)
    ? hiddenAuthority
    : parseAuthority(authority);
  return {
    ...facts,
    ...{ host, user, hasPassword },
    port: port ?? facts.port,
    account: `${scheme}://${user === null ? '' : `${user}@`}${host}${port === null ? '' : `:${port}`}/`,
  };
}
