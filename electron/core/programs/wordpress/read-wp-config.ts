import type { Security } from '../../../contract/candidate';
import { type PhpConstant, phpConstants } from '../../formats/read-php';
import { message } from '../../message';
import { addressOf } from '../../reading/address-text';
import { type AccountRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableServer } from '../../reading/unusable-server';

/**
 * Reads the server for sending from the constants of `wp-config.php`: those of WP Mail SMTP, and those that sites hand to PHPMailer themselves.
 * https://wpmailsmtp.com/docs/how-to-secure-smtp-settings-by-using-constants/
 */
export const wordpressReader: SettingsReader = {
  program: 'wordpress',
  name: 'WordPress',
  mayOwn: (path) => /(?:^|[/.])wp-config(?:[\w.-]*)?\.(?:php|txt)$/.test(path),
  recognises: ({ content }) =>
    /\b(?:define[ \t]*\([ \t]*["']|const[ \t]+)(?:WPMS_|SMTP_HOST\b)/i.test(settingsText(content)),
  read: (own) => joinedReads(own.flatMap(({ content }) => readFile(phpConstants(settingsText(content))))),
};

/** The names of the constants, which differ in their beginning. */
interface Names {
  readonly server: string;
  readonly from: string;
  readonly name: string;
  readonly security: string;
}

const pluginNames: Names = {
  server: 'WPMS_SMTP_',
  from: 'WPMS_MAIL_FROM',
  name: 'WPMS_MAIL_FROM_NAME',
  security: 'WPMS_SSL',
};
const ownNames: Names = { server: 'SMTP_', from: 'SMTP_FROM', name: 'SMTP_NAME', security: 'SMTP_SECURE' };

function readFile(constants: ReadonlyMap<string, PhpConstant>): readonly AccountRead[] {
  return [...readPlugin(constants), ...(constants.has('SMTP_HOST') ? [readServer(constants, ownNames)] : [])];
}

/** The plugin takes its constants only where it is told to, and the server only where it sends by SMTP. */
function readPlugin(constants: ReadonlyMap<string, PhpConstant>): readonly AccountRead[] {
  if (!constants.has('WPMS_SMTP_HOST') && constants.get('WPMS_MAILER') !== 'smtp') return [];
  const mailer = constants.get('WPMS_MAILER') ?? 'smtp';
  if (constants.get('WPMS_ON') !== true)
    return [
      { account: null, unread: [message('read.settings.not-used', { program: 'WP Mail SMTP', setting: 'WPMS_ON' })] },
    ];
  return mailer === 'smtp' ? [readServer(constants, pluginNames)] : [];
}

function readServer(constants: ReadonlyMap<string, PhpConstant>, { server, from, name, security }: Names): AccountRead {
  const text = (key: string) => {
    const value = constants.get(key);
    return value === undefined || value === null ? undefined : String(value);
  };
  const isSigningIn = !['false', '0', ''].includes(text(`${server}AUTH`) ?? 'true');
  const isKnown = ![`${server}HOST`, `${server}PORT`].some((key) => constants.get(key) === null);
  const host = text(`${server}HOST`) ?? '';
  const outgoing = !isKnown
    ? null
    : namedServer({
        protocol: 'smtp',
        host,
        port: text(`${server}PORT`) ?? 25,
        security: securityOf(text(security) ?? '', text(`${server}AUTOTLS`) ?? 'true'),
        login: isSigningIn ? text(`${server}USER`) : undefined,
        auth: isSigningIn ? [] : ['none'],
      });
  const isRun = [...constants].some(
    ([key, value]) => value === null && key !== `${server}PASS` && (key.startsWith(server) || key === security),
  );
  return {
    account: {
      program: 'wordpress',
      address: addressOf(text(from)),
      name: settingValue(text(name)),
      ...{ incoming: null, outgoing },
      passwordStored: constants.get(`${server}PASS`) === null ? null : (text(`${server}PASS`) ?? '') !== '',
    },
    unread: [
      ...(isRun ? [message('read.settings.command', { program: 'WordPress', what: 'value' })] : []),
      ...(outgoing === null && isKnown ? [unusableServer(`${server}HOST`, host)] : []),
    ],
  };
}

/** Without a word for it, PHPMailer still does STARTTLS where the server offers it, unless that is turned off. */
function securityOf(word: string, autoTls: string): Security {
  if (word === 'ssl') return 'tls';
  return word === 'tls' || !['false', '0', ''].includes(autoTls) ? 'starttls' : 'none';
}
