import type { Source } from '../../contract/candidate';
import type { Cause } from '../../contract/cause';
import type { Certificate } from '../../contract/certificate';
import type { Failure, Stage } from '../../contract/failure';
import { parseIpAddress } from '../../contract/host-name';
import type { Action, Party, Verdict } from '../../contract/verdict';
import { isNamedByOthers, whoPromisesStarttls } from '../discovery/source-facts';
import { message } from '../message';
import { isThisComputer } from '../this-computer';
import type { DiagnosisContext } from './diagnosis-context';
import { failureMessage } from './failure-message';
import { heardProtocol } from './heard-protocol';
import { causeOfHttpStatus } from './http-status-cause';
import { interceptorOf } from './interceptor';
import { nameMismatch } from './name-mismatch';
import { causeOfReply } from './reply-codes';
import { causeOfTlsWords } from './tls-words';
import { verdictOf } from './verdict-of';

/** Why a failure happened and what to do about it. Every failure has an answer; the party is `unknown` where nothing shows it. */
export function diagnose(failure: Failure, context: DiagnosisContext): Verdict {
  const said = { message: failureMessage(failure), observed: failure.code };
  switch (failure.code) {
    case 'host-not-found':
      return verdictOf('host-not-found', { ...context, host: failure.host }, { party: whoNamedHost(context.source) });
    case 'resolver-silent':
    case 'no-route':
      return verdictOf('no-network', context);
    case 'name-answer-cut-short':
      return verdictOf('name-server-faulty', context, said);
    case 'refused':
      return verdictOf('connection-refused', context, isThisComputer(context.host) ? { party: 'this-computer' } : {});
    case 'timed-out':
      return diagnoseSilence(failure.stage, context);
    case 'closed':
      return verdictOf('connection-dropped', context);
    case 'certificate-expired':
      return verdictOf('certificate-expired', context, { ...said, seen: certificateLine(failure.certificate) });
    case 'certificate-not-yet-valid':
      // Servers use a certificate from the day it begins, so a slow clock of this computer is far more likely.
      return verdictOf('certificate-expired', context, {
        party: 'this-computer',
        ...said,
        seen: certificateLine(failure.certificate),
        actions: [{ kind: 'try-again', afterMs: 0 }, { kind: 'show-certificate' }],
      });
    case 'certificate-name-mismatch':
      return verdictOf('certificate-name-mismatch', context, {
        party: whoseNameIsWrong(failure.certificate, context.host),
        ...said,
        observed: nameMismatch(failure.certificate, context.host).kind,
        seen: certificateLine(failure.certificate),
      });
    case 'certificate-untrusted':
      return verdictOf(interceptorOf(failure.certificate) ?? 'certificate-untrusted', context, {
        seen: [failure.detail, failure.missingIssuerUrl ?? [], certificateLine(failure.certificate)].flat().join('; '),
        ...wordsOnMissingIssuer(failure, context),
        ...wordsOnOwnCertificate(failure, context),
      });
    case 'weak-key':
      return verdictOf('tls-too-old', context, {
        ...said,
        observed: `${failure.code}.${failure.place}`,
        seen: `${failure.key.kind} ${failure.key.bits}; ${certificateLine(failure.certificate)}`,
      });
    case 'tls-failed':
      return verdictOf(causeOfTlsWords(failure.detail) ?? 'tls-handshake-failed', context, { seen: failure.detail });
    case 'not-tls':
      return verdictOf(causeOfClearText(failure.heard, context), context, { seen: failure.heard });
    case 'starttls-not-offered':
      return verdictOf('starttls-not-offered', context, wordsOnMissingStarttls(context));
    case 'tls-from-the-start':
      return verdictOf('tls-mode-mismatch', context, said);
    case 'injected-bytes':
      return verdictOf('interception-by-network', context, said);
    case 'unexpected-reply':
      return diagnoseReply(failure.stage, failure.reply, context);
    case 'unasked-reply':
    case 'incomplete-reply':
      return verdictOf('protocol-violation', context, { party: 'provider', ...said, seen: failure.reply });
    case 'reply-too-long':
      return verdictOf('protocol-violation', context, { party: 'provider', ...said });
    case 'http-status':
      return verdictOf(causeOfHttpStatus(failure.status), context, { seen: `${failure.status} ${failure.url}` });
    case 'unreadable-document':
      return verdictOf('config-unreadable', context, { seen: failure.detail });
    case 'unusable-server':
      return verdictOf('config-unreadable', context, { ...said, seen: failure.found });
    case 'redirect-to-port':
      return verdictOf('config-not-found', context, { party: 'provider', ...said });
    case 'digest-mismatch':
      return verdictOf('config-unreadable', context, { ...said, seen: failure.url });
    case 'private-address':
      return verdictOf('config-not-found', context, { party: 'unknown', ...said, seen: failure.address });
    case 'proxy-unreachable':
      return verdictOf('connection-timed-out', context, {
        party: 'this-network',
        ...said,
        seen: failure.detail,
        actions: proxyActions,
      });
    case 'proxy-refused':
      return verdictOf('interception-by-network', context, {
        ...said,
        seen: failure.reply,
        actions: proxyActions,
      });
    case 'unreachable-by-proxy':
      return verdictOf('config-not-found', context, { party: 'unknown', ...said, seen: failure.reply });
  }
}

