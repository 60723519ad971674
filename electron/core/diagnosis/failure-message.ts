import type { Certificate } from '../../contract/certificate';
import type { Failure } from '../../contract/failure';
import type { Message, MessageValue } from '../../contract/message';
import { cleanText, quotable } from '../clean-text';
import { limits } from '../limits';
import { message } from '../message';
import { fewestKeyBits } from '../tls/strength';
import { issuerName, namesOn } from './certificate-names';
import { nameMismatch } from './name-mismatch';

/** What was observed, as a sentence; texts from outside are cleaned. */
export function failureMessage(failure: Failure): Message {
  switch (failure.code) {
    case 'host-not-found':
      return message('failure.host-not-found', { host: failure.host });
    case 'resolver-silent':
      return message('failure.resolver-silent', { host: failure.host });
    case 'name-answer-cut-short':
      return message('failure.name-answer-cut-short', { host: failure.host });
    case 'no-route':
      return message('failure.no-route', { host: failure.host, address: failure.address });
    case 'refused':
      return message('failure.refused', { host: failure.host, port: failure.port });
    case 'timed-out':
      return message('failure.timed-out', { stage: failure.stage, seconds: secondsFrom(failure.timeoutMs) });
    case 'closed':
      return message('failure.closed', { stage: failure.stage });
    case 'certificate-expired':
      return message('failure.certificate-expired', {
        host: failure.host,
        day: { day: cleanText(failure.certificate.notAfter) },
      });
    case 'certificate-not-yet-valid':
      return message('failure.certificate-not-yet-valid', {
        host: failure.host,
        day: { day: cleanText(failure.certificate.notBefore) },
      });
    case 'certificate-name-mismatch':
      return nameMismatchMessage(failure.host, failure.certificate);
    case 'certificate-untrusted':
      return message('failure.certificate-untrusted', {
        host: failure.host,
        issuer: issuerName(failure.certificate),
      });
    case 'weak-key':
      return message(`failure.weak-key.${failure.place}`, {
        host: failure.host,
        kind: failure.key.kind,
        bits: failure.key.bits,
        fewest: fewestKeyBits[failure.key.kind],
      });
    case 'tls-failed':
      return message('failure.tls-failed', { detail: cleanText(failure.detail) });
    case 'not-tls':
      return message('failure.not-tls');
    case 'starttls-not-offered':
      return message('failure.starttls-not-offered');
    case 'tls-from-the-start':
      return message('failure.tls-from-the-start');
    case 'injected-bytes':
      return message('failure.injected-bytes');
    case 'unexpected-reply':
      return message('failure.unexpected-reply', { stage: failure.stage });
    case 'unasked-reply':
      return message('failure.unasked-reply');
    case 'incomplete-reply':
      return message('failure.incomplete-reply', { stage: failure.stage });
    case 'reply-too-long':
      return message('failure.reply-too-long', { limit: failure.limitBytes });
    case 'http-status':
      return message('failure.http-status', { url: cleanText(failure.url), status: failure.status });
    case 'unreadable-document':
      return message('failure.unreadable-document');
    case 'unusable-server':
      return message('failure.unusable-server', {
        fault: failure.fault,
        found: quotable(failure.found, limits.foundChars),
      });
    case 'redirect-to-port':
      return message('failure.redirect-to-port', { host: failure.host, port: failure.port });
    case 'digest-mismatch':
      return message('failure.digest-mismatch', { url: cleanText(failure.url) });
    case 'private-address':
      return message('failure.private-address', { host: failure.host, address: failure.address });
    case 'proxy-unreachable':
      return message('failure.proxy-unreachable', { proxy: failure.proxy });
    case 'proxy-refused':
      return message('failure.proxy-refused', {
        proxy: failure.proxy,
        wantsSignIn: failure.wantsSignIn ? 'yes' : 'no',
      });
    case 'unreachable-by-proxy':
      return message('failure.unreachable-by-proxy', { proxy: failure.proxy, host: failure.host });
  }
}

function nameMismatchMessage(host: string, certificate: Certificate): Message {
  const mismatch = nameMismatch(certificate, host);
  switch (mismatch.kind) {
    case 'other-names':
      return message('failure.certificate-name-mismatch', { host, names: namesOf(certificate) });
    case 'no-names':
    case 'address-as-name':
      return message(`failure.certificate-name-mismatch.${mismatch.kind}`, { host });
    case 'wide-wildcard':
    case 'odd-wildcard':
      return message(`failure.certificate-name-mismatch.${mismatch.kind}`, {
        host,
        pattern: cleanText(mismatch.pattern),
      });
  }
}

/** The names of a certificate, as many as fit into a sentence. */
function namesOf(certificate: Certificate): MessageValue {
  return { list: namesOn(certificate).slice(0, 3) };
}

/** Seconds with at most one decimal. */
function secondsFrom(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
