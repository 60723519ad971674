import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { onlyImap } from '../choose-server';
import { nameOrLocalPart, passwordField, signInFields, userNameFields } from './fields';
import { typedProgram } from './typed-program';
import { typedSignIn } from './typed-sign-in';

const name = 'Thunderbird for iPhone';

/** Thunderbird for iPhone and iPad, a test version that reads no code and no file yet. */
export const thunderbirdIphone = typedProgram({
  id: 'thunderbird-iphone',
  group: 'phone',
  about: message('export.thunderbird-iphone.about'),
  places: {},
  formatUrl: 'https://github.com/thunderbird/thunderbird-ios',
  ability: {
    name,
    directions,
    hindrance: ({ protocol }) => onlyImap(name, protocol),
    carriesConnection: () => true,
    otherPorts: ({ protocol }) => (protocol === 'pop3' ? [993] : []),
    signInFor: typedSignIn,
  },
  steps: [message('export.thunderbird-iphone.add'), message('export.thunderbird-iphone.manual')],
  notes: [message('export.thunderbird-iphone.beta')],
  pages: (chosen) => {
    const { account, incoming, outgoing } = chosen;
    return [
      {
        title: message('export.typed.page.first'),
        fields: [
          message('export.thunderbird-iphone.your-name', { name: nameOrLocalPart(chosen) }),
          message('export.typed.email', { address: account.address }),
          passwordField,
        ],
      },
      {
        title: message('export.typed.page.incoming'),
        fields: [
          message('export.typed.server', { host: incoming.host }),
          message('export.typed.port', { port: incoming.port }),
          message('export.typed.security-type', { security: incoming.security }),
          ...userNameFields(incoming),
        ],
      },
      {
        title: message('export.typed.page.outgoing'),
        fields: [
          message('export.typed.server', { host: outgoing.host }),
          message('export.typed.port', { port: outgoing.port }),
          message('export.typed.security-type', { security: outgoing.security }),
          ...signInFields(outgoing),
        ],
      },
    ];
  },
});
