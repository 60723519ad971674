import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { passwordField, signInFields, userNameFields } from './fields';
import { typedProgram } from './typed-program';
import { typedSignIn } from './typed-sign-in';

/** Samsung Email, whose "SSL" is TLS from the start and whose "TLS" is STARTTLS. */
export const samsungEmail = typedProgram({
  id: 'samsung-email',
  group: 'phone',
  about: message('export.samsung-email.about'),
  places: {},
  formatUrl: null,
  ability: {
    name: 'Samsung Email',
    directions,
    carriesConnection: () => true,
    signInFor: typedSignIn,
  },
  steps: [
    message('export.samsung-email.add'),
    message('export.samsung-email.manual'),
    message('export.samsung-email.certificates'),
  ],
  notes: [message('export.samsung-email.words')],
  pages: ({ account, incoming, outgoing }) => [
    {
      title: message('export.typed.page.first'),
      fields: [
        message('export.typed.email', { address: account.address }),
        passwordField,
        message('export.samsung-email.kind', { protocol: incoming.protocol }),
      ],
    },
    {
      title: message('export.samsung-email.page.incoming'),
      fields: [
        ...userNameFields(incoming),
        passwordField,
        message('export.samsung-email.incoming-server', { protocol: incoming.protocol, host: incoming.host }),
        message('export.samsung-email.security', { security: incoming.security }),
        message('export.typed.port', { port: incoming.port }),
        ...(incoming.protocol === 'imap' ? [message('export.samsung-email.prefix')] : []),
      ],
    },
    {
      title: message('export.samsung-email.page.outgoing'),
      fields: [
        message('export.typed.smtp-server', { host: outgoing.host }),
        message('export.samsung-email.security', { security: outgoing.security }),
        message('export.typed.port', { port: outgoing.port }),
        message('export.samsung-email.authentication', { auth: outgoing.signIn }),
        ...signInFields(outgoing),
      ],
    },
  ],
});
