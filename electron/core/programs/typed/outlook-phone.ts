import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import type { ChosenServer } from '../choose-server';
import { nameOrLocalPart, passwordField } from './fields';
import { typedProgram } from './typed-program';
import { typedSignIn } from './typed-sign-in';

/** Outlook for iPhone and Android; only that for Android receives by POP3 too. */
export const outlookPhone = typedProgram({
  id: 'outlook-phone',
  group: 'phone',
  about: message('export.outlook-phone.about'),
  places: {},
  formatUrl: null,
  ability: {
    name: 'Outlook for phones',
    directions,
    carriesConnection: () => true,
    signInFor: typedSignIn,
  },
  steps: [
    message('export.outlook-phone.add'),
    message('export.outlook-phone.manual'),
    message('export.outlook-phone.advanced'),
  ],
  cannot: [message('export.outlook-phone.cannot.cloud')],
  notes: [message('export.outlook-phone.pop3'), message('export.outlook-phone.port')],
  pages: (chosen) => {
    const { account, incoming, outgoing } = chosen;
    const { protocol } = incoming;
    return [
      {
        title: message('export.typed.page.first'),
        fields: [
          message('export.outlook-phone.type', { protocol }),
          message('export.typed.email', { address: account.address }),
          passwordField,
          message('export.outlook-phone.display-name', { name: nameOrLocalPart(chosen) }),
          message('export.outlook-phone.description', { address: account.address }),
        ],
      },
      { title: message('export.outlook-phone.page.incoming', { protocol }), fields: serverLines(incoming) },
      { title: message('export.outlook-phone.page.outgoing'), fields: serverLines(outgoing) },
    ];
  },
});

function serverLines({ protocol, host, port, security, login, signIn }: ChosenServer): readonly Message[] {
  const credentials = [
    message('export.outlook-phone.user', { protocol, login }),
    message('export.outlook-phone.password', { protocol }),
  ];
  return [
    message('export.outlook-phone.host', { protocol, host }),
    message('export.typed.port', { port }),
    message('export.typed.security-type', { security }),
    ...(signIn === 'none' ? [] : credentials),
  ];
}
