import type { Protocol } from '../../contract/candidate';
import { relayPort } from '../../core/usual-ports';
import type {
  MailServerDescription,
  SignInDescription,
  WebServerDescription,
} from '../scripted-server/server-description';
import { renderDemoDocument } from './demo-document';
import { hostsOf } from './demo-hosts';
import { addressOf, demoPassword, roundTripMs, type Situation, situations } from './situations';
import { serviceOnPort } from './usual-service';

/** The mail server of a situation on one of its ports. */
export function describeMailServer(situation: Situation, host: string, port: number): MailServerDescription {
  const { protocol, security } = serviceOnPort(port);
  return {
    protocol,
    host,
    security: port === relayPort ? 'starttls' : security,
    certificate: { names: [host], ...situation.certificate },
    signIn: describeSignIn(situation, protocol),
    delayMs: roundTripMs,
    // On this port other servers deliver mail without a sign-in.
    ...(port === relayPort ? { states: { secure: { capabilities: ['PIPELINING', '8BITMIME'] } } } : {}),
  };
}

function describeSignIn(situation: Situation, protocol: Protocol): SignInDescription {
  const { refuses } = situation;
  const logins = [addressOf(situation)];
  if (refuses === undefined) return { logins, password: demoPassword };
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
