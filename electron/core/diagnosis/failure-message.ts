import type { Certificate } from '../../contract/certificate';
import type { Failure } from '../../contract/failure';
import type { Message } from '../../contract/message';
import { cleanText, quotable } from '../clean-text';
import { limits } from '../limits';
import { message } from '../message';
import { fewestKeyBits } from '../tls/strength';
import { issuerName, namesOn } from './certificate-names';
import { nameMismatch } from './name-mismatch';

/** What was observed, as a sentence; texts from outside are cleaned. */
export function failureMessage(failure: Failure): Message {
  switch (failure.code) {
    case 'not-tls':
    case 'starttls-not-offered':
    case 'tls-from-the-start':
    case 'injected-bytes':
    case 'unasked-reply':
    case 'unreadable-document':
      return message(`failure.${failure.code}`);
    case 'host-not-found':
    case 'resolver-silent':
    case 'name-answer-cut-short':
      return message(`failure.${failure.code}`, { host: failure.host });
    case 'no-route':
    case 'private-address':
      return message(`failure.${failure.code}`, { host: failure.host, address: failure.address });
    case 'refused':
    case 'redirect-to-port':
      return message(`failure.${failure.code}`, { host: failure.host, port: failure.port });
    case 'closed':
    case 'unexpected-reply':
    case 'incomplete-reply':
      return message(`failure.${failure.code}`, { stage: failure.stage });
    case 'timed-out':
      return message('failure.timed-out', { stage: failure.stage, seconds: secondsFrom(failure.timeoutMs) });
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
      return message(
        failure.missingIssuerUrl === undefined
          ? 'failure.certificate-untrusted'
          : 'failure.certificate-untrusted.missing-issuer',
        { host: failure.host, issuer: issuerName(failure.certificate) },
      );
    case 'weak-key':
      return message(`failure.weak-key.${failure.place}`, {
        host: failure.host,
        kind: failure.key.kind,
        bits: failure.key.bits,
        fewest: fewestKeyBits[failure.key.kind],
      });
    case 'tls-failed':
      return message('failure.tls-failed', { detail: cleanText(failure.detail) });
    case 'reply-too-long':
      return message('failure.reply-too-long', { limit: failure.limitBytes });
    case 'http-status':
      return message('failure.http-status', { url: cleanText(failure.url), status: failure.status });
    case 'unusable-server':
      return message('failure.unusable-server', {
        fault: failure.fault,
        found: quotable(failure.found, limits.foundChars),
      });
    case 'digest-mismatch':
      return message('failure.digest-mismatch', { url: cleanText(failure.url) });
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
      // As many names as fit into a sentence.
      return message('failure.certificate-name-mismatch', { host, names: { list: namesOn(certificate).slice(0, 3) } });
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

/** Seconds with at most one decimal. */
function secondsFrom(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
