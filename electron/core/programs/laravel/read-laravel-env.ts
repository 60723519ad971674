import type { Security } from '../../../contract/candidate';
import { parseDotenv } from '../../formats/read-dotenv';
import { parseServerUrl } from '../../formats/server-url';
import { message } from '../../message';
import { addressOf } from '../../reading/address-text';
import { type AccountsRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import type { SettingsFile, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';

/** Reads the server for sending that the `.env` file of a Laravel site names. https://laravel.com/docs/mail */
export const laravelReader: SettingsReader = {
  program: 'laravel',
  name: 'Laravel (.env)',
  mayOwn: (path) => /(?:^|[/.])\.?env(?:\.(?:local|production|prod|staging|dev))?$/.test(path),
  recognises: ({ content }) =>
    /^[ \t]*(?:export[ \t]+)?MAIL_(?:HOST|MAILER|DRIVER|URL)[ \t]*=/m.test(settingsText(content)),
  read: (own) => joinedReads(own.map(readFile)),
};

/** Other mailers than SMTP name no server of their own. */
const smtpMailers = ['smtp', 'failover', 'roundrobin'];

function readFile({ content }: SettingsFile): AccountsRead {
  const variables = parseDotenv(settingsText(content), { commentAfter: 'anything' });
  const given = (name: string) => withoutWords(variables.get(name));
  const mailer = given('MAIL_MAILER') ?? given('MAIL_DRIVER') ?? 'smtp';
  if (!smtpMailers.includes(mailer)) return { accounts: [], unread: [] };
  const url = parseServerUrl(given('MAIL_URL') ?? '');
  const host = url?.host ?? given('MAIL_HOST') ?? '127.0.0.1';
  const port = url?.port ?? given('MAIL_PORT') ?? 2525;
  const login = url?.user ?? given('MAIL_USERNAME') ?? undefined;
  const outgoing = namedServer({
    protocol: 'smtp',
    ...{ host, port, login },
    security: securityOf(given('MAIL_SCHEME'), Number(port)),
    auth: login === undefined || login === '' ? ['none'] : [],
  });
  return {
    accounts: [
      {
        program: 'laravel',
        address: addressOf(given('MAIL_FROM_ADDRESS')),
        name: settingValue(given('MAIL_FROM_NAME') ?? undefined),
        ...{ incoming: null, outgoing },
        passwordStored: (given('MAIL_PASSWORD') ?? '') !== '' || (url?.hasPassword ?? false),
      },
    ],
    unread: outgoing === null ? [message('read.unusable-server.unquoted', { where: 'MAIL_HOST' })] : [],
  };
}

/** STARTTLS where the server offers it, but on the port where TLS begins at once. Of `MAIL_URL`, Laravel takes the scheme for a driver. */
function securityOf(scheme: string | null, port: number): Security {
  return scheme === 'smtps' || port === 465 ? 'tls' : 'starttls';
}

/** Laravel's `env()` takes some words for values, and drops a pair of quotes. */
function withoutWords(value: string | undefined): string | null {
  if (value === undefined || /^\(?null\)?$/i.test(value)) return null;
  if (/^\(?empty\)?$/i.test(value)) return '';
  return value.length > 1 && /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value;
}
