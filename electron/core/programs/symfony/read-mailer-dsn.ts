import { parseDotenv } from '../../formats/read-dotenv';
import { parseServerUrl, type ServerUrl } from '../../formats/server-url';
import { message } from '../../message';
import { type AccountsRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import type { SettingsFile, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';

/** Other transports than SMTP name no server of their own. */
const smtpSchemes = ['smtp', 'smtps', 'gmail', 'gmail+smtp', 'gmail+smtps'];

/** The port that servers speak TLS on from the start. */
const tlsPort = 465;

/** Reads the server for sending that the `.env` file of a Symfony site names. https://symfony.com/doc/current/mailer.html */
export const symfonyReader: SettingsReader = {
  program: 'symfony',
  name: 'Symfony (.env)',
  mayOwn: (path) => /(?:^|[/.])\.?env(?:\.(?:local|production|prod|staging|dev))?$/.test(path),
  recognises: ({ content }) => /^[ \t]*(?:export[ \t]+)?\w*MAILER_DSN[ \t]*=/m.test(settingsText(content)),
  read: (own) => joinedReads(own.map(readFile)),
};

function readFile({ content }: SettingsFile): AccountsRead {
  const variables = parseDotenv(settingsText(content), { commentAfter: 'blank' });
  const values = [...variables].flatMap(([name, value]) => (name.endsWith('MAILER_DSN') ? value : []));
  const named = values.map(firstOf).flatMap((dsn) => {
    const url = parseServerUrl(dsn);
    return url === null || !smtpSchemes.includes(url.scheme) ? [] : { ...url, startsTlsItself: startsTlsItself(dsn) };
  });
  const outgoing = named.map(serverOf);
  return {
    accounts: named.map((url, index) => ({
      program: 'symfony',
      ...{ address: null, name: null, incoming: null, outgoing: outgoing[index] ?? null },
      passwordStored: url.hasPassword,
    })),
    unread: outgoing.includes(null) ? [message('read.unusable-server.unquoted', { where: 'MAILER_DSN' })] : [],
  };
}

/** Of several servers in turn the first one. */
function firstOf(value: string): string {
  return /^(?:failover|roundrobin)\(([^\s)]*)/.exec(value)?.[1] ?? value;
}

/** Whether Symfony may choose TLS by itself, which `auto_tls` can forbid. The words are those of PHP. */
function startsTlsItself(dsn: string): boolean {
  const [, value = ''] = /[?&]auto_tls=([^&#]*)/.exec(dsn) ?? [];
  return value === '' || /^(?:1|true|on|yes)$/i.test(value);
}

/** Without a port Symfony speaks TLS from the start, but to its own computer. Of a DSN for Gmail it takes only who signs in. */
function serverOf(url: ServerUrl & { readonly startsTlsItself: boolean }) {
  const { scheme, host, user } = url;
  const isGmail = scheme.startsWith('gmail');
  const port = isGmail ? tlsPort : url.port;
  const isOnTlsPort = port === null ? host !== 'localhost' : port === tlsPort;
  const isTls = scheme === 'smtps' || isGmail || (url.startsTlsItself && isOnTlsPort);
  return namedServer({
    protocol: 'smtp',
    host: isGmail ? 'smtp.gmail.com' : host,
    port: port === null || port === 0 ? (isTls ? tlsPort : 25) : port,
    security: isTls ? 'tls' : url.startsTlsItself ? 'starttls' : 'none',
    login: user ?? undefined,
    auth: user === null || user === '' ? ['none'] : [],
  });
}
