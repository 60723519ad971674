import { hostInUrl } from '../formats/percent-encoding';
import { type PhpStatement, renderPhp } from '../formats/php';
import { message } from '../message';
import type { ExportRequest } from './export-request';
import {
  passwordComments,
  refusedSender,
  type WebsiteSettings,
  websiteFile,
  websiteProgram,
  websiteWay,
} from './website-program';

const securityWords = { tls: 'ssl', starttls: 'tls', none: '' } as const;

/** PHPMailer, which most contact forms in PHP send with. https://github.com/PHPMailer/PHPMailer */
export const phpmailer = websiteProgram({
  id: 'phpmailer',
  name: 'PHPMailer',
  formatUrl: 'https://github.com/PHPMailer/PHPMailer',
  about: message('export.phpmailer.about'),
  insistsOnStarttls: true,
  // PHP's filter for addresses takes quotes, but in them no blank without a backslash.
  misreading: (text, field) =>
    field === 'address'
      ? refusedSender(text, (localPart) => (/^"(?:[^\\ ]|\\.)* /.test(localPart) ? 'quoted-blank' : null))
      : null,
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.phpmailer.php`;
    return {
      files: [websiteFile(name, `<?php\n${renderPhp(statementsFor(settings, say))}`, settings)],
      ways: [
        websiteWay(settings, {
          id: 'include',
          title: message('export.phpmailer.include'),
          files: [name],
          steps: [
            message('export.website.upload-outside', { file: name }),
            message('export.phpmailer.include.line', { file: name }),
          ],
        }),
      ],
    };
  },
});

function statementsFor(settings: WebsiteSettings, say: ExportRequest['say']): readonly PhpStatement[] {
  const { host, port, security, login, password, address, name, comments } = settings;
  return [
    ...comments.map((comment) => ({ comment })),
    { comment: say(message('export.phpmailer.comment')) },
    { code: '$mail->isSMTP();' },
    { left: '$mail->Host', value: hostInUrl(host) },
    { left: '$mail->Port', value: port },
    { left: '$mail->SMTPSecure', value: securityWords[security] },
    { left: '$mail->SMTPAuth', value: login !== null },
    ...(login === null ? [] : [{ left: '$mail->Username', value: login }]),
    ...passwordComments(settings, say).map((comment) => ({ comment })),
    ...(login === null ? [] : [{ left: '$mail->Password', value: password ?? '' }]),
    { left: '$mail->CharSet', value: 'UTF-8' },
    { call: '$mail->setFrom', values: name === null ? [address] : [address, name] },
  ];
}