/** A server that sends only its own certificate is mended by its operator. */
function wordsOnMissingIssuer(
  failure: Extract<Failure, { readonly code: 'certificate-untrusted' }>,
  { host, port }: DiagnosisContext,
): Pick<Partial<Verdict>, 'message' | 'actions' | 'observed'> {
  if (failure.missingIssuerUrl === undefined || interceptorOf(failure.certificate) !== null) return {};
  const request = message('request.certificate-untrusted.missing-issuer', { host, port });
  return {
    message: failureMessage(failure),
    observed: 'missing-issuer',
    actions: [{ kind: 'copy-for-provider', message: request }, { kind: 'show-certificate' }],
  };
}

/**
 * A program on this computer, such as the bridge of a provider, has to make its certificate itself: no public authority gives one for a
 * loopback address. Only the person can say whether the program is theirs.
 */
function wordsOnOwnCertificate(
  { certificate }: Extract<Failure, { readonly code: 'certificate-untrusted' }>,
  { host, port }: DiagnosisContext,
): Partial<Verdict> {
  if (!isThisComputer(host) || certificate.issuer !== certificate.subject) return {};
  return {
    party: 'you',
    message: message('failure.certificate-untrusted.here', { host, port }),
    seen: `SHA-256 ${certificate.sha256}; ${certificateLine(certificate)}`,
    actions: [{ kind: 'show-certificate' }, { kind: 'enter-by-hand' }, { kind: 'copy-for-support' }],
  };
}

/** The proxy is set in the network settings of the computer. */
const proxyActions: readonly Action[] = [
  { kind: 'open-network-settings' },
  { kind: 'try-again', afterMs: 0 },
  { kind: 'copy-for-support' },
];

/** A name that was neither typed nor guessed came from the provider's settings. */
function whoNamedHost(source: Source): Party {
  return isNamedByOthers(source) ? 'provider' : 'you';
}

/** Few certificates are valid for IP addresses, so where one was typed the address is wrong, unless the certificate is meant for it. */
function whoseNameIsWrong(certificate: Certificate, host: string): Party {
  return parseIpAddress(host) !== null && nameMismatch(certificate, host).kind === 'other-names' ? 'you' : 'provider';
}

/** Where a list states STARTTLS, something on the way takes it out. A document of the domain alone may as well be wrong. */
function wordsOnMissingStarttls({ host, port, source, isPortNamed }: DiagnosisContext): Partial<Verdict> {
  const promise = whoPromisesStarttls([source], isPortNamed);
  if (promise === 'list') return { party: 'this-network' };
  if (promise === null) return { party: 'provider' };
  const said = message('verdict.starttls-disagreement', { host, port });
  return { party: 'provider', message: said, observed: 'disagreement' };
}

