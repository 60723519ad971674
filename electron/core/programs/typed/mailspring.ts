import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { type ChosenServer, onlyImap } from '../choose-server';
import { typedProgram } from './typed-program';
import { typedSignIn } from './typed-sign-in';

const name = 'Mailspring';

/** Mailspring, which imports nothing and only speaks IMAP. */
export const mailspring = typedProgram({
  id: 'mailspring',
  group: 'app',
  formatUrl: null,
  about: message('export.mailspring.about'),
  places: {
    // On Windows it is in a folder where only its own updates look.
    windows: [],
    mac: ['Mailspring.app'],
    linux: { commands: ['mailspring'], desktopIds: ['Mailspring', 'com.getmailspring.Mailspring', 'mailspring'] },
  },
  ability: {
    name,
    directions,
    hindrance: ({ protocol }) => onlyImap(name, protocol),
    carriesConnection: () => true,
    otherPorts: ({ protocol }) => (protocol === 'pop3' ? [993, 143] : []),
    signInFor: typedSignIn,
  },
  steps: [message('export.mailspring.add'), message('export.mailspring.continue')],
  stepsAfter: [message('export.mailspring.connect')],
  notes: [message('export.mailspring.port'), message('export.mailspring.insecure')],
  pages: ({ account, incoming, outgoing }) => [
    {
      title: message('export.mailspring.first'),
      fields: [
        ...(account.name === null ? [] : [message('export.mailspring.name', { name: account.name })]),
        message('export.mailspring.address', { address: account.address }),
        message('export.mailspring.password'),
      ],
    },
    { title: message('export.mailspring.incoming'), fields: serverLines(incoming) },
    { title: message('export.mailspring.outgoing'), fields: serverLines(outgoing) },
  ],
});

function serverLines({ host, port, security, login, signIn }: ChosenServer): readonly Message[] {
  return [
    message('export.mailspring.server', { host }),
    message('export.mailspring.port.value', { port }),
    message('export.mailspring.security', { security }),
    ...(signIn === 'none'
      ? [message('export.mailspring.no-sign-in')]
      : [message('export.mailspring.login', { login }), message('export.mailspring.password')]),
  ];
}
