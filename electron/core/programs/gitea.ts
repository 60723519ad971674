import { type GoIniSection, isGoIniValue, renderGoIni } from '../formats/go-ini';
import { phrase } from '../formats/phrase';
import { message } from '../message';
import type { ExportRequest } from './export-request';
import { passwordComments, type WebsiteSettings, websiteFile, websiteProgram, websiteWay } from './website-program';

const protocols = { tls: 'smtps', starttls: 'smtp+starttls', none: 'smtp' } as const;

/** Gitea and Forgejo, which read the same settings. https://docs.gitea.com/administration/config-cheat-sheet#mailer-mailer */
export const gitea = websiteProgram({
  id: 'gitea',
  name: 'Gitea or Forgejo',
  formatUrl: 'https://docs.gitea.com/administration/config-cheat-sheet#mailer-mailer',
  about: message('export.gitea.about'),
  // It goes on without TLS where there is no STARTTLS, and then sends the password by LOGIN where nothing else is offered: see
  // services/mailer/sender in its source.
  insistsOnStarttls: false,
  misreading: (text) => (isGoIniValue(text) ? null : 'variable'),
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.gitea.ini`;
    return {
      files: [websiteFile(name, renderGoIni(settings.comments, [mailerSection(settings, say)]), settings)],
      ways: [
        websiteWay(settings, {
          id: 'ini',
          title: message('export.gitea.ini'),
          files: [name],
          steps: [message('export.gitea.ini.paste', { file: name }), message('export.gitea.ini.test')],
        }),
      ],
    };
  },
});

function mailerSection(settings: WebsiteSettings, say: ExportRequest['say']): GoIniSection {
  const { host, port, security, login, password, address } = settings;
  return {
    name: 'mailer',
    lines: [
      ['ENABLED', 'true'],
      ['PROTOCOL', protocols[security]],
      ['SMTP_ADDR', host],
      ['SMTP_PORT', String(port)],
      ...(login === null ? [] : [['USER', login] as const]),
      ...passwordComments(settings, say).map((comment) => ({ comment })),
      ...(login === null ? [] : [['PASSWD', password ?? ''] as const]),
      ['FROM', fromOf(settings) ?? address],
    ],
  };
}

/** The name before the address; null where there is no name, or both cannot stand in one value. */
function fromOf({ address, name }: WebsiteSettings): string | null {
  if (name === null) return null;
  const from = `${phrase(name)} <${address}>`;
  return isGoIniValue(from) ? from : null;
}
