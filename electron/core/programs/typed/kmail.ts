import type { Auth } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { type ChosenServer, firstOffered } from '../choose-server';
import { takesOnlyLogin } from '../password-mechanisms';
import { typedProgram } from './typed-program';

const name = 'KMail';

/** Sign-in methods that a person can choose in its form. It has no choice for a server that takes no sign-in. */
const methods: readonly Auth[] = ['password', 'encrypted', 'gssapi', 'ntlm'];

/** KMail, the mail program of KDE. Its settings lie in services that are running, so nothing can be imported. */
export const kmail = typedProgram({
  id: 'kmail',
  group: 'app',
  formatUrl: null,
  about: message('export.kmail.about'),
  places: { linux: { commands: ['kmail'], desktopIds: ['org.kde.kmail2', 'org.kde.kmail'] } },
  ability: {
    name,
    directions,
    // The field for the port ends there.
    carriesConnection: ({ port }) => port <= 9_999,
    signInFor: (server) => firstOffered(server, (auth) => methods.includes(auth)),
  },
  steps: [message('export.kmail.add'), message('export.kmail.manual')],
  stepsAfter: [message('export.kmail.create')],
  notes: [message('export.kmail.recheck')],
  pages: ({ account, incoming, outgoing }) => [
    {
      title: message('export.kmail.personal'),
      fields: [
        ...(account.name === null ? [] : [message('export.kmail.name', { name: account.name })]),
        message('export.kmail.address', { address: account.address }),
        message('export.kmail.password'),
      ],
    },
    {
      title: message('export.kmail.incoming'),
      fields: [
        message('export.kmail.incoming-server', { host: incoming.host }),
        message('export.kmail.protocol', { protocol: incoming.protocol }),
        ...serverLines(incoming),
      ],
    },
    {
      title: message('export.kmail.outgoing'),
      fields: [message('export.kmail.outgoing-server', { host: outgoing.host }), ...serverLines(outgoing)],
    },
  ],
});

function serverLines(server: ChosenServer): readonly Message[] {
  const { port, security, login } = server;
  return [
    message('export.kmail.port', { port }),
    message('export.kmail.security', { security }),
    message('export.kmail.method', { auth: methodOf(server) }),
    message('export.kmail.login', { login }),
  ];
}

/** Its `PLAIN` and `LOGIN` are SASL, which the server has to name. `clear` is the command of IMAP or POP3. */
function methodOf(server: ChosenServer): Auth | 'clear' | 'login' {
  const { protocol, signIn } = server;
  if (signIn !== 'password') return signIn;
  if (protocol === 'pop3') return 'clear';
  if (!takesOnlyLogin(server)) return 'password';
  return protocol === 'imap' ? 'clear' : 'login';
}
