import { renderDotenv } from '../../formats/dotenv';
import { smtpUrl } from '../../formats/smtp-url';
import { message } from '../../message';
import { passwordComments, type WebsiteSettings, websiteFile, websiteProgram, websiteWay } from '../website-program';
import { symfonyReader } from './read-mailer-dsn';

/** Symfony, a framework for websites in PHP. https://symfony.com/doc/current/mailer.html */
export const symfony = websiteProgram({
  id: 'symfony',
  reader: symfonyReader,
  name: 'Symfony',
  formatUrl: 'https://symfony.com/doc/current/mailer.html',
  about: message('export.symfony.about'),
  insistsOnStarttls: false,
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.symfony.env`;
    const missing = passwordComments(settings, say, message('export.symfony.comment.password'));
    const comments = [...settings.comments, ...missing].map((comment) => ({ comment }));
    return {
      files: [websiteFile(name, renderDotenv([...comments, ['MAILER_DSN', mailerDsn(settings)]]), settings)],
      ways: [
        websiteWay(settings, {
          id: 'env',
          title: message('export.symfony.env'),
          files: [name],
          steps: [
            message('export.symfony.env.paste', { file: name }),
            message('export.symfony.env.from', { address: settings.address }),
            message('export.symfony.env.test'),
          ],
          notes: settings.security === 'starttls' ? [message('export.symfony.require')] : [],
        }),
      ],
    };
  },
});

function mailerDsn({ host, port, security, login, password }: WebsiteSettings): string {
  return smtpUrl({
    ...{ host, port },
    scheme: security === 'tls' ? 'smtps' : 'smtp',
    user: login === null ? null : { login, password: password ?? '' },
    // Versions before 7.3 do not know the option.
    ...(security === 'starttls' ? { query: 'require_tls=true' } : {}),
  });
}
