import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { hasOwnSendingSignIn } from '../own-sending-sign-in';
import { passwordField, userNameFields } from './fields';
import { typedProgram } from './typed-program';
import { typedSignIn } from './typed-sign-in';

/** Outlook for Mac, whose one tick for SSL means STARTTLS on the ports that begin without TLS. */
export const outlookMac = typedProgram({
  id: 'outlook-mac',
  group: 'app',
  about: message('export.outlook-mac.about'),
  places: { mac: ['Microsoft Outlook.app'] },
  formatUrl:
    'https://support.microsoft.com/office/basic-imap-account-settings-for-outlook-for-mac-9e52c0ac-0a39-45ef-b0a8-85fc4b6a1e1c',
  ability: {
    name: 'Outlook for Mac',
    directions,
    carriesConnection: () => true,
    signInFor: typedSignIn,
  },
  steps: [message('export.outlook-mac.add'), message('export.outlook-mac.manual')],
  cannot: [message('export.outlook-mac.cannot.cloud')],
  pages: ({ account, incoming, outgoing }) => [
    {
      title: message('export.typed.page.first'),
      fields: [
        message('export.typed.email', { address: account.address }),
        message('export.outlook-mac.type', { protocol: incoming.protocol }),
      ],
    },
    {
      title: message('export.outlook-mac.page.account'),
      fields: [
        message('export.typed.email', { address: account.address }),
        ...userNameFields(incoming),
        passwordField,
        message('export.outlook-mac.incoming', { host: incoming.host, port: incoming.port }),
        message('export.outlook-mac.ssl', { security: incoming.security }),
        message('export.outlook-mac.outgoing', { host: outgoing.host, port: outgoing.port }),
        message('export.outlook-mac.ssl', { security: outgoing.security }),
      ],
    },
    {
      title: message('export.outlook-mac.page.more'),
      fields: sendingFields({ account, incoming, outgoing }),
    },
  ],
});

function sendingFields(chosen: Pick<ChosenAccount, 'account' | 'incoming' | 'outgoing'>): readonly Message[] {
  const { outgoing } = chosen;
  return hasOwnSendingSignIn(chosen)
    ? [message('export.outlook-mac.authentication.own'), ...userNameFields(outgoing), passwordField]
    : [message('export.outlook-mac.authentication', { auth: outgoing.signIn })];
}
