import { type DotenvLine, renderDotenv } from '../../formats/dotenv';
import { hostInUrl } from '../../formats/percent-encoding';
import { message } from '../../message';
import type { ExportRequest } from '../export-request';
import { passwordComments, type WebsiteSettings, websiteFile, websiteProgram, websiteWay } from '../website-program';
import { laravelReader } from './read-laravel-env';

/** Laravel, a framework for websites in PHP. https://laravel.com/docs/mail */
export const laravel = websiteProgram({
  id: 'laravel',
  reader: laravelReader,
  name: 'Laravel',
  formatUrl: 'https://laravel.com/docs/mail',
  about: message('export.laravel.about'),
  // Version 8 does. Since version 9 it sends by Symfony Mailer, which does not.
  insistsOnStarttls: false,
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.laravel.env`;
    return {
      files: [websiteFile(name, renderDotenv(linesFor(settings, say)), settings)],
      ways: [
        websiteWay(settings, {
          id: 'env',
          title: message('export.laravel.env'),
          files: [name],
          steps: [
            message('export.laravel.env.paste', { file: name }),
            ...(settings.security === 'starttls' ? [message('export.laravel.env.require')] : []),
            message('export.laravel.env.cache'),
          ],
        }),
      ],
    };
  },
});

function linesFor(settings: WebsiteSettings, say: ExportRequest['say']): readonly DotenvLine[] {
  const { host, port, security, login, password, address, name, comments } = settings;
  return [
    ...comments.map((comment) => ({ comment })),
    ['MAIL_MAILER', 'smtp'],
    ['MAIL_HOST', hostInUrl(host)],
    ['MAIL_PORT', port],
    ['MAIL_SCHEME', security === 'tls' ? 'smtps' : 'smtp'],
    // Up to version 10. It does TLS from the start on port 465 alone, and up to version 8 only with this word.
    ...(security === 'none' ? [] : [['MAIL_ENCRYPTION', security === 'tls' ? 'ssl' : 'tls'] as const]),
    ...(login === null ? [] : [['MAIL_USERNAME', keptByLaravel(login)] as const]),
    ...passwordComments(settings, say).map((comment) => ({ comment })),
    ...(login === null ? [] : [['MAIL_PASSWORD', keptByLaravel(password ?? '')] as const]),
    ['MAIL_FROM_ADDRESS', keptByLaravel(address)],
    ...(name === null ? [] : [['MAIL_FROM_NAME', keptByLaravel(name)] as const]),
  ];
}

/** Laravel's `env()` replaces a few words, and drops a pair of quotes around a value. Such a value gets an extra pair. */
function keptByLaravel(text: string): string {
  const isReplaced = /^(true|false|null|empty|\((true|false|null|empty)\))$/i.test(text) || /^(["']).*\1$/.test(text);
  return isReplaced ? `'${text}'` : text;
}
