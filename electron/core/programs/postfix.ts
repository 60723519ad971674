import {
  isPostfixLogin,
  isPostfixPassword,
  type PostfixLine,
  renderPostfixParameters,
  renderPostfixPasswords,
} from '../formats/postfix-configuration';
import { message } from '../message';
import type { ExportRequest } from './export-request';
import { passwordComments, type WebsiteSettings, websiteFile, websiteProgram, websiteWay } from './website-program';

const passwordTable = '/etc/postfix/sasl_passwd';

/** Postfix, which hands all mail of a computer to one server. https://www.postfix.org/SASL_README.html#client_sasl */
export const postfix = websiteProgram({
  id: 'postfix',
  name: 'Postfix',
  formatUrl: 'https://www.postfix.org/SASL_README.html#client_sasl',
  about: message('export.postfix.about'),
  insistsOnStarttls: true,
  misreading: (text, field) => {
    if (field === 'login' && !isPostfixLogin(text)) return text.includes(':') ? 'colon' : 'blank';
    return field === 'password' && !isPostfixPassword(text) ? 'blank' : null;
  },
  write: (settings, { say }) => {
    const parameters = `${settings.fileStem}.postfix-main.cf`;
    const table = `${settings.fileStem}.sasl_passwd`;
    const { login, password } = settings;
    const isSigningIn = login !== null;
    return {
      files: [
        { ...websiteFile(parameters, renderPostfixParameters(linesFor(settings)), settings), holdsPassword: false },
        ...(isSigningIn
          ? [
              websiteFile(
                table,
                renderPostfixPasswords(tableComments(settings, say), {
                  relayhost: relayhostOf(settings),
                  login,
                  password: password ?? '',
                }),
                settings,
              ),
            ]
          : []),
      ],
      ways: [
        websiteWay(settings, {
          id: 'relayhost',
          title: message('export.postfix.relayhost'),
          needsAdmin: true,
          files: [parameters, ...(isSigningIn ? [table] : [])],
          steps: [
            message('export.postfix.relayhost.main', { file: parameters }),
            ...(isSigningIn
              ? [
                  message('export.postfix.relayhost.table', { file: table, path: passwordTable }),
                  message('export.postfix.relayhost.mode', { path: passwordTable }),
                  message('export.postfix.relayhost.sasl'),
                ]
              : []),
            message('export.postfix.relayhost.reload'),
          ],
          notes: [
            message('export.postfix.sender', { address: settings.address }),
            ...(settings.security === 'none' ? [] : [message('export.postfix.authorities')]),
          ],
        }),
      ],
    };
  },
});

function relayhostOf({ host, port }: WebsiteSettings): string {
  return `[${host}]:${port}`;
}

function tableComments(settings: WebsiteSettings, say: ExportRequest['say']): readonly string[] {
  return [...settings.comments, ...passwordComments(settings, say, message('export.postfix.comment.password'))];
}

function linesFor(settings: WebsiteSettings): readonly PostfixLine[] {
  const { security, login, comments } = settings;
  return [
    ...comments.map((comment) => ({ comment })),
    ['relayhost', relayhostOf(settings)],
    ...(login === null
      ? []
      : [
          ['smtp_sasl_auth_enable', 'yes'] as const,
          ['smtp_sasl_password_maps', `texthash:${passwordTable}`] as const,
          ['smtp_sasl_security_options', 'noanonymous'] as const,
        ]),
    // With `verify`, mail waits where TLS or the certificate is missing. `encrypt` would take every certificate.
    ['smtp_tls_security_level', security === 'none' ? 'may' : 'verify'],
    ...(security === 'none'
      ? []
      : [
          ['smtp_tls_wrappermode', security === 'tls' ? 'yes' : 'no'] as const,
          ['smtp_tls_verify_cert_match', 'hostname'] as const,
          ['smtp_tls_CAfile', '/etc/ssl/certs/ca-certificates.crt'] as const,
        ]),
  ];
}
