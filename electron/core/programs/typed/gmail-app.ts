import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { nameOrLocalPart, passwordField, signInFields, userNameFields } from './fields';
import { typedProgram } from './typed-program';
import { typedSignIn } from './typed-sign-in';

/** The Gmail app on Android, with the pages of its manual setup. https://support.google.com/mail/answer/6078445 */
export const gmailApp = typedProgram({
  id: 'gmail-app',
  group: 'phone',
  about: message('export.gmail-app.about'),
  places: {},
  formatUrl: 'https://support.google.com/mail/answer/6078445',
  ability: {
    name: 'Gmail app',
    directions,
    carriesConnection: () => true,
    signInFor: typedSignIn,
  },
  steps: [
    message('export.gmail-app.add'),
    message('export.gmail-app.manual'),
    message('export.gmail-app.certificates'),
  ],
  pages: (chosen) => {
    const { account, incoming, outgoing } = chosen;
    return [
      {
        title: message('export.typed.page.first'),
        fields: [
          message('export.typed.email', { address: account.address }),
          message('export.gmail-app.kind', { protocol: incoming.protocol }),
          passwordField,
        ],
      },
      {
        title: message('export.typed.page.incoming'),
        fields: [
          ...userNameFields(incoming),
          passwordField,
          message('export.typed.server', { host: incoming.host }),
          message('export.typed.port', { port: incoming.port }),
          message('export.typed.security-type', { security: incoming.security }),
        ],
      },
      {
        title: message('export.typed.page.outgoing'),
        fields: [
          message('export.gmail-app.require-sign-in', { auth: outgoing.signIn }),
          ...signInFields(outgoing),
          message('export.typed.smtp-server', { host: outgoing.host }),
          message('export.typed.port', { port: outgoing.port }),
          message('export.typed.security-type', { security: outgoing.security }),
        ],
      },
      {
        title: message('export.typed.page.last'),
        fields: [
          message('export.gmail-app.account-name', { address: account.address }),
          message('export.gmail-app.your-name', { name: nameOrLocalPart(chosen) }),
        ],
      },
    ];
  },
});
