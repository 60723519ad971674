import type { Auth } from '../../contract/candidate';
import { phrase } from '../formats/phrase';
import { type RubyStatement, type RubyValue, renderRuby } from '../formats/ruby';
import { message } from '../message';
import type { ExportRequest } from './export-request';
import {
  beyondAscii,
  passwordComments,
  type WebsiteSettings,
  websiteFile,
  websiteProgram,
  websiteWay,
} from './website-program';

/** Ruby's names of sign-in methods; each is one mechanism, which it does not compare with what the server offers. */
const authWords: Partial<Record<Auth, string>> = { password: 'plain', encrypted: 'cram_md5' };

/** Rails, a framework for websites in Ruby, and the gem `mail` that it sends by. https://guides.rubyonrails.org/action_mailer_basics.html */
export const rails = websiteProgram({
  id: 'rails',
  name: 'Ruby on Rails',
  formatUrl: 'https://guides.rubyonrails.org/action_mailer_basics.html#action-mailer-configuration',
  about: message('export.rails.about'),
  insistsOnStarttls: true,
  // The gem makes another mailbox of such an address.
  misreading: (text, field) => (field === 'address' ? beyondAscii(text) : null),
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.rails.rb`;
    return {
      files: [websiteFile(name, renderRuby(statementsFor(settings, say)), settings)],
      ways: [
        websiteWay(settings, {
          id: 'environment',
          title: message('export.rails.environment'),
          files: [name],
          steps: [
            message('export.rails.environment.paste', { file: name }),
            message('export.rails.environment.restart'),
          ],
        }),
      ],
    };
  },
});

function statementsFor(settings: WebsiteSettings, say: ExportRequest['say']): readonly RubyStatement[] {
  const { address, name, comments } = settings;
  const from = name === null ? address : `${phrase(name)} <${address}>`;
  return [
    ...[...comments, ...passwordComments(settings, say)].map((comment) => ({ comment })),
    { left: 'config.action_mailer.delivery_method', value: { symbol: 'smtp' } },
    { left: 'config.action_mailer.smtp_settings', value: smtpSettings(settings) },
    { left: 'config.action_mailer.default_options', value: { from } },
  ];
}

function smtpSettings(settings: WebsiteSettings): Readonly<Record<string, RubyValue>> {
  const { host, port, security, signIn, login, password, takesOnlyLogin } = settings;
  const authentication = signIn === 'password' && takesOnlyLogin ? 'login' : (authWords[signIn] ?? 'plain');
  return {
    address: host,
    port,
    // `enable_starttls_auto`, which is on by default, goes on without TLS where there is no STARTTLS.
    ...(security === 'starttls' ? { enable_starttls: true } : {}),
    ...(security === 'tls' ? { tls: true } : {}),
    ...(security === 'none' ? {} : { openssl_verify_mode: 'peer' }),
    ...(login === null
      ? {}
      : { authentication: { symbol: authentication }, user_name: login, password: password ?? '' }),
    open_timeout: 30,
    read_timeout: 30,
  };
}
