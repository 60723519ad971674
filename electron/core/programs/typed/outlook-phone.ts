import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { onlyImap } from '../choose-server';
import { nameOrLocalPart, passwordField, signInFields, userNameFields } from './fields';
import { typedProgram } from './typed-program';
import { typedSignIn } from './typed-sign-in';

const name = 'Outlook for phones';

/** Outlook for iPhone and Android, which receives by IMAP only. */
export const outlookPhone = typedProgram({
  id: 'outlook-phone',
  group: 'phone',
  about: message('export.outlook-phone.about'),
  places: {},
  formatUrl: null,
  ability: {
    name,
    directions,
    hindrance: ({ protocol }) => onlyImap(name, protocol),
    carriesConnection: () => true,
    otherPorts: ({ protocol }) => (protocol === 'pop3' ? [993] : []),
    signInFor: typedSignIn,
  },
  steps: [message('export.outlook-phone.add'), message('export.outlook-phone.manual')],
  cannot: [message('export.outlook-phone.cannot.cloud')],
  notes: [message('export.outlook-phone.port')],
  pages: (chosen) => {
    const { account, incoming, outgoing } = chosen;
    return [
      {
        title: message('export.typed.page.first'),
        fields: [
          message('export.typed.email', { address: account.address }),
          passwordField,
          message('export.outlook-phone.display-name', { name: nameOrLocalPart(chosen) }),
          message('export.outlook-phone.description', { address: account.address }),
        ],
      },
      {
        title: message('export.outlook-phone.page.incoming'),
        fields: [
          message('export.outlook-phone.imap-host', { host: incoming.host }),
          message('export.typed.port', { port: incoming.port }),
          message('export.typed.security-type', { security: incoming.security }),
          ...userNameFields(incoming),
          passwordField,
        ],
      },
      {
        title: message('export.outlook-phone.page.outgoing'),
        fields: [
          message('export.outlook-phone.smtp-host', { host: outgoing.host }),
          message('export.typed.port', { port: outgoing.port }),
          message('export.typed.security-type', { security: outgoing.security }),
          ...signInFields(outgoing),
        ],
      },
    ];
  },
});
