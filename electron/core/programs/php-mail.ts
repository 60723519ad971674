import { message } from '../message';
import { type ChosenAccount, sharedFileStem } from './choose-accounts';
import type { ExportRequest } from './export-request';
import { holdMsmtpPassword, msmtpAbility, msmtpConfiguration } from './msmtp/msmtp';
import { mailProgram, type Written } from './program';

const path = '/etc/msmtprc';

/** PHP's `mail()`, which cannot sign in by itself and gets msmtp for it. https://www.php.net/manual/en/mail.configuration.php */
export const phpMail = mailProgram({
  id: 'php-mail',
  group: 'website',
  formatUrl: 'https://www.php.net/manual/en/mail.configuration.php',
  holdsPassword: true,
  passwordLeftOut: message('export.php-mail.cannot.password', { path }),
  about: message('export.php-mail.about'),
  places: {},
  ability: msmtpAbility('PHP mail() with msmtp'),
  carries: [message('export.website.carries')],
  cannot: [message('export.website.cannot.receive')],
  write,
});

function write(chosen: readonly ChosenAccount<'outgoing'>[], request: ExportRequest): Written {
  const name = `${sharedFileStem(chosen)}.php-mail.msmtprc`;
  return {
    files: [
      {
        name,
        content: msmtpConfiguration(chosen, request),
        mediaType: 'text/plain; charset=utf-8',
        holdsPassword: holdMsmtpPassword(chosen),
      },
    ],
    ways: [
      {
        id: 'msmtp',
        title: message('export.php-mail.msmtp'),
        readsFile: true,
        needsAdmin: true,
        files: [name],
        steps: [
          message('export.php-mail.msmtp.install'),
          message('export.php-mail.msmtp.save', { file: name, path }),
          message('export.php-mail.msmtp.mode', { path }),
          message('export.php-mail.msmtp.ini'),
          message('export.php-mail.msmtp.test'),
        ],
        zone: null,
        notes: [
          message('export.php-mail.no-administrator'),
          message('export.website.own-password', { kind: 'account' }),
        ],
      },
    ],
  };
}
