import type { Message } from '../../../contract/message';
import { comment, element, renderXml, type XmlNode } from '../../formats/xml';
import type { ChosenAccount } from '../choose-accounts';
import type { ChosenServer } from '../choose-server';
import { hasOwnSendingSignIn } from '../own-sending-sign-in';

const envelopeSchema = 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006';
const answerSchema = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a';

/** What differs from an answer for one account alone. */
interface AnswerOptions {
  /** Stand at its start, before the warnings about its servers. */
  readonly comments?: readonly Message[];
  /** The login name that a server gets in the answer; null where it says none, so that each program takes its own. */
  readonly loginFor?: (server: ChosenServer) => string | null;
}

/** The servers of an account as Microsoft's POX Autodiscover answer. Unless told otherwise it names the login, so it fits only this account. */
export function renderAutodiscoverAnswer(
  chosen: ChosenAccount,
  say: (message: Message) => string,
  { comments = [], loginFor = ({ login }) => login }: AnswerOptions = {},
): string {
  const { account, incoming, outgoing, warnings } = chosen;
  const answer = [
    ...[...comments, ...warnings].map((warning) => comment(say(warning))),
    ...(account.name === null ? [] : [element('User', [element('DisplayName', account.name)])]),
    element('Account', [
      element('AccountType', 'email'),
      element('Action', 'settings'),
      protocolElement(incoming, loginFor(incoming), []),
      protocolElement(outgoing, loginFor(outgoing), [
        element('UsePOPAuth', onOff(!hasOwnSendingSignIn(chosen))),
        element('SMTPLast', 'off'),
      ]),
    ]),
  ];
  return renderXml(
    element('Autodiscover', [element('Response', answer, { xmlns: answerSchema })], { xmlns: envelopeSchema }),
  );
}

function protocolElement(server: ChosenServer, login: string | null, more: readonly XmlNode[]): XmlNode {
  const signsIn = server.signIn !== 'none';
  return element('Protocol', [
    element('Type', server.protocol.toUpperCase()),
    element('Server', server.host),
    element('Port', server.port),
    ...(signsIn && login !== null ? [element('LoginName', login)] : []),
    element('DomainRequired', 'off'),
    element('SPA', onOff(server.signIn === 'ntlm')),
    securityElement(server),
    element('AuthRequired', onOff(signsIn)),
    ...(signsIn ? more : []),
  ]);
}

/** `Encryption` TLS means STARTTLS in this format, and `SSL` is on by default. */
function securityElement({ security }: ChosenServer): XmlNode {
  return security === 'starttls' ? element('Encryption', 'TLS') : element('SSL', onOff(security === 'tls'));
}

function onOff(value: boolean): string {
  return value ? 'on' : 'off';
}
