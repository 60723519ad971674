import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { passwordField } from './fields';
import { typedProgram } from './typed-program';
import { typedSignIn } from './typed-sign-in';

/** New Outlook for Windows. https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040 */
export const outlookNew = typedProgram({
  id: 'outlook-new',
  group: 'app',
  about: message('export.outlook-new.about'),
  // The new Outlook is an app of the Store, which puts only its name here.
  places: { windows: ['olk.exe'] },
  formatUrl: null,
  ability: {
    name: 'New Outlook',
    directions,
    carriesConnection: () => true,
    signInFor: typedSignIn,
  },
  steps: [message('export.outlook-new.add'), message('export.outlook-new.manual')],
  cannot: [message('export.outlook-new.cannot.cloud')],
  pages: ({ account, incoming, outgoing }) => [
    {
      title: message('export.typed.page.first'),
      fields: [
        message('export.typed.email', { address: account.address }),
        message('export.outlook-new.provider', { protocol: incoming.protocol }),
      ],
    },
    {
      title: message('export.outlook-new.page.incoming'),
      fields: [
        message('export.outlook-new.incoming-user', { protocol: incoming.protocol, login: incoming.login }),
        passwordField,
        message('export.outlook-new.incoming-server', { protocol: incoming.protocol, host: incoming.host }),
        message('export.typed.port', { port: incoming.port }),
        message('export.outlook-new.security', { security: incoming.security }),
      ],
    },
    {
      title: message('export.outlook-new.page.outgoing'),
      fields: [
        ...(outgoing.signIn === 'none'
          ? []
          : [message('export.outlook-new.smtp-user', { login: outgoing.login }), passwordField]),
        message('export.outlook-new.smtp-server', { host: outgoing.host }),
        message('export.typed.port', { port: outgoing.port }),
        message('export.outlook-new.security', { security: outgoing.security }),
      ],
    },
  ],
});
