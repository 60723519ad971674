import type { Protocol, Security } from '../../contract/candidate';
import { element, renderXml } from '../../core/formats/xml';
import { relayPort } from '../../core/usual-ports';
import type {
  MailServerDescription,
  SignInDescription,
  WebServerDescription,
} from '../scripted-server/server-description';
import { hostsOf } from './demo-hosts';
import {
  addressOf,
  bridgePorts,
  demoPassword,
  roundTripMs,
  type Situation,
  serviceOnPort,
  situations,
} from './situations';

/** The mail server of a situation on one of its ports. */
export function describeMailServer(situation: Situation, host: string, port: number): MailServerDescription {
  const { protocol, security } = serviceAt(situation, port);
  return {
    protocol,
    host,
    security: port === relayPort ? 'starttls' : security,
    certificate: { names: [host], ...situation.certificate },
    signIn: describeSignIn(situation, protocol),
    delayMs: roundTripMs,
    ...situation.says?.[protocol],
    // On this port other servers deliver mail without a sign-in.
    ...(port === relayPort ? { states: { secure: { capabilities: ['PIPELINING', '8BITMIME'] } } } : {}),
  };
}

function serviceAt(situation: Situation, port: number): ReturnType<typeof serviceOnPort> {
  const bridge = bridgePorts(situation);
  if (port === bridge.imap) return { protocol: 'imap', security: 'starttls' };
  return port === bridge.smtp ? { protocol: 'smtp', security: 'starttls' } : serviceOnPort(port);
}

function describeSignIn(situation: Situation, protocol: Protocol): SignInDescription {
  const { refuses } = situation;
  const logins = [addressOf(situation)];
  const { by = protocol } = refuses ?? {};
  if (refuses === undefined || by !== protocol) return { logins, password: demoPassword };
  const refusal = refuses.replies[protocol];
  return { logins, password: null, ...(refusal === undefined ? {} : { refusal }) };
}

/** The one web server of all situations. */
export function describeWebServer(): WebServerDescription {
  const documents = situations.flatMap((situation) => {
    const { web } = hostsOf(situation);
    if (web === null || situation.published === null) return [];
    return [[`https://${web.name}/mail/config-v1.1.xml`, { body: renderDemoDocument(situation) }] as const];
  });
  return {
    certificate: { names: situations.flatMap((situation) => hostsOf(situation).web?.name ?? []) },
    answers: Object.fromEntries(documents),
    delayMs: roundTripMs,
  };
}

/** The web server that answers in place of others, with its own certificate. */
export function describeSignInPage(name: string): WebServerDescription {
  return { certificate: { names: [name] }, answers: {}, delayMs: roundTripMs };
}

const socketTypes = { none: 'plain', starttls: 'STARTTLS', tls: 'SSL' } as const satisfies Record<Security, string>;

/** The autoconfig document in which a situation publishes ports of its mail server. */
function renderDemoDocument(situation: Situation): string {
  const { domain, mail, publishedSending } = hostsOf(situation);
  const servers = (situation.published?.ports ?? []).map((port) => {
    const { protocol, security } = serviceOnPort(port);
    return element(
      protocol === 'smtp' ? 'outgoingServer' : 'incomingServer',
      [
        element('hostname', protocol === 'smtp' ? publishedSending : (mail?.name ?? '')),
        element('port', port),
        element('socketType', socketTypes[security]),
        element('username', '%EMAILADDRESS%'),
        element('authentication', 'password-cleartext'),
      ],
      { type: protocol },
    );
  });
  const provider = [element('domain', domain), element('displayName', domain), ...servers];
  return renderXml(element('clientConfig', [element('emailProvider', provider, { id: domain })], { version: '1.1' }));
}
