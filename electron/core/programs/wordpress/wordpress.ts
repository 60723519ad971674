import type { ImportWay } from '../../../contract/exports';
import { hostInUrl } from '../../formats/percent-encoding';
import { type PhpStatement, renderPhp } from '../../formats/php';
import { message } from '../../message';
import type { ExportRequest } from '../export-request';
import type { WrittenFile } from '../program';
import {
  passwordComments,
  refusedSender,
  type WebsiteSettings,
  websiteCard,
  websiteFile,
  websiteProgram,
  websiteWay,
} from '../website-program';
import { wordpressReader } from './read-wp-config';

const securityWords = { tls: 'ssl', starttls: 'tls', none: '' } as const;

/** WordPress with the plugins that most sites send by. https://wpmailsmtp.com/docs/how-to-secure-smtp-settings-by-using-constants/ */
export const wordpress = websiteProgram({
  id: 'wordpress',
  reader: wordpressReader,
  name: 'WordPress',
  formatUrl: 'https://wpmailsmtp.com/docs/how-to-secure-smtp-settings-by-using-constants/',
  about: message('export.wordpress.about'),
  // The plugins send by the PHPMailer of WordPress, which insists: see src/Processor.php in the source of WP Mail SMTP.
  insistsOnStarttls: true,
  // `is_email` of WordPress judges the sender in place of PHPMailer.
  misreading: (text, field) =>
    field === 'address' ? refusedSender(text, (localPart) => (localPart.startsWith('"') ? 'quoted' : null)) : null,
  write: (settings, request) => {
    // Post SMTP takes such an address without brackets only, and cannot connect to it then.
    const isIpv6 = settings.host.includes(':');
    const written = [
      wpMailSmtp(settings, request),
      pluginCard('fluentsmtp', settings, request),
      ...(isIpv6 ? [] : [pluginCard('post-smtp', settings, request)]),
    ];
    return {
      files: written.map(({ file }) => file),
      ways: written.map(({ way }) => way),
      impossible: isIpv6 ? [message('export.wordpress.post-smtp.ipv6')] : [],
    };
  },
});

interface PluginSettings {
  readonly file: WrittenFile;
  readonly way: ImportWay;
}

function wpMailSmtp(settings: WebsiteSettings, { say }: ExportRequest): PluginSettings {
  const { host, port, security, login, password, address, name, comments } = settings;
  const fileName = `${settings.fileStem}.wp-config.txt`;
  const statements: readonly PhpStatement[] = [
    ...comments.map((comment) => ({ comment })),
    { define: 'WPMS_ON', value: true },
    { define: 'WPMS_MAILER', value: 'smtp' },
    { define: 'WPMS_SMTP_HOST', value: hostInUrl(host) },
    { define: 'WPMS_SMTP_PORT', value: port },
    { define: 'WPMS_SSL', value: securityWords[security] },
    { define: 'WPMS_SMTP_AUTH', value: login !== null },
    ...(login === null ? [] : [{ define: 'WPMS_SMTP_USER', value: login }]),
    ...passwordComments(settings, say).map((comment) => ({ comment })),
    ...(login === null ? [] : [{ define: 'WPMS_SMTP_PASS', value: password ?? '' }]),
    { define: 'WPMS_SMTP_AUTOTLS', value: true },
    { define: 'WPMS_MAIL_FROM', value: address },
    ...(name === null ? [] : [{ define: 'WPMS_MAIL_FROM_NAME', value: name }]),
  ];
  return {
    file: websiteFile(fileName, renderPhp(statements), settings),
    way: websiteWay(settings, {
      id: 'wp-mail-smtp',
      title: message('export.wordpress.wp-mail-smtp'),
      files: [fileName],
      steps: [
        message('export.wordpress.wp-mail-smtp.install'),
        message('export.wordpress.wp-mail-smtp.paste', { file: fileName }),
        message('export.wordpress.wp-mail-smtp.test', { address }),
      ],
      notes: [message('export.wordpress.wp-mail-smtp.fixed')],
    }),
  };
}

/** The values of a plugin in the order of its page, in its own words. */
function pluginCard(
  plugin: 'fluentsmtp' | 'post-smtp',
  settings: WebsiteSettings,
  { say }: ExportRequest,
): PluginSettings {
  const { host, port, security, login, address, name } = settings;
  const file = `${settings.fileStem}.${plugin}.txt`;
  const from = [
    message('export.wordpress.card.from', { plugin, address }),
    ...(name === null ? [] : [message('export.wordpress.card.name', { plugin, name })]),
  ];
  const server = [
    message('export.wordpress.card.host', { plugin, host: hostInUrl(host) }),
    message('export.wordpress.card.port', { plugin, port }),
    message('export.wordpress.card.security', { plugin, security }),
    ...(plugin === 'fluentsmtp' ? [message('export.wordpress.card.auto-tls')] : []),
    message('export.wordpress.card.authentication', { plugin, isOn: login === null ? 'no' : 'yes' }),
    ...(login === null ? [] : [message('export.wordpress.card.user', { plugin, login })]),
    ...(login === null ? [] : [message('export.wordpress.card.password', { plugin })]),
  ];
  const title = message('export.wordpress.card.title', { plugin });
  const lines = plugin === 'fluentsmtp' ? [title, ...from, ...server] : [title, ...server, ...from];
  return {
    file: websiteCard(file, lines.map(say)),
    way: websiteWay(settings, {
      id: plugin,
      title: message('export.wordpress.card', { plugin }),
      readsFile: false,
      files: [file],
      form: [lines],
      steps: [
        message('export.wordpress.card.open', { plugin }),
        message('export.website.card.type', { file }),
        message('export.wordpress.card.test', { plugin }),
      ],
    }),
  };
}
