import { addressParts } from '../../contract/mail-address';
import { hostInUrl } from '../formats/percent-encoding';
import { type PhpStatement, type PhpValue, renderPhp } from '../formats/php';
import { message } from '../message';
import { passwordComments, type WebsiteSettings, websiteFile, websiteProgram, websiteWay } from './website-program';

/** Nextcloud. https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/email_configuration.html */
export const nextcloud = websiteProgram({
  id: 'nextcloud',
  name: 'Nextcloud',
  formatUrl: 'https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/email_configuration.html',
  about: message('export.nextcloud.about'),
  // It has no setting for that: see lib/private/Mail/Mailer.php in its source.
  insistsOnStarttls: false,
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.nextcloud.config.php`;
    const comments = [...settings.comments, ...passwordComments(settings, say)];
    const statements: readonly PhpStatement[] = [
      ...comments.map((comment) => ({ comment })),
      { left: '$CONFIG', value: valuesFor(settings) },
    ];
    return {
      files: [websiteFile(name, `<?php\n${renderPhp(statements)}`, settings)],
      ways: [
        websiteWay(settings, {
          id: 'config',
          title: message('export.nextcloud.config'),
          files: [name],
          steps: [
            message('export.nextcloud.config.upload', { file: name }),
            message('export.nextcloud.config.mode'),
            message('export.nextcloud.config.test'),
          ],
          notes: [message('export.nextcloud.config.fixed')],
        }),
      ],
    };
  },
});

function valuesFor({ host, port, security, login, password, address }: WebsiteSettings): PhpValue {
  const { localPart, domain } = addressParts(address);
  return {
    mail_smtpmode: 'smtp',
    mail_smtphost: hostInUrl(host),
    mail_smtpport: port,
    // Any other word leaves it to the server whether there is STARTTLS.
    mail_smtpsecure: security === 'tls' ? 'ssl' : '',
    mail_smtpauth: login !== null,
    ...(login === null ? {} : { mail_smtpname: login, mail_smtppassword: password ?? '' }),
    mail_from_address: localPart,
    mail_domain: domain,
  };
}