function diagnoseSilence(stage: Stage, context: DiagnosisContext): Verdict {
  if (stage === 'dns') return verdictOf('no-network', context);
  if (stage === 'connect') return verdictOf('connection-timed-out', context);
  // A server that wants TLS from the first byte waits for us to begin.
  if (stage === 'greeting' && context.security !== 'tls' && implicitTlsPorts.has(context.port)) {
    return verdictOf('tls-mode-mismatch', context);
  }
  const said = { message: message('verdict.silent', { host: context.host, port: context.port }), observed: 'silence' };
  if (stage === 'greeting') return verdictOf('connection-timed-out', context, { party: 'unknown', ...said });
  if (stage === 'tls') return verdictOf('tls-handshake-failed', context, { party: 'unknown', ...said });
  return verdictOf('server-unavailable', context, said);
}

const implicitTlsPorts: ReadonlySet<number> = new Set([465, 993, 995]);
const mailPorts: ReadonlySet<number> = new Set([25, 110, 143, 465, 587, 993, 995, 2525]);

/** The cause where the first line of a server belongs to another protocol than expected; null where it does not. */
function foreignCause(firstLine: string, { protocol, port, source }: DiagnosisContext): Cause | null {
  if (protocol === null) return 'interception-by-network';
  const heard = heardProtocol(firstLine);
  if (heard === null || heard === protocol) return null;
  // No provider runs a web server on a mail port that it publishes. A network's sign-in page or a proxy answers there.
  return heard === 'http' && isNamedByOthers(source) && mailPorts.has(port)
    ? 'interception-by-network'
    : 'wrong-protocol-on-port';
}

/** Why a server speaks in clear text where TLS should begin. Some refuse a connection before they begin TLS. */
function causeOfClearText(firstLine: string, context: DiagnosisContext): Cause {
  const { protocol } = context;
  const foreign = foreignCause(firstLine, context);
  if (foreign !== null || protocol === null || !refusal.test(firstLine)) return foreign ?? 'tls-mode-mismatch';
  return causeOfReply(protocol, 'greeting', firstLine) ?? 'tls-mode-mismatch';
}

const refusal = /^(?:[45]\d\d[ -]|\* BYE\b|-ERR\b)/i;

function diagnoseReply(stage: Stage, reply: string, context: DiagnosisContext): Verdict {
  const { protocol } = context;
  if (protocol !== null) {
    if (stage === 'greeting') {
      const foreign = foreignCause(reply, context);
      if (foreign !== null) return verdictOf(foreign, context, { seen: reply });
    }
    // The server listed its capabilities, without a sign-in method.
    if (stage === 'capabilities' && heardProtocol(reply) === null) {
      return verdictOf('mechanism-not-offered', context, { party: 'provider', seen: reply });
    }
    const cause = causeOfReply(protocol, stage, reply);
    if (cause !== null) return verdictOf(cause, context, { seen: reply });
  }
  return verdictOf(causeOfStage[stage], context, {
    party: 'unknown',
    seen: reply,
    message:
      stage === 'login' ? message('verdict.sign-in-refused') : message('verdict.reply-unknown', { host: context.host }),
  });
}

/** The cause of a reply that gives no known reason. It is shown verbatim with the party `unknown`, never as a wrong password. */
const causeOfStage: Readonly<Record<Stage, Cause>> = {
  dns: 'no-network',
  connect: 'connection-dropped',
  greeting: 'server-unavailable',
  capabilities: 'protocol-violation',
  starttls: 'starttls-not-offered',
  tls: 'tls-handshake-failed',
  login: 'protocol-violation',
  mailbox: 'server-unavailable',
  send: 'message-rejected-policy',
  bye: 'protocol-violation',
  http: 'config-not-found',
};

/** Subject, issuer, period and names in one line that needs no translation. */
function certificateLine({ subject, issuer, notBefore, notAfter, names, addresses }: Certificate): string {
  return [subject, issuer, `${notBefore}/${notAfter}`, [...names, ...addresses].join(' ')]
    .filter((part) => part !== '')
    .join('; ');
}
