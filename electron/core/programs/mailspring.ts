import type { Message } from '../../contract/message';
import { directions } from '../../contract/verdict';
import { message } from '../message';
import { cardProgram } from './cards/program-card';
import { type ChosenServer, offeredAuth, onlyImap } from './choose-server';

const name = 'Mailspring';

/** Mailspring, which imports nothing and only speaks IMAP. */
export const mailspring = cardProgram({
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
    signInFor: (server) =>
      offeredAuth(server).find(
        (auth) => auth === 'password' || auth === 'encrypted' || (auth === 'none' && server.protocol === 'smtp'),
      ) ?? null,
  },
  cannot: [message('export.program-card.cannot', { program: name })],
  steps: [
    message('export.mailspring.add'),
    message('export.mailspring.continue'),
    message('export.program-card.type'),
    message('export.mailspring.connect'),
  ],
  notes: [message('export.mailspring.port'), message('export.mailspring.insecure')],
  form: ({ account, incoming, outgoing }) => [
    [
      message('export.mailspring.first'),
      ...(account.name === null ? [] : [message('export.mailspring.name', { name: account.name })]),
      message('export.mailspring.address', { address: account.address }),
      message('export.mailspring.password'),
    ],
    [message('export.mailspring.incoming'), ...serverLines(incoming)],
    [message('export.mailspring.outgoing'), ...serverLines(outgoing)],
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
